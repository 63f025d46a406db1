import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CircleAlert } from 'lucide-react';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { radius } from '@ui/measures';
import { LanguageChoice } from './language-choice';

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
    <Box
      component="main"
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 2,
        minHeight: '100vh',
        p: 4,
        bgcolor: 'onward.surface.app',
      }}
    >
      <Box
        role="alert"
        sx={{
          display: 'flex',
          gap: 2,
          width: 640,
          p: 3,
          border: '1px solid',
          borderColor: 'onward.line.hair',
          borderRadius: `${radius.dialog}px`,
          bgcolor: 'onward.surface.paper',
        }}
      >
        <Box sx={{ color: 'onward.error.main' }}>
          <Icon of={CircleAlert} side={26} />
        </Box>
        <Box sx={{ '& p': { m: 0, mt: 0.5 } }}>
          <Box component="h1" sx={{ typography: 'h2', m: 0 }}>
            {words('startFailed.title')}
          </Box>
          <p>{what}</p>
          <p>{words('startFailed.kept')}</p>
          {next !== undefined && <p>{next}</p>}
          <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
            <Button variant="contained" onClick={onRetry}>
              {words('startFailed.retry')}
            </Button>
            {onShowKept !== undefined && (
              <Button onClick={onShowKept}>{words('startFailed.showKept')}</Button>
            )}
          </Box>
        </Box>
      </Box>
      <LanguageChoice />
    </Box>
  );
}
