import Box from '@mui/material/Box';
import { useCallback, useMemo, useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useCarryOutErasure } from '@app/office/use-carry-out-erasure';
import { usePrintReport } from '@app/reports/use-print-report';
import { BookInterviewDialog } from '@features/calendar/book-interview-dialog';
import { CandidatePage } from '@features/candidates/profile/candidate-page';
import { OfferList } from '@features/offers/offer-list';
import { ExportPeopleDialog } from '@features/people-files/export-people-dialog';
import { PrivacyDialogs, type PrivacyAct } from '@features/privacy/privacy-dialogs';
import { RejectionDialog } from '@features/rematch/rejection-dialog';
import { PrintOutcome } from '@features/reports/print-outcome';
import { useLive } from '@data/use-office';
import { delay, size } from '@ui/measures';
import { useAfter } from '@ui/use-after';

/** The dialogs of other features that the profile opens. */
type OpenDialog =
  | { readonly kind: 'book'; readonly candidateId: string; readonly submissionId: string | undefined }
  | { readonly kind: 'export'; readonly candidateId: string }
  | { readonly kind: 'privacy'; readonly act: PrivacyAct; readonly candidateId: string }
  | { readonly kind: 'reject'; readonly submissionId: string };

/** One candidate's profile, with booking, rejection and printing put beside it. */
export function CandidateRoute() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { print, outcome, forget } = usePrintReport();
  const told = useAfter(outcome?.outcome === 'saved' || outcome?.outcome === 'handed-over', delay.undoToast);
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
  const openPrivacy = useCallback((act: PrivacyAct, candidateId: string) => {
    setDialog({ kind: 'privacy', act, candidateId });
  }, []);
  const carryOut = useCarryOutErasure();
  const exportFile = useCallback((candidateId: string) => {
    setDialog({ kind: 'export', candidateId });
  }, []);
  const openNextRoles = useCallback(
    (candidateId: string) => void navigate(`/rematch/${candidateId}`),
    [navigate],
  );
  const ofCandidate = useMemo(() => ({ candidateId: id }), [id]);
  const openRole = (roleId: string) => void navigate(`/roles/${roleId}`);
  const mergedInto = useLive((read) => read.mergedInto(id), [id]);
  if (typeof mergedInto === 'string') return <Navigate to={`/candidates/${mergedInto}`} replace />;
  return (
    <>
      <CandidatePage
        key={id}
        candidateId={id}
        onBookInterview={book}
        onReject={reject}
        onInterview={(interviewId) => void navigate(`/interview/${interviewId}`)}
        onPrint={(candidateId) => void print({ report: 'candidate-profile', candidateId })}
        onExport={exportFile}
        onNextRoles={openNextRoles}
        onMerge={(candidateId) => void navigate(`/candidates/merge?keep=${candidateId}`)}
        offers={<OfferList wanted={ofCandidate} look="card" onOpenRole={openRole} />}
        onPrivacy={openPrivacy}
        onList={() => void navigate('/candidates')}
      />
      <Box
        role="status"
        sx={{ position: 'fixed', right: 16, bottom: size.hintBar + 8, maxWidth: 560, zIndex: 'snackbar' }}
      >
        {!told && <PrintOutcome outcome={outcome} onClose={forget} />}
      </Box>
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
      {dialog?.kind === 'privacy' && (
        <PrivacyDialogs
          act={dialog.act}
          candidateId={dialog.candidateId}
          onClose={close}
          onErased={carryOut}
        />
      )}
      {dialog?.kind === 'export' && <ExportOne candidateId={dialog.candidateId} onClose={close} />}
      {dialog?.kind === 'reject' && (
        <RejectionDialog submissionId={dialog.submissionId} onClose={close} onRecorded={openNextRoles} />
      )}
    </>
  );
}

/** The list of one is kept the same between two renderings, so that it is read once. */
function ExportOne({ candidateId, onClose }: { readonly candidateId: string; readonly onClose: () => void }) {
  const candidateIds = useMemo(() => [candidateId], [candidateId]);
  return <ExportPeopleDialog candidateIds={candidateIds} onClose={onClose} />;
}
