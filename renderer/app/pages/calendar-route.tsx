import { useNavigate } from 'react-router';
import { CalendarFileMenu } from '@features/calendar-files/calendar-file-menu';
import { ShareInviteDialog } from '@features/calendar-files/share-invite-dialog';
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
      renderShare={(interview, onClose) => <ShareInviteDialog interview={interview} onClose={onClose} />}
      renderFiles={({ from, to, filter, ofEverybody, staff }) => (
        <CalendarFileMenu
          staff={staff}
          shown={{
            ...{ from, to, kind: filter.kind, clientId: filter.clientId },
            recruiterId: ofEverybody ? null : filter.recruiterId,
          }}
        />
      )}
      onWeatherDay={() => void navigate('/calendar/weather')}
      onOpenCandidate={(candidateId) => void navigate(`/candidates/${candidateId}`)}
      onInterview={(interviewId) => void navigate(`/interview/${interviewId}`)}
    />
  );
}
