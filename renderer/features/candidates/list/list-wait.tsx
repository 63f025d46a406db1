import Box from '@mui/material/Box';
import { useWords } from '@ui/i18n/words';
import { delay } from '@ui/measures';
import { ProgressLine } from '@ui/progress-line';
import { useAfter } from '@ui/use-after';

interface ListWaitProps {
  /** Something was asked whose answer is not there yet. */
  readonly waits: boolean;
  /** What is read through for it: the book itself, or where everybody in it stands. */
  readonly reading: 'book' | 'standings';
  /** Asks for what stands there already; undefined where nothing does. */
  readonly onCancel: (() => void) | undefined;
}

/** Says above the list why its answer takes longer than a moment; what stood there stays until then. */
export function ListWait({ waits, reading, onCancel }: ListWaitProps) {
  const words = useWords('candidateList');
  const isLong = useAfter(waits, delay.progress);
  return (
    <Box role="status" sx={isLong ? { px: 2, py: 1 } : undefined}>
      {isLong && <ProgressLine label={words(`wait.${reading}`)} done={0} onCancel={onCancel} />}
    </Box>
  );
}
