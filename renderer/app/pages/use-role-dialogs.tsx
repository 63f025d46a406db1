import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { BookInterviewDialog } from '@features/calendar/book-interview-dialog';
import { OtherAgencyAtDialog } from '@features/candidates/dialogs/other-agency-dialog';
import { SendDialog } from '@features/candidates/dialogs/send-dialog';
import { FeedbackDialog } from '@features/calendar/feedback-dialog';
import { OfferDialog } from '@features/offers/offer-dialog';
import { RejectionDialog } from '@features/rematch/rejection-dialog';
import type { ForeignDialogs } from '@features/roles/role-dialogs';

/** What a pipeline needs of other features and pages: bookings, sending, offers, feedback, a recorded no, another agency that was first, and where to go on. */
export function useRoleDialogs() {
  const navigate = useNavigate();
  return useMemo(() => {
    const onRematch = (candidateId: string) => void navigate(`/rematch/${candidateId}`);
    const dialogs: ForeignDialogs = {
      renderBooking: (subject, onClose) => (
        <BookInterviewDialog initial={{ kind: 'client', ...subject }} onClose={onClose} />
      ),
      renderSend: (submissionId, onClose) => <SendDialog submissionId={submissionId} onClose={onClose} />,
      renderOffer: (submissionId, onClose) => <OfferDialog submissionId={submissionId} onClose={onClose} />,
      renderFeedback: (interviewId, onClose) => (
        <FeedbackDialog interviewId={interviewId} onClose={onClose} />
      ),
      renderRejection: (submissionId, onClose) => (
        <RejectionDialog submissionId={submissionId} onClose={onClose} onRecorded={onRematch} />
      ),
      renderOtherAgency: (submissionId, onClose) => (
        <OtherAgencyAtDialog submissionId={submissionId} onClose={onClose} />
      ),
    };
    const onOpenCandidate = (candidateId: string) => void navigate(`/candidates/${candidateId}`);
    return { ...dialogs, onRematch, onOpenCandidate };
  }, [navigate]);
}
