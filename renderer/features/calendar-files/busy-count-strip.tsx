import Box from '@mui/material/Box';
import { formatCount } from '@ui/i18n/money';
import { useWords } from '@ui/i18n/words';
import type { BusyPreview } from './busy-files';

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <Box
      sx={{
        flex: 1,
        px: 1.5,
        py: 0.75,
        borderInlineEnd: '1px solid',
        borderColor: 'onward.line.hair',
        '&:last-of-type': { borderInlineEnd: 'none' },
      }}
    >
      <Box component="dt" sx={{ typography: 'body2', color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ typography: 'h3', m: 0 }}>
        {value}
      </Box>
    </Box>
  );
}

/** Figures that add up: events are taken or left out; busy times are new or here already. */
export function BusyCountStrip({
  files,
  preview,
}: {
  readonly files: number;
  readonly preview: BusyPreview;
}) {
  const words = useWords('ics');
  const { events, taken, times, kept, cleared } = preview;
  return (
    <Box
      component="dl"
      aria-label={words('counts')}
      sx={{
        display: 'flex',
        m: 0,
        border: '1px solid',
        borderColor: 'onward.line.hair',
        borderRadius: '6px',
      }}
    >
      <Figure
        label={words('countEvents', { count: files })}
        value={words('eventsValue', { count: events })}
      />
      <Figure label={words('countTaken')} value={formatCount(taken)} />
      <Figure label={words('countLeftOut')} value={formatCount(events - taken)} />
      <Figure label={words('countTimes')} value={formatCount(times)} />
      <Figure label={words('countKept')} value={formatCount(kept)} />
      <Figure label={words('countCleared')} value={formatCount(cleared)} />
    </Box>
  );
}
