import Box from '@mui/material/Box';
import { useState } from 'react';
import { settingIds, standardWeights, type ScorePart, type ScoreWeights } from '@shared/domain/office/policy';
import { useAct } from '@data/use-act';
import { CommandButton } from '@ui/commands/command-button';
import { useWords } from '@ui/i18n/words';
import { NumberInput } from '@ui/number-input';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { SaveBar } from './save-bar';

const scoreParts = [
  'skills',
  'motivation',
  'fit',
  'salary',
  'commute',
  'languages',
  'start',
  'carryOver',
] as const satisfies readonly ScorePart[];
const fullScore = 100;
const widest = 560;
const fieldColumns = 'repeat(2, minmax(0, 1fr))';

type TypedWeights = Readonly<Record<ScorePart, number | undefined>>;

const isPoints = (value: number | undefined): value is number =>
  value !== undefined && value >= 0 && value <= fullScore;

const isWhole = (typed: TypedWeights): typed is ScoreWeights =>
  scoreParts.every((part) => isPoints(typed[part])) && scoreParts.some((part) => typed[part] !== 0);

/** How much each part counts in the score of a rematch; any sum will do, 100 reads best. */
export function WeightsPart({ weights }: { readonly weights: ScoreWeights }) {
  const words = useWords('settings');
  const domain = useWords('domain');
  const [typed, setTyped] = useState<Partial<TypedWeights>>({});
  const { act, failure, busy, forget } = useAct();
  const shown: TypedWeights = { ...weights, ...typed };
  const sum = scoreParts.reduce((total, part) => total + (shown[part] ?? 0), 0);
  const changed = scoreParts.filter((part) => shown[part] !== weights[part]);
  const back = (): void => {
    setTyped({});
    forget();
  };
  const save = async (): Promise<void> => {
    if (!isWhole(shown)) return;
    if (await act('office/change-setting', { id: settingIds.weights, value: { ...shown } })) back();
  };
  return (
    <Box sx={{ maxWidth: widest }}>
      <Section
        title={words('parts.weights')}
        look="card"
        action={
          <StatusChip tone={sum === fullScore ? 'success' : 'warning'} look="plain">
            {words(sum === fullScore ? 'weights.sums' : 'weights.sumIs', { sum })}
          </StatusChip>
        }
      >
        <Box sx={{ display: 'grid', gridTemplateColumns: fieldColumns, gap: 2 }}>
          {scoreParts.map((part) => (
            <NumberInput
              key={part}
              label={domain(`scoreParts.${part}`)}
              unit={words('units.points')}
              help={words('weights.standard', { value: standardWeights[part] })}
              error={isPoints(shown[part]) ? undefined : words('between', { minimum: 0, maximum: fullScore })}
              value={shown[part]}
              onChange={(value) => {
                setTyped({ ...typed, [part]: value });
              }}
            />
          ))}
        </Box>
        <Box sx={{ mt: 2 }}>
          <CommandButton
            command={{
              id: 'settings.to-shipped',
              label: words('weights.toStandard'),
              run: () => {
                setTyped(standardWeights);
              },
            }}
          />
        </Box>
      </Section>
      <SaveBar
        changes={changed.length}
        failure={failure}
        disabled={busy || !isWhole(shown)}
        onSave={() => void save()}
        onBack={back}
        note={words('weights.note')}
      />
    </Box>
  );
}
