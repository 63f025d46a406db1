import { useNavigate } from 'react-router';
import { WeatherPage } from '@features/calendar/weather/weather-page';
import { callAboutInterview } from '@features/today/call-subjects';
import { LogCallDialog } from '@features/today/log-call-dialog';

/** The page at `/calendar/weather`. */
export function WeatherRoute() {
  const navigate = useNavigate();
  return (
    <WeatherPage
      onCalendar={() => void navigate('/calendar')}
      onSettings={() => void navigate('/settings?part=weather')}
      renderLogCall={(view, onClose) => <LogCallDialog about={callAboutInterview(view)} onClose={onClose} />}
    />
  );
}
