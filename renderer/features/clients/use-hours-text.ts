import type { OfficeHours } from '@shared/time/working-time';
import { useFormat } from '@ui/i18n/format';
import type { Weekday } from '@shared/time/typed-week';
import { useJoined } from '@ui/i18n/marks';
import { dateOfWeekday, groupHours } from './client-hours';

/** Writes weekly hours in one line: `Mon–Fri 09:00–13:00, 14:00–18:00; Sat 09:00–13:00`. */
export function useHoursText(): (hours: OfficeHours) => string {
  const format = useFormat();
  const joined = useJoined();
  const name = (day: Weekday): string => format.weekday(dateOfWeekday(day));
  return (hours) =>
    joined.clauses(
      groupHours(hours).map(({ first, last, spans }) => {
        const days = first === last ? name(first) : `${name(first)}–${name(last)}`;
        const times = spans.map(({ from, to }) => `${format.minute(from)}–${format.minute(to)}`);
        return `${days} ${joined.items(times)}`;
      }),
    );
}
