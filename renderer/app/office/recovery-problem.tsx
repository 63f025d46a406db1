import Button from '@mui/material/Button';
import type { RecoveryFailure } from '@data/recover-office';
import { ErrorNotice } from '@ui/error-notice';
import { useWords } from '@ui/i18n/words';

/** Why bringing an office back did not work. */
export type RestoreProblem = RecoveryFailure | 'file-unreadable';

interface RecoveryProblemProps {
  readonly reason: RestoreProblem;
  readonly onDismiss: () => void;
}

/** The sentences for it: what happened, that nothing was deleted, what to do. */
export function RecoveryProblem({ reason, onDismiss }: RecoveryProblemProps) {
  const words = useWords('recovery');
  const common = useWords('common');
  return (
    <ErrorNotice
      what={words(`failed.${reason}`)}
      kept={words('failedKept')}
      next={words('failedNext')}
      actions={<Button onClick={onDismiss}>{common('close')}</Button>}
    />
  );
}
