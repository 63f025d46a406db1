import { useCallback, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { keepKiosk } from '@data/kiosk-state';
import { useOffice } from '@data/use-office';
import { CancelInterviewDialog } from '@features/calendar/cancel-interview-dialog';
import { InterviewPanel } from '@features/calendar/interview-panel';
import { MoveInterviewDialog } from '@features/calendar/move-interview-dialog';
import { NoShowDialog } from '@features/calendar/no-show-dialog';
import { RebookDialog } from '@features/calendar/rebook-dialog';
import { ShareInviteDialog } from '@features/calendar-files/share-invite-dialog';
import { OfferList } from '@features/offers/offer-list';
import { callAboutInterview } from '@features/today/call-subjects';
import { LogCallDialog } from '@features/today/log-call-dialog';
import { TodayPage } from '@features/today/today-page';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { usePrintReport } from '../reports/use-print-report';

/** Puts the kiosk up in this window; `failed` when even that could not be kept. */
function usePutUpKiosk() {
  const { database, actor, clock } = useOffice();
  const language = useLanguage();
  const [failed, setFailed] = useState(false);
  const putUp = (): void => {
    keepKiosk(database, { byId: actor.staffId, misses: 0, language }, clock.now()).catch(() => {
      setFailed(true);
    });
  };
  return { putUp, failed, forget: () => setFailed(false) };
}

function KioskFailure({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('kiosk');
  const today = useWords('today');
  return (
    <DialogFrame title={today('kiosk')} width="small" onClose={onClose}>
      <ErrorNotice what={words('notPut')} kept={words('notPutKept')} next={words('notPutNext')} />
    </DialogFrame>
  );
}

/** The page at `/today`; `?interview=` opens one. */
export function TodayRoute() {
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const { print } = usePrintReport();
  const kiosk = usePutUpKiosk();
  const { actor } = useOffice();
  const waiting = useMemo(() => ({ waitingOf: actor.staffId }), [actor.staffId]);
  const openInterview = useCallback((id: string) => void navigate(`/interview/${id}`), [navigate]);
  return (
    <>
      <TodayPage
        onPrintDaySheet={(date) => void print({ report: 'day-sheet', date })}
        onAllTasks={() => void navigate('/tasks')}
        onKiosk={kiosk.putUp}
        offers={<OfferList wanted={waiting} onOpenRole={(roleId) => void navigate(`/roles/${roleId}`)} />}
        onNextRoles={(candidateId) => void navigate(`/rematch/${candidateId}`)}
        onInterview={openInterview}
        openId={search.get('interview')}
        onOpenedLeft={() => {
          if (search.has('interview')) setSearch({}, { replace: true });
        }}
        renderNoShow={(interviewId, onClose) => (
          <NoShowDialog interviewId={interviewId} who="candidate" onClose={onClose} />
        )}
        renderMove={(interviewId, onClose) => (
          <MoveInterviewDialog interviewId={interviewId} onClose={onClose} />
        )}
        renderCancel={(interviewId, onClose) => (
          <CancelInterviewDialog interviewId={interviewId} onClose={onClose} />
        )}
        renderRebook={(interviewId, onClose) => <RebookDialog interviewId={interviewId} onClose={onClose} />}
        renderInterview={(interviewId, onClose) => (
          <InterviewPanel
            key={interviewId}
            interviewId={interviewId}
            onClose={onClose}
            onOpenCandidate={(candidateId) => void navigate(`/candidates/${candidateId}`)}
            onInterview={openInterview}
            renderShare={(interview, onShared) => (
              <ShareInviteDialog interview={interview} onClose={onShared} />
            )}
            renderLogCall={(detail, onCalled) => (
              <LogCallDialog about={callAboutInterview(detail)} onClose={onCalled} />
            )}
          />
        )}
      />
      {kiosk.failed && <KioskFailure onClose={kiosk.forget} />}
    </>
  );
}
