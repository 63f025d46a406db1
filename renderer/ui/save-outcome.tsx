import Box from '@mui/material/Box';
import { ErrorNotice } from './error-notice';
import { StatusChip } from './status-chip';
import { useWords } from './i18n/words';

/** How saving a file ended, as the desktop says it. */
type FileSaved =
  | { readonly outcome: 'saved'; readonly path: string }
  | { readonly outcome: 'handed-over' | 'cancelled' }
  | {
      readonly outcome: 'refused';
      readonly reason: 'disk-full' | 'unwritable' | 'layout-timed-out' | 'print-failed' | 'busy';
    };

/** How saving ended: where the file is, or what stood in the way. A person who cancelled is told nothing. */
export function SaveOutcome({ outcome }: { readonly outcome: FileSaved | null }) {
  const words = useWords('saving');
  if (outcome === null || outcome.outcome === 'cancelled') return null;
  if (outcome.outcome === 'refused')
    return (
      <ErrorNotice
        what={words(`refused.${outcome.reason}`)}
        kept={words('refusedKept')}
        next={words('refusedNext')}
      />
    );
  const text = outcome.outcome === 'saved' ? words('saved', { path: outcome.path }) : words('handedOver');
  return (
    <Box role="status">
      <StatusChip tone="success" look="plain">
        {text}
      </StatusChip>
    </Box>
  );
}
