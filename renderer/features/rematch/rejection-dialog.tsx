import Box from '@mui/material/Box';
import { useState } from 'react';
import { fullName, shortName } from '@shared/domain/candidate/candidate-name';
import { storedInstant } from '@shared/domain/stored-time';
import { nameIn, titleIn } from '@shared/domain/own-name';
import { readRejectionCase, type RejectionCase } from '@data/matching/rejection-case';
import { useDraft } from '@data/use-draft';
import { useLiveAnswer } from '@data/use-live';
import { useOffice } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { EmptyState } from '@ui/empty-state';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { useCommands } from './parts/use-commands';
import { rejectInputOf, rejectionForm, rejectionOf } from './rejection/rejection-form';
import { EffectsPreview } from './rejection/effects-preview';
import { RejectionFields } from './rejection/rejection-fields';

interface RejectionDialogProps {
  readonly submissionId: string;
  readonly onClose: () => void;
  /** Recorded: the place to open the candidate's next roles. */
  readonly onRecorded: (candidateId: string) => void;
}

/** Records a no: who, why, in whose words, with what it changes beside it. Mount it to open it. */
export function RejectionDialog({ submissionId, onClose, onRecorded }: RejectionDialogProps) {
  const { database, actor, clock } = useOffice();
  const words = useWords('rematch');
  const found = useLiveAnswer(
    () => readRejectionCase(database, submissionId, { viewer: actor, now: clock.now() }),
    [database, submissionId, actor],
  );
  if (found === undefined) return null;
  if (found === null) {
    return (
      <DialogFrame title={words('rejection.gone')} width="small" onClose={onClose}>
        <EmptyState sentence={words('rejection.gone')} />
      </DialogFrame>
    );
  }
  return <RejectionOf found={found} onClose={onClose} onRecorded={onRecorded} />;
}

interface RejectionOfProps extends Omit<RejectionDialogProps, 'submissionId'> {
  readonly found: RejectionCase;
}

function RejectionOf({ found, onClose, onRecorded }: RejectionOfProps) {
  const words = useWords('rematch');
  const language = useLanguage();
  const commands = useCommands();
  const { submission, candidate, role } = found;
  const [start] = useState(() => rejectionOf(submission.stage));
  const draft = useDraft({
    key: `rejection/${submission.id}`,
    initial: start,
    decoder: rejectionForm,
  });
  const [tried, setTried] = useState(false);
  const form = draft.value;
  if (form === undefined) return null;
  const submit = async (): Promise<void> => {
    setTried(true);
    const input = rejectInputOf(submission.id, form);
    if (!input) return;
    const done = await commands.run('submission/reject', input);
    if (!done) return;
    await draft.handOver();
    onRecorded(candidate.id);
  };
  const title = titleIn(language, role);
  const client = nameIn(language, { name: found.clientName, nameZh: found.clientNameZh });
  return (
    <DialogFrame
      title={words('rejection.title', { role: `${title} · ${client}` })}
      about={<AboutSubmission found={found} />}
      width="wide"
      footNote={words(draft.restored ? 'rejection.draft' : 'rejection.undoNote')}
      submitLabel={words('rejection.submit')}
      submitDisabled={commands.busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', gap: 3 }}>
        <RejectionFields
          found={found}
          form={form}
          tried={tried}
          refused={commands.refused}
          name={shortName(candidate)}
          onChange={draft.change}
        />
        <Box sx={{ pl: 2, borderLeft: '1px solid', borderColor: 'onward.line.hair' }} aria-live="polite">
          <EffectsPreview found={found} form={form} />
        </Box>
      </Box>
    </DialogFrame>
  );
}

function AboutSubmission({ found: { candidate, submission } }: { readonly found: RejectionCase }) {
  const words = useWords('rematch');
  const domain = useWords('domain');
  const format = useFormat();
  const sent =
    submission.sentAt === null
      ? words('rejection.notSent')
      : words('rejection.sent', { date: format.moment(storedInstant(submission.sentAt)) });
  return <>{[fullName(candidate), sent, domain(`submissionStages.${submission.stage}`)].join(' · ')}</>;
}
