import { useNavigate, useParams } from 'react-router';
import { BookInterviewDialog } from '@features/calendar/book-interview-dialog';
import { FeedbackDialog } from '@features/calendar/feedback-dialog';
import { CompareCandidatesDialog } from '@features/candidates/compare/compare-candidates-dialog';
import { OfferDialog } from '@features/offers/offer-dialog';
import { RejectionDialog } from '@features/rematch/rejection-dialog';
import { RoleCandidatesDrawer } from '@features/rematch/role-candidates-drawer';
import { RolePage } from '@features/roles/role-page';

/** The page at `/roles/:id`, with the booking and the recorded no of other features. */
export function RoleRoute() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const rematch = (candidateId: string) => void navigate(`/rematch/${candidateId}`);
  return (
    <RolePage
      key={id}
      roleId={id}
      onBack={() => void navigate('/roles')}
      onOpenCandidate={(candidateId) => void navigate(`/candidates/${candidateId}`)}
      onOpenClient={(clientId) => void navigate(`/clients/${clientId}`)}
      onRematch={rematch}
      renderCompare={(onClose) => <CompareCandidatesDialog roleId={id} onClose={onClose} />}
      renderCandidates={(onClose) => (
        <RoleCandidatesDrawer
          roleId={id}
          onClose={onClose}
          onOpenCandidate={(candidateId) => void navigate(`/candidates/${candidateId}`)}
          onNextRoles={rematch}
        />
      )}
      renderBooking={(subject, onClose) => (
        <BookInterviewDialog initial={{ kind: 'client', ...subject, roleId: id }} onClose={onClose} />
      )}
      renderOffer={(submissionId, onClose) => <OfferDialog submissionId={submissionId} onClose={onClose} />}
      renderFeedback={(interviewId, onClose) => (
        <FeedbackDialog interviewId={interviewId} onClose={onClose} />
      )}
      renderRejection={(submissionId, onClose) => (
        <RejectionDialog submissionId={submissionId} onClose={onClose} onRecorded={rematch} />
      )}
    />
  );
}
