import Box from '@mui/material/Box';
import { useFormat } from '@ui/i18n/format';
import { gridSize, hourMarks, type GridHours } from './grid-measures';

interface TimeAxisProps {
  readonly hours: GridHours;
  readonly perMinute: number;
  /** The minute of the day, where today is on screen. */
  readonly nowMinute: number | null;
}

/** Minutes around the present in which an hour's own label gives way to the time of now. */
const clearOfNow = 14;
const halfLine = 8;

/** The hours down the side, and what time it is. Stays while the lanes are scrolled sideways. */
export function TimeAxis({ hours, perMinute, nowMinute }: TimeAxisProps) {
  const format = useFormat();
  const marks = hourMarks(hours).slice(1, -1);
  return (
    <Box
      aria-hidden
      sx={{
        position: 'sticky',
        left: 0,
        zIndex: 3,
        flex: 'none',
        width: gridSize.axis,
        height: '100%',
        bgcolor: 'onward.surface.paper',
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      {marks
        .filter((minute) => nowMinute === null || Math.abs(minute - nowMinute) * perMinute > clearOfNow)
        .map((minute) => (
          <Box
            key={minute}
            style={{ top: (minute - hours.from) * perMinute - halfLine }}
            sx={{ typography: 'caption', position: 'absolute', right: 8, color: 'text.secondary' }}
          >
            {format.minute(minute)}
          </Box>
        ))}
      {nowMinute !== null && (
        <Box
          style={{ top: (nowMinute - hours.from) * perMinute - halfLine }}
          sx={{
            typography: 'caption',
            position: 'absolute',
            right: 4,
            px: '4px',
            borderRadius: '3px',
            fontWeight: 'fontWeightBold',
            color: 'background.paper',
            bgcolor: 'onward.now',
          }}
        >
          {format.minute(nowMinute)}
        </Box>
      )}
    </Box>
  );
}

interface NowLineProps {
  readonly top: number;
  readonly left: number;
  readonly width: number;
}

/** The present, across the columns of today. */
export function NowLine({ top, left, width }: NowLineProps) {
  return (
    <Box
      aria-hidden
      style={{ top: top - 1, left, width }}
      sx={{
        position: 'absolute',
        height: 2,
        zIndex: 1,
        pointerEvents: 'none',
        bgcolor: 'onward.now',
        '&::before': {
          content: '""',
          position: 'absolute',
          left: -3,
          top: -3,
          width: 8,
          height: 8,
          borderRadius: '50%',
          bgcolor: 'onward.now',
        },
      }}
    />
  );
}
