import Box from '@mui/material/Box';
import { noShowFrom } from '@shared/domain/reception/arrival';
import { storedInstant } from '@shared/domain/stored-time';
import { useAct } from '@data/use-act';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { InterviewAbout } from './interview-title';
import { useCallText } from './use-call-text';
import { useInterviewDetail } from './use-interview-detail';

interface NoShowDialogProps {
  readonly interviewId: string;
  readonly who: 'candidate' | 'client';
  readonly onClose: () => void;
}

/** A person says that somebody did not come. The app only asks: grace time and a logged call come first. */
export function NoShowDialog({ interviewId, who, onClose }: NoShowDialogProps) {
  const words = useWords('calendar');
  const format = useFormat();
  const callText = useCallText();
  const now = useNow();
  const { act, failure, busy } = useAct();
  const known = useInterviewDetail(interviewId);
  if (!known) return null;
  const { detail, office } = known;
  const { interview } = detail;
  const call = detail.calls.find(({ at }) => at >= interview.startsAt);
  const from = noShowFrom(interview, office.facts.policy);
  const early = now < from;
  const confirm = async (): Promise<void> => {
    const done = await act('interview/confirm-no-show', { interviewId, who, callId: call?.id ?? null });
    if (done) onClose();
  };
  return (
    <DialogFrame
      title={words(who === 'candidate' ? 'noShowTitle' : 'noShowClientTitle')}
      about={<InterviewAbout view={detail} />}
      width="small"
      danger
      submitLabel={words('noShowSubmit')}
      submitDisabled={busy || early || !call}
      onSubmit={() => void confirm()}
      onClose={onClose}
    >
      <FormStack>
        {early && <Box>{words('noShowEarly', { time: format.moment(storedInstant(from)) })}</Box>}
        <Box>{call ? words('noShowCalled', { call: callText(call) }) : words('noShowNeedsCall')}</Box>
        {who === 'candidate' && <Box sx={{ color: 'text.secondary' }}>{words('noShowMeaning')}</Box>}
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
