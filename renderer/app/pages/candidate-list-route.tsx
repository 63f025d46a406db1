import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { BookInterviewDialog } from '@features/calendar/book-interview-dialog';
import { CandidateListPage } from '@features/candidates/list/candidate-list-page';

/** The list of candidates; `?new=1` opens it with the dialog for a new one. */
export function CandidateListRoute() {
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const [booking, setBooking] = useState<string | null>(null);
  return (
    <>
      <CandidateListPage
        startNew={params.get('new') === '1'}
        onNewClosed={() => {
          setParams({}, { replace: true });
        }}
        onOpen={(candidateId) => void navigate(`/candidates/${candidateId}`)}
        onNextRoles={(candidateId) => void navigate(`/rematch/${candidateId}`)}
        onBookInterview={setBooking}
      />
      {booking !== null && (
        <BookInterviewDialog
          initial={{ kind: 'office', candidateId: booking }}
          onClose={() => {
            setBooking(null);
          }}
        />
      )}
    </>
  );
}
