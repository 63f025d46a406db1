import Box from '@mui/material/Box';
import { CircleCheck, CircleX, type LucideIcon, SquareX, Users } from 'lucide-react';
import { Icon } from '@ui/icon';
import { formatCount } from '@ui/i18n/money';
import { useWords } from '@ui/i18n/words';
import type { PreviewCounts } from './preview';

interface FigureProps {
  readonly label: string;
  readonly value: string;
  readonly icon?: LucideIcon;
  readonly colour?: string;
}

function Figure({ label, value, icon, colour = 'text.primary' }: FigureProps) {
  return (
    <Box
      sx={{
        flex: 1,
        px: 2,
        py: 1,
        borderInlineEnd: '1px solid',
        borderColor: 'onward.line.hair',
        '&:last-of-type': { borderInlineEnd: 'none' },
      }}
    >
      <Box component="dt" sx={{ typography: 'body2', color: 'text.secondary' }}>
        {label}
      </Box>
      <Box
        component="dd"
        sx={{ typography: 'h3', m: 0, display: 'flex', alignItems: 'center', gap: 0.75, color: colour }}
      >
        {icon !== undefined && <Icon of={icon} />}
        {value}
      </Box>
    </Box>
  );
}

/** Five figures that add up: all rows, and the four things that can become of one. */
export function CountStrip({ files, counts }: { readonly files: number; readonly counts: PreviewCounts }) {
  const words = useWords('imports');
  return (
    <Box
      component="dl"
      aria-label={words('counts')}
      sx={{ display: 'flex', m: 0, flex: 'none', borderBottom: '1px solid', borderColor: 'onward.line.hair' }}
    >
      <Figure
        label={words('count.rows', { count: files })}
        value={words('count.rowsValue', { count: counts.rows })}
      />
      <Figure
        label={words('count.taken')}
        value={formatCount(counts.taken)}
        icon={CircleCheck}
        colour="onward.success.text"
      />
      <Figure
        label={words('count.doubles')}
        value={formatCount(counts.doubles)}
        icon={Users}
        colour="onward.warning.text"
      />
      <Figure
        label={words('count.refused')}
        value={formatCount(counts.refused)}
        icon={CircleX}
        colour="onward.error.text"
      />
      <Figure
        label={words('count.leftOut')}
        value={formatCount(counts.leftOut)}
        icon={SquareX}
        colour="text.secondary"
      />
    </Box>
  );
}
