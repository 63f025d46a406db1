import Box from '@mui/material/Box';
import type { Saved } from '@shared/desktop-api';
import { ErrorNotice } from './error-notice';
import { StatusChip } from './status-chip';
import { useWords } from './i18n/words';

/** How saving ended: where the file is, or what stood in the way. A person who cancelled is told nothing. */
export function SaveOutcome({ outcome }: { readonly outcome: Saved | null }) {
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
