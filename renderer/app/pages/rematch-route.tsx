import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { BookInterviewDialog } from '@features/calendar/book-interview-dialog';
import { RematchPage } from '@features/rematch/rematch-page';

/** The page at `/rematch`; `/rematch/:candidateId` opens somebody's next roles beside the list. */
export function RematchRoute() {
  const { candidateId } = useParams();
  const navigate = useNavigate();
  const [submissionId, setSubmissionId] = useState<string | null>(null);
  return (
    <>
      <RematchPage
        candidateId={candidateId ?? null}
        onOpenRematch={(id) => void navigate(`/rematch/${id}`)}
        onCloseRematch={() => void navigate('/rematch')}
        onBookClientInterview={setSubmissionId}
      />
      {submissionId !== null && candidateId !== undefined && (
        <BookInterviewDialog
          initial={{ kind: 'client', candidateId, submissionId }}
          onClose={() => {
            setSubmissionId(null);
          }}
        />
      )}
    </>
  );
}
