import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { TriangleAlert } from 'lucide-react';
import type { LikelyDouble } from '@shared/domain/candidate/likely-double';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { CandidateFace } from '@data/indexes/faces';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { radius } from '@ui/measures';
import { NameOf } from '../parts/name-of';

interface DoubleWarningProps {
  readonly doubles: readonly LikelyDouble<CandidateFace>[];
  readonly onOpen: (candidateId: string) => void;
  /** Lays what was typed beside the record. */
  readonly onCompare: (candidateId: string) => void;
}

const mostShown = 3;

/** Who may be the same person, and why; it warns and never refuses. */
export function DoubleWarning({ doubles, onOpen, onCompare }: DoubleWarningProps) {
  const words = useWords('candidates');
  const merge = useWords('merge');
  const doubleWords = useWords('doubles');
  const format = useFormat();
  return (
    <Box role="status" aria-live="polite">
      {doubles.length > 0 && (
        <Box sx={{ p: 1.5, borderRadius: `${radius.card}px`, bgcolor: 'onward.warning.tint' }}>
          <Box
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 1,
              color: 'onward.warning.text',
              fontWeight: 'fontWeightBold',
            }}
          >
            <Icon of={TriangleAlert} />
            {words('create.doubleTitle')}
          </Box>
          {doubles.slice(0, mostShown).map(({ row, causes }) => (
            <Box key={row.id} sx={{ display: 'flex', alignItems: 'center', gap: 1, pl: 3 }}>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <NameOf name={row} />
                {' · '}
                {format.list(causes.map(({ kind, fact }) => doubleWords(`causes.${kind}`, { fact })))}
              </Box>
              <Button
                size="small"
                variant="text"
                aria-label={merge('beside.openNamed', { name: fullName(row) })}
                onClick={() => {
                  onCompare(row.id);
                }}
              >
                {merge('beside.open')}
              </Button>
              <Button
                size="small"
                variant="text"
                aria-label={words('create.openDouble', { name: fullName(row) })}
                onClick={() => {
                  onOpen(row.id);
                }}
              >
                {words('acts.open')}
              </Button>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
