import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import { CircleCheck, CircleHelp, CircleX, type LucideIcon } from 'lucide-react';
import type { Instant } from '@shared/time/instant';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';
import { size } from '@ui/measures';

/** One thing the office can be brought back from. */
export interface RecoverySource {
  readonly key: string;
  readonly kind: 'journal' | 'snapshot' | 'database-folder' | 'file';
  /** Its newest change, or when it was made. */
  readonly moment: Instant | null;
  readonly changes: number | null;
  readonly proof: 'verified' | 'not-yet-verified' | 'damaged' | 'newer-schema';
  /** False for what cannot be read change by change; it is listed, and kept. */
  readonly usable: boolean;
}

const proofs: Record<RecoverySource['proof'], { readonly tone: Tone; readonly icon: LucideIcon }> = {
  verified: { tone: 'success', icon: CircleCheck },
  'not-yet-verified': { tone: 'neutral', icon: CircleHelp },
  damaged: { tone: 'error', icon: CircleX },
  'newer-schema': { tone: 'warning', icon: CircleX },
};

interface RecoverySourceRowProps {
  readonly source: RecoverySource;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onChoose: () => void;
}

/** A source with its age, what it holds and whether it was proven. */
export function RecoverySourceRow({ source, chosen, disabled, onChoose }: RecoverySourceRowProps) {
  const words = useWords('recovery');
  const format = useFormat();
  const moment = source.moment === null ? '–' : format.moment(source.moment);
  const proof = proofs[source.proof];
  return (
    <Box
      component="label"
      sx={{
        display: 'grid',
        gridTemplateColumns: '24px minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 1fr) 148px',
        columnGap: 1,
        alignItems: 'center',
        minHeight: size.rowDesk,
        px: 3,
        borderTop: '1px solid',
        borderColor: 'onward.line.hair',
        bgcolor: chosen ? 'onward.surface.selected' : undefined,
        color: source.usable ? 'text.primary' : 'text.secondary',
      }}
    >
      <Radio
        name="recovery-source"
        value={source.key}
        checked={chosen}
        disabled={disabled || !source.usable}
        onChange={onChoose}
        sx={{ ml: '-6px' }}
      />
      <Box component="span" sx={{ fontWeight: 'fontWeightMedium', pl: 1 }}>
        {words(`source.${source.kind}`)}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {source.kind === 'journal' ? words('upTo', { moment }) : moment}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {source.changes === null
          ? words('changesUnknown')
          : words('changes', { count: source.changes, figure: format.count(source.changes) })}
      </Box>
      <StatusChip look="plain" tone={proof.tone} icon={proof.icon}>
        {words(`proof.${source.proof}`)}
      </StatusChip>
    </Box>
  );
}
