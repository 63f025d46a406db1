import { useWords } from '@ui/i18n/words';
import { CallDialog } from '../dialogs/call-dialog';
import { ConsentDialog } from '../dialogs/consent-dialog';
import { FitDialog } from '../dialogs/fit-dialog';
import { InterestDialog } from '../dialogs/interest-dialog';
import { MotivationDialog } from '../dialogs/motivation-dialog';
import { OtherAgencyDialog } from '../dialogs/other-agency-dialog';
import { ParkDialog } from '../dialogs/park-dialog';
import { SendDialog } from '../dialogs/send-dialog';
import { SubmitDialog } from '../dialogs/submit-dialog';
import { TaskDialog } from '../dialogs/task-dialog';
import type { ProfileDialog } from '../parts/profile-context';

interface ProfileDialogsProps {
  readonly dialog: ProfileDialog | null;
  readonly onChange: (dialog: ProfileDialog | null) => void;
}

/** The one dialog that is open, if any; interview notes lead on to the fit assessment. */
export function ProfileDialogs({ dialog, onChange }: ProfileDialogsProps) {
  const words = useWords('candidates');
  const close = (): void => {
    onChange(null);
  };
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'motivation': {
      const { thenFit } = dialog;
      return (
        <MotivationDialog
          onClose={close}
          footNote={thenFit ? words('motivation.thenFit') : undefined}
          onSaved={() => {
            onChange(thenFit ? { kind: 'fit' } : null);
          }}
        />
      );
    }
    case 'fit':
      return <FitDialog onClose={close} onSaved={close} />;
    case 'interest':
      return <InterestDialog roleId={dialog.roleId} onClose={close} />;
    case 'submit':
      return <SubmitDialog onClose={close} />;
    case 'send':
      return <SendDialog submissionId={dialog.submissionId} onClose={close} />;
    case 'other-agency':
      return <OtherAgencyDialog onClose={close} />;
    case 'consent':
      return <ConsentDialog onClose={close} />;
    case 'park':
      return <ParkDialog onClose={close} />;
    case 'task':
      return <TaskDialog initialWords={dialog.words} onClose={close} />;
    case 'call':
      return <CallDialog taskId={dialog.taskId} onClose={close} />;
  }
}
