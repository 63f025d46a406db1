import Button from '@mui/material/Button';
import type { Saved } from '@shared/desktop-api';
import { ErrorNotice } from '@ui/error-notice';
import { StatusChip } from '@ui/status-chip';
import { useWords } from '@ui/i18n/words';

interface PrintOutcomeProps {
  readonly outcome: Saved | null;
  readonly onClose: () => void;
}

/** How printing ended: where the file is, or what stood in the way. A person who cancelled is told nothing. */
export function PrintOutcome({ outcome, onClose }: PrintOutcomeProps) {
  const words = useWords('reports');
  const common = useWords('common');
  if (outcome === null || outcome.outcome === 'cancelled') return null;
  if (outcome.outcome === 'saved')
    return <StatusChip tone="success">{words('saved', { path: outcome.path })}</StatusChip>;
  if (outcome.outcome === 'handed-over') return <StatusChip tone="neutral">{words('handedOver')}</StatusChip>;
  return (
    <ErrorNotice
      what={words(`refused.${outcome.reason}`)}
      kept={words('refusedKept')}
      next={words('refusedNext')}
      actions={<Button onClick={onClose}>{common('close')}</Button>}
    />
  );
}
