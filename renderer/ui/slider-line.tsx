import Box from '@mui/material/Box';
import Slider from '@mui/material/Slider';
import { size } from './measures';

interface SliderLineProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
  /** Marks a figure that was moved from where it stands otherwise. */
  readonly moved: boolean;
}

/** A whole figure from 0 to `most` on one line: its name, the slider, the figure. */
export function SliderLine({ label, value, most, onChange, moved }: SliderLineProps) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '108px minmax(0, 1fr) 24px',
        alignItems: 'center',
        columnGap: 1.5,
        minHeight: size.rowDetail,
      }}
    >
      <Box component="span" aria-hidden sx={{ fontWeight: moved ? 'fontWeightBold' : undefined }}>
        {label}
      </Box>
      <Slider
        size="small"
        aria-label={label}
        value={value}
        min={0}
        max={most}
        onChange={(_event, next) => {
          onChange(Array.isArray(next) ? (next[0] ?? value) : next);
        }}
      />
      <Box
        component="span"
        aria-hidden
        sx={{
          textAlign: 'right',
          fontVariantNumeric: 'tabular-nums',
          fontWeight: moved ? 'fontWeightBold' : undefined,
        }}
      >
        {value}
      </Box>
    </Box>
  );
}
