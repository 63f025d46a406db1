import Box from '@mui/material/Box';
import type { LeftOutRow } from '@shared/domain/archive/left-out-rows';
import type { ArchiveMeetings } from '@data/archive/archive-meetings';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import { useLeftOutWords } from './use-left-out-words';

interface LeftOutListProps {
  readonly meetings: ArchiveMeetings;
  readonly leftOut: readonly LeftOutRow[];
  /** How many stay out in all: what belongs to a row that stays out goes with it. */
  readonly all: number;
  /** Whether they are still to be left out, or were. */
  readonly when: 'before' | 'after';
}

/** What a row is stands on one line; whom it is about, and why, share what is left. */
const columns = 'max-content minmax(0, 2fr) minmax(0, 3fr)';
/** More are counted, not told: the way out is the same for all. */
const mostShown = 50;

/** The rows of an archive that stay out, since they go against what stands here, each with its cause. */
export function LeftOutList({ meetings, leftOut, all, when }: LeftOutListProps) {
  const words = useWords('archiveLeftOut');
  const tell = useLeftOutWords(meetings);
  const hanging = all - leftOut.length;
  if (all === 0) return null;
  const more = leftOut.length - mostShown;
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <StatusChip tone="warning" look="plain">
        {words(when, { count: all })}
      </StatusChip>
      <Box
        component="ul"
        aria-label={words('list')}
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: columns }}
      >
        {leftOut.slice(0, mostShown).map((one) => (
          <LeftOutLine key={one.row.id} {...tell(one)} />
        ))}
      </Box>
      {more > 0 && <Box sx={{ color: 'text.secondary' }}>{words('more', { count: more })}</Box>}
      {hanging > 0 && <Box sx={{ color: 'text.secondary' }}>{words('hanging', { count: hanging })}</Box>}
      <Box sx={{ color: 'text.secondary' }}>{words('next')}</Box>
    </Box>
  );
}

function LeftOutLine({ what, whom, why }: ReturnType<ReturnType<typeof useLeftOutWords>>) {
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'subgrid',
        gridColumn: '1 / -1',
        columnGap: 1.5,
        minHeight: 24,
        alignItems: 'baseline',
      }}
    >
      <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>{what}</Box>
      <Box sx={{ fontWeight: 'fontWeightMedium', minWidth: 0, overflowWrap: 'anywhere' }}>{whom}</Box>
      <Box sx={{ color: 'text.secondary', minWidth: 0, overflowWrap: 'anywhere' }}>{why}</Box>
    </Box>
  );
}
