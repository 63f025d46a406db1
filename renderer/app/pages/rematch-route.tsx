import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { BookInterviewDialog } from '@features/calendar/book-interview-dialog';
import { SendDialog } from '@features/candidates/dialogs/send-dialog';
import { RematchPage } from '@features/rematch/rematch-page';

/**
 * The page at `/rematch`; `/rematch/:candidateId` opens somebody's next roles beside the list. Interviews to be booked after
 * one call are asked for one after the other; leaving one goes on to the next.
 */
export function RematchRoute() {
  const { candidateId } = useParams();
  const navigate = useNavigate();
  const [toBook, setToBook] = useState<readonly string[]>([]);
  const [toSend, setToSend] = useState<string | null>(null);
  const [submissionId, ...later] = toBook;
  return (
    <>
      <RematchPage
        candidateId={candidateId ?? null}
        onOpenRematch={(id) => void navigate(`/rematch/${id}`)}
        onCloseRematch={() => void navigate('/rematch')}
        onSend={setToSend}
        onBookClientInterview={(...submissionIds) => {
          setToBook(submissionIds);
        }}
      />
      {toSend !== null && (
        <SendDialog
          submissionId={toSend}
          onClose={() => {
            setToSend(null);
          }}
        />
      )}
      {submissionId !== undefined && candidateId !== undefined && (
        <BookInterviewDialog
          key={submissionId}
          initial={{ kind: 'client', candidateId, submissionId }}
          onClose={() => {
            setToBook(later);
          }}
        />
      )}
    </>
  );
}
