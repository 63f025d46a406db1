import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { BookInterviewDialog } from '@features/calendar/book-interview-dialog';
import { CandidateListPage } from '@features/candidates/list/candidate-list-page';
import { ExportPeopleDialog } from '@features/people-files/export-people-dialog';

/** The list of candidates; `?new=1` opens it with the dialog for a new one, `&name=` says what they are called. */
export function CandidateListRoute() {
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const [exporting, setExporting] = useState<readonly string[] | null>(null);
  const [booking, setBooking] = useState<string | null>(null);
  return (
    <>
      <CandidateListPage
        newNamed={params.get('new') === '1' ? (params.get('name') ?? '') : undefined}
        onNewClosed={() => {
          setParams({}, { replace: true });
        }}
        onOpen={(candidateId) => void navigate(`/candidates/${candidateId}`)}
        onNextRoles={(candidateId) => void navigate(`/rematch/${candidateId}`)}
        onBookInterview={setBooking}
        onImport={() => void navigate('/imports')}
        onExport={setExporting}
      />
      {booking !== null && (
        <BookInterviewDialog
          initial={{ kind: 'office', candidateId: booking }}
          onClose={() => {
            setBooking(null);
          }}
        />
      )}
      {exporting !== null && (
        <ExportPeopleDialog
          candidateIds={exporting}
          onClose={() => {
            setExporting(null);
          }}
        />
      )}
    </>
  );
}
