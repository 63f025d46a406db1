import Box from '@mui/material/Box';
import { DateInput } from '@ui/date-input';
import { useWords } from '@ui/i18n/words';
import type { ChosenPeriod } from './use-period';

const dateWidth = 168;

/** The first and the last day of a period of one's own. */
export function PeriodDates({ period, runsForward, setDays }: ChosenPeriod) {
  const words = useWords('figures');
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: `repeat(2, ${dateWidth}px)`, gap: 1.5, mb: 1.5 }}>
      <DateInput
        label={words('from')}
        value={period.from}
        max={period.to}
        onChange={(from) => {
          if (from !== undefined) setDays({ from });
        }}
      />
      <DateInput
        label={words('to')}
        value={period.to}
        min={period.from}
        error={runsForward ? undefined : words('endsBefore')}
        onChange={(to) => {
          if (to !== undefined) setDays({ to });
        }}
      />
    </Box>
  );
}
