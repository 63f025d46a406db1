import Box from '@mui/material/Box';
import { dateOfEpochDay, epochDay, type LocalDate } from '@shared/time/local-date';
import { storedDate } from '@shared/domain/stored-time';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { useComma } from '../parts/use-comma';

type Window = Candidate['windows'][string];

const noon = 720;
/** A Sunday, to name the days of the week by. */
const someSunday = storedDate('2026-11-22');
const dayAfter = (days: number): LocalDate => dateOfEpochDay(epochDay(someSunday) + days);
/** `星期一` is `一` over a narrow column; `Mon` stays. */
const shortDay = (day: string): string => (day.startsWith('星期') ? day.slice('星期'.length) : day);
const workWeek = [1, 2, 3, 4, 5, 6] as const;

/** Half days in which at least an hour is free. */
function isFree(windows: readonly Window[], weekday: number, half: 'am' | 'pm'): boolean {
  const anHour = 60;
  const [from, to] = half === 'am' ? [0, noon] : [noon, noon * 2];
  return windows.some(
    (window) => window.weekday === weekday && Math.min(window.to, to) - Math.max(window.from, from) >= anHour,
  );
}

/** The week in half days: which of them the candidate can come in, and the exact times below. */
export function AvailabilityGrid({ windows }: { readonly windows: readonly Window[] }) {
  const words = useWords('candidates');
  const format = useFormat();
  const comma = useComma();
  if (windows.length === 0) return <Box sx={{ color: 'text.secondary' }}>{words('availability.empty')}</Box>;
  const cell = (weekday: number, half: 'am' | 'pm') => {
    const free = isFree(windows, weekday, half);
    const state = words(free ? 'availability.free' : 'availability.busy');
    return (
      <Box
        key={weekday}
        role="img"
        aria-label={words('availability.gridCell', {
          day: format.weekday(dayAfter(weekday)),
          half: words(`availability.${half}`),
          state,
        })}
        sx={{ height: 8, borderRadius: '2px', bgcolor: free ? 'onward.success.main' : 'onward.neutral.tint' }}
      />
    );
  };
  const times = [...windows]
    .sort((a, b) => a.weekday - b.weekday || a.from - b.from)
    .map(
      ({ weekday, from, to }) =>
        `${format.weekday(dayAfter(weekday))} ${format.minute(from)}–${format.minute(to)}`,
    );
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'auto repeat(6, 1fr)',
          gap: 0.5,
          alignItems: 'center',
          typography: 'caption',
          color: 'text.secondary',
        }}
      >
        <span />
        {workWeek.map((weekday) => (
          <Box key={weekday} component="span" sx={{ textAlign: 'center' }}>
            {shortDay(format.weekday(dayAfter(weekday)))}
          </Box>
        ))}
        <span>{words('availability.am')}</span>
        {workWeek.map((weekday) => cell(weekday, 'am'))}
        <span>{words('availability.pm')}</span>
        {workWeek.map((weekday) => cell(weekday, 'pm'))}
      </Box>
      <Box sx={{ mt: 0.5, typography: 'body2', color: 'text.secondary' }}>{times.join(comma)}</Box>
    </>
  );
}
