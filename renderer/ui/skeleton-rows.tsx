import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useWords } from './i18n/words';
import { delay, size } from './measures';
import { useAfter } from './use-after';

const widths = ['46%', '62%', '38%', '54%'];

interface SkeletonRowsProps {
  readonly count?: number;
  /** The height of the rows that will come, in px, so that nothing moves when they do. */
  readonly height?: number;
}

/** Rows to come. Nothing for the first 200 ms, so that a quick answer does not flicker. */
export function SkeletonRows({ count = 8, height = size.row }: SkeletonRowsProps) {
  const words = useWords('common');
  const visible = useAfter(true, delay.skeleton);
  if (!visible) return null;
  return (
    <Box role="status" aria-label={words('loading')}>
      {Array.from({ length: count }, (_, row) => (
        <Box
          key={row}
          sx={{
            display: 'flex',
            alignItems: 'center',
            height,
            px: 2,
            borderBottom: '1px solid',
            borderColor: 'onward.line.hair',
          }}
        >
          <Skeleton variant="rounded" height={12} width={widths[row % widths.length]} />
        </Box>
      ))}
    </Box>
  );
}
