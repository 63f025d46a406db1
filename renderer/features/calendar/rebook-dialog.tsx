import { useState } from 'react';
import type { Interview } from '@shared/domain/interview/interview';
import { BookInterviewDialog } from './book-interview-dialog';
import type { BookingInitial } from './booking-form';
import { CancelInterviewDialog } from './cancel-interview-dialog';
import { useInterviewDetail } from './use-interview-detail';

interface RebookDialogProps {
  readonly interviewId: string;
  readonly onClose: () => void;
}

/** What the next interview has in common with the one it replaces; day and hour are new. */
const sameAs = (interview: Interview): BookingInitial => ({
  kind: interview.kind,
  candidateId: interview.candidateId,
  recruiterId: interview.recruiterId,
  mode: interview.mode,
  durationMinutes: interview.planned.durationMinutes,
  ...(interview.submissionId === null ? {} : { submissionId: interview.submissionId }),
  ...(interview.roomId === null ? {} : { roomId: interview.roomId }),
});

/**
 * Somebody has come and cannot be seen now: who came cannot be moved, so this one is called off, with its reason, and
 * the next one is booked at once.
 */
export function RebookDialog({ interviewId, onClose }: RebookDialogProps) {
  const known = useInterviewDetail(interviewId);
  const [next, setNext] = useState<BookingInitial>();
  if (next) return <BookInterviewDialog initial={next} onClose={onClose} />;
  if (!known) return null;
  const { interview } = known.detail;
  return (
    <CancelInterviewDialog
      interviewId={interviewId}
      onClose={onClose}
      onCancelled={() => {
        setNext(sameAs(interview));
      }}
    />
  );
}
