import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { motivationFactor } from '@shared/domain/candidate/motivation-note';
import { ChoiceButtons } from '@ui/choice-group';
import { FieldFrame } from '@ui/field';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { SmallIconButton } from '@ui/small-icon-button';
import {
  withFactor,
  withFactorChanged,
  withFactorMoved,
  withoutFactor,
  type RankedFactor,
} from './motivation-form';

interface FactorListProps {
  readonly factors: readonly RankedFactor[];
  readonly onChange: (factors: RankedFactor[]) => void;
  readonly error: string | undefined;
}

function FactorRow({
  factors,
  onChange,
  index,
}: Omit<FactorListProps, 'error'> & { readonly index: number }) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const row = factors[index];
  if (!row) return null;
  const factor = domain(`motivationFactors.${row.factor}`);
  const change = (patch: Partial<RankedFactor>): void => {
    onChange(withFactorChanged(factors, index, patch));
  };
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '20px 128px auto minmax(0, 1fr) auto',
        gap: 1,
        alignItems: 'center',
      }}
    >
      <Box sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>{row.rank}</Box>
      <Box sx={{ fontWeight: 'fontWeightMedium' }}>{factor}</Box>
      <ChoiceButtons
        name={words('motivation.direction', { factor })}
        size="small"
        value={row.direction}
        choices={(['push', 'pull'] as const).map((value) => ({
          value,
          label: domain(`motivationDirections.${value}`),
        }))}
        onChange={(direction) => {
          change({ direction });
        }}
      />
      <OutlinedInput
        fullWidth
        value={row.words}
        placeholder={words('motivation.words')}
        inputProps={{ 'aria-label': words('motivation.factorWords', { factor }) }}
        onChange={(event) => {
          change({ words: event.target.value });
        }}
      />
      <Box sx={{ display: 'flex' }}>
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
          name={words('acts.remove', { what: factor })}
          onClick={() => {
            onChange(withoutFactor(factors, index));
          }}
        />
      </Box>
    </Box>
  );
}

/** Factors in the order in which they move the candidate; the ones not chosen stand below as buttons. */
export function FactorList({ factors, onChange, error }: FactorListProps) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const left = motivationFactor.options.filter((option) => factors.every(({ factor }) => factor !== option));
  return (
    <FieldFrame label={words('motivation.factors')} labelFor="group" error={error}>
      {(ids) => (
        <Box role="group" aria-labelledby={ids.label} aria-describedby={ids.help}>
          <Box
            component="ol"
            sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: 0.5 }}
          >
            {factors.map(({ factor }, index) => (
              <FactorRow key={factor} factors={factors} onChange={onChange} index={index} />
            ))}
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: factors.length > 0 ? 1 : 0 }}>
            {left.map((factor) => (
              <Button
                key={factor}
                size="small"
                startIcon={<Icon of={Plus} />}
                onClick={() => {
                  onChange(withFactor(factors, factor));
                }}
              >
                {domain(`motivationFactors.${factor}`)}
              </Button>
            ))}
          </Box>
        </Box>
      )}
    </FieldFrame>
  );
}
