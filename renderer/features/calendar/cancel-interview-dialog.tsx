import { useState } from 'react';
import type { BookingOffice } from '@data/queries/interview-booking';
import type { InterviewDetail } from '@data/queries/interviews';
import { callOffEvent } from '@shared/domain/interview/lifecycle';
import { useAct } from '@data/use-act';
import { useDraft, type DraftState } from '@data/use-draft';
import { useOffice } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { DraftNote } from './draft-note';
import { InterviewAbout } from './interview-title';
import { MessageFields } from './message-fields';
import { messageForm, noticeOfMessage, receivedAtOf, startMessage, type MessageForm } from './message-form';
import { NoticeLine } from './notice-line';
import { ToldList } from './told-list';
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
  return known ? <DraftedCancel {...known} {...acts} /> : null;
}

interface DraftedCancelProps extends Omit<CancelInterviewDialogProps, 'interviewId'> {
  readonly detail: InterviewDetail;
  readonly office: BookingOffice;
}

function DraftedCancel(props: DraftedCancelProps) {
  const { clock, zoneRules } = useOffice();
  const { zone } = props.office.facts.profile;
  const [initial] = useState(() => startMessage(clock.now(), zone, zoneRules));
  const key = `cancel/${props.detail.interview.id}`;
  const draft = useDraft({ key, initial, decoder: messageForm });
  return draft.value ? <CancelDialog {...props} draft={draft} message={draft.value} /> : null;
}

interface CancelDialogProps extends DraftedCancelProps {
  readonly draft: DraftState<MessageForm>;
  readonly message: MessageForm;
}

function CancelDialog(props: CancelDialogProps) {
  const { detail, office, draft, message, onClose, onCancelled = onClose } = props;
  const { clock, zoneRules } = useOffice();
  const words = useWords('calendar');
  const { interview, client } = detail;
  const [asked, setAsked] = useState(false);
  const { act, failure, busy } = useAct();
  const receivedAt = receivedAtOf(message, office.facts.profile.zone, zoneRules);
  const tooLate = receivedAt !== null && receivedAt > clock.now();
  const notice =
    receivedAt && noticeOfMessage(interview, receivedAt, { client, office: office.facts, zoneRules });
  const declines = message.by !== null && callOffEvent(interview.stage, message.by) === 'decline';

  const submit = async (): Promise<void> => {
    setAsked(true);
    const { by, channel } = message;
    const reason = message.reason.trim();
    if (by === null || reason === '' || receivedAt === null || tooLate) return;
    const done = await act('interview/cancel', {
      interviewId: interview.id,
      by,
      reason,
      channel,
      receivedAt,
    });
    if (!done) return;
    await draft.handOver();
    onCancelled();
  };
  return (
    <DialogFrame
      title={words('cancelTitle')}
      about={<InterviewAbout view={detail} />}
      submitLabel={words('cancelSubmit')}
      onSubmit={() => void submit()}
      submitDisabled={busy}
      onClose={onClose}
      footNote={<DraftNote restored={draft.restored} onStartOver={draft.startOver} />}
    >
      <FormStack>
        <MessageFields message={message} onChange={draft.change} asked={asked} tooLate={tooLate} />
        {declines ? <span>{words('declineNote')}</span> : <NoticeLine notice={notice} />}
        <ToldList interview={interview} by={message.by} />
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
