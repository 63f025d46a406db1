import Box from '@mui/material/Box';
import { scaleFor, stackDots } from './stack-dots';

interface DotStripProps {
  /** What it tells; read out in its place. */
  readonly sentence: string;
  /** One dot each. */
  readonly values: readonly number[];
  /** A dashed line with its words; null draws none. */
  readonly middle: { readonly value: number; readonly label: string } | null;
  /** Behind the 0 of the scale, such as `days`. */
  readonly unit: string;
}

const height = 118;
const baseline = 92;
const top = 26;
const radius = 5;
const tallestStep = 13;
const places = 48;
/** Part of the width left free at both ends, so that no dot and no number is cut. */
const margin = 4;

const across = (value: number, end: number): string => `${margin + (value / end) * (100 - 2 * margin)}%`;

/** Values along a line, a dot for each; equal ones stand on each other. */
export function DotStrip({ sentence, values, middle, unit }: DotStripProps) {
  const scale = scaleFor(values);
  const end = scale.at(-1) ?? 1;
  const dots = stackDots(values, end, places);
  const tallest = Math.max(1, ...dots.map(({ under }) => under));
  const step = Math.min(tallestStep, (baseline - radius - top) / tallest);
  return (
    <Box
      component="svg"
      role="img"
      aria-label={sentence}
      width="100%"
      height={height}
      sx={{
        display: 'block',
        typography: 'body2',
        '& text': { fill: 'currentColor' },
        color: 'text.secondary',
      }}
    >
      <Box component="g" sx={{ color: 'onward.line.strong' }}>
        <line x1="0" x2="100%" y1={baseline} y2={baseline} stroke="currentColor" />
        {scale.map((mark) => (
          <line
            key={mark}
            x1={across(mark, end)}
            x2={across(mark, end)}
            y1={baseline}
            y2={baseline + 4}
            stroke="currentColor"
          />
        ))}
      </Box>
      {scale.map((mark) => (
        <text key={mark} x={across(mark, end)} y={baseline + 19} textAnchor="middle">
          {mark === 0 ? `0 ${unit}` : mark}
        </text>
      ))}
      <Box component="g" sx={{ color: 'onward.primary.main' }}>
        {dots.map(({ at, under }, index) => (
          <circle
            key={index}
            cx={across(at, end)}
            cy={baseline - radius - 3 - under * step}
            r={radius}
            fill="currentColor"
          />
        ))}
      </Box>
      {middle && (
        <Box component="g" sx={{ color: 'text.primary' }}>
          <line
            x1={across(middle.value, end)}
            x2={across(middle.value, end)}
            y1={top - 22}
            y2={baseline}
            stroke="currentColor"
            strokeDasharray="3 3"
          />
          <Box
            component="text"
            x={across(middle.value, end)}
            y={top - 12}
            dx={8}
            sx={{ fontWeight: 'fontWeightBold' }}
          >
            {middle.label}
          </Box>
        </Box>
      )}
    </Box>
  );
}
