import Box from '@mui/material/Box';
import InputBase from '@mui/material/InputBase';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { MotivationNote } from '@shared/domain/candidate/motivation-note';
import { ChoiceButtons } from '@ui/choice-group';
import { useWords } from '@ui/i18n/words';
import { SmallIconButton } from '@ui/small-icon-button';
import { radius } from '@ui/measures';
import {
  withFactorChanged,
  withFactorMoved,
  withoutFactor,
  type RankedFactor,
} from '../dialogs/motivation-form';
import { factorFieldId } from './factor-keys';

interface FactorCardProps {
  readonly factors: readonly RankedFactor[];
  readonly index: number;
  /** The note of an earlier interview, for the rank it had then. */
  readonly before: MotivationNote | undefined;
  readonly onChange: (factors: RankedFactor[]) => void;
  /** The words are typed: the letters rank again. */
  readonly onDone: () => void;
}

function RankThen({ factor, before }: { readonly factor: RankedFactor; readonly before: MotivationNote }) {
  const words = useWords('candidates');
  const was = before.factors.find((other) => other.factor === factor.factor)?.rank;
  const text =
    was === undefined
      ? words('motivation.isNew')
      : was === factor.rank
        ? words('motivation.same')
        : words('motivation.was', { rank: was });
  return (
    <Box component="span" sx={{ typography: 'caption', color: 'onward.textTertiary', ml: 0.75 }}>
      {text}
    </Box>
  );
}

function CardActs({ factors, index, onChange }: Pick<FactorCardProps, 'factors' | 'index' | 'onChange'>) {
  const words = useWords('candidates');
  const mode = useWords('interviewMode');
  const domain = useWords('domain');
  const row = factors[index];
  if (!row) return null;
  const factor = domain(`motivationFactors.${row.factor}`);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flex: 'none' }}>
      <ChoiceButtons
        name={words('motivation.direction', { factor })}
        size="small"
        value={row.direction}
        choices={(['push', 'pull'] as const).map((value) => ({
          value,
          label: domain(`motivationDirections.${value}`),
        }))}
        onChange={(direction) => {
          onChange(withFactorChanged(factors, index, { direction }));
        }}
      />
      <SmallIconButton
        icon={ArrowUp}
        name={words('acts.moveUp', { what: factor })}
        disabled={index === 0}
        onClick={() => {
          onChange(withFactorMoved(factors, index, -1));
        }}
      />
      <SmallIconButton
        icon={ArrowDown}
        name={words('acts.moveDown', { what: factor })}
        disabled={index === factors.length - 1}
        onClick={() => {
          onChange(withFactorMoved(factors, index, 1));
        }}
      />
      <SmallIconButton
        icon={X}
        name={mode('motivation.remove', { factor })}
        onClick={() => {
          onChange(withoutFactor(factors, index));
        }}
      />
    </Box>
  );
}

/** One ranked factor: its place, which way it moves them, and their words. */
export function FactorCard({ factors, index, before, onChange, onDone }: FactorCardProps) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const row = factors[index];
  if (!row) return null;
  const factor = domain(`motivationFactors.${row.factor}`);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key] : undefined;
    if (step !== undefined) {
      event.preventDefault();
      onChange(withFactorMoved(factors, index, step));
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onDone();
    }
  };
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '26px minmax(0, 1fr)',
        columnGap: 1.25,
        px: 1.25,
        py: 0.5,
        border: '1px solid',
        borderColor: 'onward.line.hair',
        borderRadius: `${radius.card}px`,
        '&:focus-within': { borderColor: 'onward.primary.main' },
      }}
    >
      <Box
        sx={{
          gridRow: '1 / 3',
          alignSelf: 'center',
          display: 'grid',
          placeItems: 'center',
          height: 26,
          borderRadius: `${radius.chip}px`,
          bgcolor: 'onward.primary.tint',
          color: 'onward.primary.text',
          fontWeight: 'fontWeightBold',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {row.rank}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', minWidth: 0 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box component="span" sx={{ fontWeight: 'fontWeightBold' }}>
            {factor}
          </Box>
          {before && <RankThen factor={row} before={before} />}
        </Box>
        <CardActs factors={factors} index={index} onChange={onChange} />
      </Box>
      <InputBase
        fullWidth
        multiline
        id={factorFieldId(row.factor)}
        value={row.words}
        placeholder={words('motivation.words')}
        inputProps={{ 'aria-label': words('motivation.factorWords', { factor }) }}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onChange(withFactorChanged(factors, index, { words: event.target.value }));
        }}
        sx={{
          minHeight: 28,
          py: 0.5,
          borderBottom: '1px dashed',
          borderColor: 'onward.line.strong',
          '&.Mui-focused': { borderBottomStyle: 'solid', borderColor: 'onward.primary.main' },
        }}
      />
    </Box>
  );
}
