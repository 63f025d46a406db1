import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CircleAlert } from 'lucide-react';
import { useWords } from '@ui/i18n/words';
import { StartMessage } from './start-message';

interface StartFailureProps {
  /** What stood in the way, as a sentence. */
  readonly what: string;
  /** What to do about it, as a sentence. */
  readonly next?: string;
  readonly onRetry: () => void;
  readonly onShowKept?: () => void;
}

/** The window when the office cannot be opened at all: disk full, no right to write, the desktop does not answer. */
export function StartFailure({ what, next, onRetry, onShowKept }: StartFailureProps) {
  const words = useWords('shell');
  return (
    <StartMessage
      icon={CircleAlert}
      colour="onward.error.main"
      title={words('startFailed.title')}
      role="alert"
    >
      <p>{what}</p>
      <p>{words('startFailed.kept')}</p>
      {next !== undefined && <p>{next}</p>}
      <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
        <Button variant="contained" onClick={onRetry}>
          {words('startFailed.retry')}
        </Button>
        {onShowKept !== undefined && <Button onClick={onShowKept}>{words('startFailed.showKept')}</Button>}
      </Box>
    </StartMessage>
  );
}
