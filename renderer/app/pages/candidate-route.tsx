import { useCallback, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { usePrintReport } from '@app/reports/use-print-report';
import { BookInterviewDialog } from '@features/calendar/book-interview-dialog';
import { CandidatePage } from '@features/candidates/profile/candidate-page';
import { RejectionDialog } from '@features/rematch/rejection-dialog';

/** The dialogs of other features that the profile opens. */
type OpenDialog =
  | { readonly kind: 'book'; readonly candidateId: string; readonly submissionId: string | undefined }
  | { readonly kind: 'reject'; readonly submissionId: string };

/** One candidate's profile, with booking, rejection and printing put beside it. */
export function CandidateRoute() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { print } = usePrintReport();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const close = useCallback(() => {
    setDialog(null);
  }, []);
  const book = useCallback((candidateId: string, submissionId?: string) => {
    setDialog({ kind: 'book', candidateId, submissionId });
  }, []);
  const reject = useCallback((submissionId: string) => {
    setDialog({ kind: 'reject', submissionId });
  }, []);
  const openNextRoles = useCallback(
    (candidateId: string) => void navigate(`/rematch/${candidateId}`),
    [navigate],
  );
  return (
    <>
      <CandidatePage
        key={id}
        candidateId={id}
        onBookInterview={book}
        onReject={reject}
        onPrint={(candidateId) => void print({ report: 'candidate-profile', candidateId })}
        onNextRoles={openNextRoles}
        onList={() => void navigate('/candidates')}
      />
      {dialog?.kind === 'book' && (
        <BookInterviewDialog
          initial={{
            kind: dialog.submissionId === undefined ? 'office' : 'client',
            candidateId: dialog.candidateId,
            submissionId: dialog.submissionId,
          }}
          onClose={close}
        />
      )}
      {dialog?.kind === 'reject' && (
        <RejectionDialog submissionId={dialog.submissionId} onClose={close} onRecorded={openNextRoles} />
      )}
    </>
  );
}
