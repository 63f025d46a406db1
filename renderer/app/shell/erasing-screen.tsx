import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CircleAlert, ShieldCheck } from 'lucide-react';
import { storedDate } from '@shared/domain/stored-time';
import type { BackupsHolding } from '@data/erasure/backups-holding';
import type { ErasureEnd } from '@data/erasure/erase-people';
import type { RebuildProgress } from '@data/rebuild';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { ProgressLine } from '@ui/progress-line';
import { StartMessage } from './start-message';

/** The window while a person is being erased, before the office opens. */
export function ErasingScreen({ progress }: { readonly progress: RebuildProgress }) {
  const words = useWords('privacy');
  return (
    <StartMessage icon={ShieldCheck} colour="text.secondary" title={words('erasing.title')} role="status">
      <p>{words('erasing.text')}</p>
      <Box sx={{ mt: 2 }}>
        <ProgressLine label={words('erasing.progress')} {...progress} />
      </Box>
    </StartMessage>
  );
}

interface ErasedScreenProps {
  readonly end: ErasureEnd;
  /** Older backups elsewhere; undefined while they are not known. */
  readonly holding: BackupsHolding | undefined;
  readonly onOpen: () => void;
  readonly onRetry: () => void;
}

/** Backups in the second folder that still hold the person, and until when. */
function Holding({ holding: { backups, goneOn } }: { readonly holding: BackupsHolding }) {
  const words = useWords('privacy');
  const format = useFormat();
  const count = backups.length;
  if (count === 0) return null;
  return (
    <p>
      {goneOn === null
        ? words('erasing.holding', { count })
        : words('erasing.holdingUntil', { count, date: format.date(storedDate(goneOn)) })}
    </p>
  );
}

/** How an erasure ended, told before the office opens: what is gone, and what it does not reach. */
export function ErasedScreen({ end, holding, onOpen, onRetry }: ErasedScreenProps) {
  const words = useWords('privacy');
  return (
    <StartMessage
      icon={end.ok ? ShieldCheck : CircleAlert}
      colour={end.ok ? 'onward.success.text' : 'onward.error.main'}
      title={words(end.ok ? 'erasing.doneTitle' : 'erasing.failedTitle')}
      role="status"
    >
      {end.ok ? (
        <>
          <p>{words('erasing.done')}</p>
          {end.masked > 0 && <p>{words('erasing.masked', { count: end.masked })}</p>}
          {holding && <Holding holding={holding} />}
          <p>{words('erasing.elsewhere')}</p>
        </>
      ) : (
        <>
          <p>{words(`erasing.failed.${end.reason}`)}</p>
          <p>{words('erasing.failedKept')}</p>
        </>
      )}
      <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
        {!end.ok && (
          <Button variant="contained" onClick={onRetry}>
            {words('erasing.retry')}
          </Button>
        )}
        <Button variant={end.ok ? 'contained' : 'outlined'} onClick={onOpen} autoFocus={end.ok}>
          {words('erasing.open')}
        </Button>
      </Box>
    </StartMessage>
  );
}
