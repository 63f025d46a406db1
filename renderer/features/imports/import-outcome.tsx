import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ImportOutcome } from '@data/imports/write-import';
import { useLive, type Explanation } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';

interface ImportOutcomeProps {
  readonly outcome: ImportOutcome;
  /** It was taken back from here. */
  readonly takenBack: boolean;
  readonly failure: Explanation | null;
  readonly onTakeBack: () => void;
  readonly onMore: () => void;
  readonly onSeeCandidates: () => void;
  readonly onSeeRoles: () => void;
}

const sentenceKeys = {
  no: 'outcome.done',
  'by-person': 'outcome.stopped',
  'by-refusal': 'outcome.failed',
} as const;

const sentenceWidth = 560;

/** What was brought in, and the one act that takes it back. It follows an undo made anywhere else too. */
export function ImportOutcomeView(props: ImportOutcomeProps) {
  const { outcome, takenBack, failure, onTakeBack, onMore, onSeeCandidates, onSeeRoles } = props;
  const words = useWords('imports');
  const { batchId, candidates, roles, changed, stopped } = outcome;
  const standing = useLive(async (read) => (await read.get('imports', batchId)) !== undefined, [batchId]);
  const made = candidates + roles > 0;
  const wrote = made || changed > 0;
  // The import itself is on record only where it made something.
  const undone = wrote && (takenBack || (made && standing === false));
  return (
    <Box
      role="status"
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        gap: 2,
        p: 3,
        maxWidth: sentenceWidth,
      }}
    >
      <StatusChip tone={undone || stopped !== 'no' ? 'warning' : 'success'} look="plain">
        {undone ? words('outcome.undone') : words(sentenceKeys[stopped], { candidates, roles })}
      </StatusChip>
      {!undone && changed > 0 && <Box>{words('outcome.changed', { count: changed })}</Box>}
      {failure && <ErrorNotice {...failure} />}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {!undone && candidates + changed > 0 && (
          <Button onClick={onSeeCandidates}>{words('outcome.seeCandidates')}</Button>
        )}
        {!undone && roles > 0 && <Button onClick={onSeeRoles}>{words('outcome.seeRoles')}</Button>}
        {!undone && wrote && <Button onClick={onTakeBack}>{words('outcome.undo')}</Button>}
        <Button onClick={onMore}>{words('outcome.another')}</Button>
      </Box>
    </Box>
  );
}
