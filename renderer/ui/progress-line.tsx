import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useId } from 'react';
import { formatCount } from './i18n/money';
import { useWords } from './i18n/words';

interface ProgressLineProps {
  /** What is being done, such as "Reading 40 files". */
  readonly label: string;
  readonly done: number;
  /** Leave out while the amount is not known. */
  readonly total?: number;
  readonly onCancel?: () => void;
}

const fullPercent = 100;

/** Long work: what is done of how much, and a way to stop. */
export function ProgressLine({ label, done, total, onCancel }: ProgressLineProps) {
  const words = useWords('common');
  const labelId = useId();
  const percent =
    total === undefined || total === 0 ? undefined : Math.min(fullPercent, (done / total) * fullPercent);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', typography: 'body2', mb: 0.5 }}>
          <span id={labelId}>{label}</span>
          {total !== undefined && (
            <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
              {words('doneOf', { done: formatCount(done), total: formatCount(total) })}
            </Box>
          )}
        </Box>
        <LinearProgress
          aria-labelledby={labelId}
          variant={percent === undefined ? 'indeterminate' : 'determinate'}
          value={percent}
        />
      </Box>
      {onCancel !== undefined && (
        <Button size="small" onClick={onCancel}>
          {words('cancel')}
        </Button>
      )}
    </Box>
  );
}
