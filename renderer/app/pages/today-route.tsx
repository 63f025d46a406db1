import { useNavigate } from 'react-router';
import { ShareInviteDialog } from '@features/calendar-files/share-invite-dialog';
import { InterviewPanel } from '@features/calendar/interview-panel';
import { NoShowDialog } from '@features/calendar/no-show-dialog';
import { callAboutInterview } from '@features/today/call-subjects';
import { LogCallDialog } from '@features/today/log-call-dialog';
import { TodayPage } from '@features/today/today-page';
import { usePrintReport } from '../reports/use-print-report';

/** The page at `/today`. */
export function TodayRoute() {
  const navigate = useNavigate();
  const { print } = usePrintReport();
  return (
    <TodayPage
      onPrintDaySheet={(date) => void print({ report: 'day-sheet', date })}
      onAllTasks={() => void navigate('/tasks')}
      renderNoShow={(interviewId, onClose) => (
        <NoShowDialog interviewId={interviewId} who="candidate" onClose={onClose} />
      )}
      renderInterview={(interviewId, onClose) => (
        <InterviewPanel
          key={interviewId}
          interviewId={interviewId}
          onClose={onClose}
          onOpenCandidate={(candidateId) => void navigate(`/candidates/${candidateId}`)}
          renderShare={(interview, onShared) => (
            <ShareInviteDialog interview={interview} onClose={onShared} />
          )}
          renderLogCall={(detail, onCalled) => (
            <LogCallDialog about={callAboutInterview(detail)} onClose={onCalled} />
          )}
        />
      )}
    />
  );
}
