import { useState } from 'react';
import type { BookingOffice } from '@data/queries/interview-booking';
import type { InterviewDetail } from '@data/queries/interviews';
import { callOffEvent } from '@shared/domain/interview/lifecycle';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { InterviewAbout } from './interview-title';
import { MessageFields } from './message-fields';
import { noticeOfMessage, receivedAtOf, startMessage } from './message-form';
import { NoticeLine, ToTellLine } from './notice-line';
import { useInterviewDetail } from './use-interview-detail';

interface CancelInterviewDialogProps {
  readonly interviewId: string;
  readonly onClose: () => void;
  /** It was called off; without it the dialog just closes. */
  readonly onCancelled?: () => void;
}

/** Calls an interview off: who says so, why, by which channel, since when we know; the notice shows live. */
export function CancelInterviewDialog({ interviewId, ...acts }: CancelInterviewDialogProps) {
  const known = useInterviewDetail(interviewId);
  return known ? <CancelDialog {...known} {...acts} /> : null;
}

interface CancelDialogProps extends Omit<CancelInterviewDialogProps, 'interviewId'> {
  readonly detail: InterviewDetail;
  readonly office: BookingOffice;
}

function CancelDialog({ detail, office, onClose, onCancelled = onClose }: CancelDialogProps) {
  const { clock, zoneRules } = useOffice();
  const words = useWords('calendar');
  const { interview, client } = detail;
  const { zone } = office.facts.profile;
  const [message, setMessage] = useState(() => startMessage(clock.now(), zone, zoneRules));
  const [asked, setAsked] = useState(false);
  const { act, failure, busy } = useAct();
  const receivedAt = receivedAtOf(message, zone, zoneRules);
  const tooLate = receivedAt !== null && receivedAt > clock.now();
  const notice =
    receivedAt && noticeOfMessage(interview, receivedAt, { client, office: office.facts, zoneRules });
  const declines = message.by !== undefined && callOffEvent(interview.stage, message.by) === 'decline';

  const submit = async (): Promise<void> => {
    setAsked(true);
    const { by, channel } = message;
    const reason = message.reason.trim();
    if (by === undefined || reason === '' || receivedAt === null || tooLate) return;
    const done = await act('interview/cancel', {
      interviewId: interview.id,
      by,
      reason,
      channel,
      receivedAt,
    });
    if (done) onCancelled();
  };
  return (
    <DialogFrame
      title={words('cancelTitle')}
      about={<InterviewAbout view={detail} />}
      submitLabel={words('cancelSubmit')}
      onSubmit={() => void submit()}
      submitDisabled={busy}
      onClose={onClose}
    >
      <FormStack>
        <MessageFields message={message} onChange={setMessage} asked={asked} tooLate={tooLate} />
        {declines ? <span>{words('declineNote')}</span> : <NoticeLine notice={notice} />}
        <ToTellLine interview={interview} by={message.by} />
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
