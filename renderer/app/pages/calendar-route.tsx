import { useNavigate } from 'react-router';
import { CalendarPage } from '@features/calendar/calendar-page';
import { LogCallDialog } from '@features/today/log-call-dialog';
import { callAboutInterview } from '@features/today/call-subjects';

/** The page at `/calendar`. */
export function CalendarRoute() {
  const navigate = useNavigate();
  return (
    <CalendarPage
      renderLogCall={(detail, onClose) => (
        <LogCallDialog about={callAboutInterview(detail)} onClose={onClose} />
      )}
      onOpenCandidate={(candidateId) => void navigate(`/candidates/${candidateId}`)}
    />
  );
}
