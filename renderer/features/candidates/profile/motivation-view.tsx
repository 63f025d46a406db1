import Box from '@mui/material/Box';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { byRank, type MotivationNote } from '@shared/domain/candidate/motivation-note';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';

interface MotivationViewProps {
  readonly note: MotivationNote;
  /** The note before it, for what changed. */
  readonly before: MotivationNote | undefined;
  /** Without the words: a line per factor only. */
  readonly brief?: boolean;
}

function RankChange({
  before,
  factor,
}: Pick<MotivationViewProps, 'before'> & { readonly factor: MotivationNote['factors'][number] }) {
  const words = useWords('candidates');
  if (!before) return null;
  const was = before.factors.find((other) => other.factor === factor.factor)?.rank;
  const same = was === factor.rank;
  const text =
    was === undefined
      ? words('motivation.isNew')
      : same
        ? words('motivation.same')
        : words('motivation.was', { rank: was });
  return (
    <Box
      component="span"
      sx={{
        typography: 'caption',
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        color: same ? 'onward.textTertiary' : 'text.primary',
      }}
    >
      {was !== undefined && !same && (
        <Icon of={was > factor.rank ? ArrowUp : ArrowDown} side={size.iconSmall} />
      )}
      {text}
    </Box>
  );
}

/** The ranked factors of one note, each in the candidate's words, and what changed since the note before. */
export function MotivationView({ note, before, brief = false }: MotivationViewProps) {
  const domain = useWords('domain');
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {byRank(note.factors).map((factor) => (
        <Box
          component="li"
          key={`${factor.factor} ${factor.direction}`}
          sx={{
            display: 'grid',
            gridTemplateColumns: '20px minmax(84px, auto) minmax(0, 1fr) auto',
            gap: 1,
            alignItems: 'baseline',
            minHeight: size.rowDetail,
            py: 0.25,
          }}
        >
          <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
            {factor.rank}
          </Box>
          <Box component="span" sx={{ fontWeight: 'fontWeightMedium' }}>
            {domain(`motivationFactors.${factor.factor}`)}
            <Box
              component="span"
              sx={{ typography: 'caption', fontWeight: 400, color: 'onward.textTertiary', ml: 0.5 }}
            >
              {domain(`motivationDirections.${factor.direction}`)}
            </Box>
          </Box>
          <Box
            component="span"
            sx={{
              color: 'text.secondary',
              ...(brief && { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }),
            }}
          >
            {factor.words}
          </Box>
          <RankChange before={before} factor={factor} />
        </Box>
      ))}
    </Box>
  );
}
