import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { byRank, motivationFactor, type MotivationNote } from '@shared/domain/candidate/motivation-note';
import { storedDate } from '@shared/domain/stored-time';
import { ChoiceInput } from '@ui/choice-group';
import { FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { KeyHint } from '@ui/key-hint';
import { ariaShortcut } from '@ui/shortcut-text';
import { TextInput } from '@ui/text-input';
import type { MotivationForm } from '../dialogs/motivation-form';
import { FactorCard } from './factor-card';
import { factorKeys } from './factor-keys';

interface MotivationPanelProps {
  readonly form: MotivationForm;
  /** The note of an earlier interview. */
  readonly before: MotivationNote | undefined;
  readonly onChange: (form: MotivationForm) => void;
  readonly onRank: (factor: MotivationForm['factors'][number]['factor']) => void;
  readonly onDone: () => void;
}

const confidences = ['1', '2', '3'] as const;

function LastTime({ note }: { readonly note: MotivationNote }) {
  const words = useWords('interviewMode');
  const domain = useWords('domain');
  const format = useFormat();
  const factors = byRank(note.factors).map(
    ({ factor, rank }) => `${rank} ${domain(`motivationFactors.${factor}`)}`,
  );
  if (factors.length === 0) return null;
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
      {words('motivation.lastTime', {
        date: format.date(storedDate(note.notedOn)),
        factors: format.list(factors),
      })}
    </Box>
  );
}

function OtherFactors({ form, onRank }: Pick<MotivationPanelProps, 'form' | 'onRank'>) {
  const words = useWords('interviewMode');
  const domain = useWords('domain');
  const ranked = form.factors.map(({ factor }) => factor);
  const left = motivationFactor.options.filter((factor) => !ranked.includes(factor));
  if (left.length === 0) return null;
  return (
    <Box
      role="group"
      aria-label={words('motivation.others')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}
    >
      {left.map((factor) => (
        <Button
          key={factor}
          size="small"
          startIcon={<KeyHint keys={factorKeys[factor]} />}
          aria-keyshortcuts={ariaShortcut(factorKeys[factor])}
          onClick={() => {
            onRank(factor);
          }}
        >
          {domain(`motivationFactors.${factor}`)}
        </Button>
      ))}
    </Box>
  );
}

/** What moves the candidate, as they tell it: ranked cards, their words, what they will not take, how sure we are. */
export function MotivationPanel({ form, before, onChange, onRank, onDone }: MotivationPanelProps) {
  const words = useWords('interviewMode');
  const candidates = useWords('candidates');
  const change = (patch: Partial<MotivationForm>): void => {
    onChange({ ...form, ...patch });
  };
  return (
    <Box component="section" aria-labelledby="what-moves-them" sx={{ px: 2, py: 1.5 }}>
      <Box component="h2" id="what-moves-them" sx={{ typography: 'h4', m: 0 }}>
        {words('motivation.title')}
      </Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{words('motivation.help')}</Box>
      {before && <LastTime note={before} />}
      {form.factors.length > 0 && (
        <Box
          component="ol"
          aria-label={words('motivation.factors')}
          sx={{ m: 0, p: 0, mt: 1, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: 0.75 }}
        >
          {form.factors.map(({ factor }, index) => (
            <FactorCard
              key={factor}
              factors={form.factors}
              index={index}
              before={before}
              onDone={onDone}
              onChange={(factors) => {
                change({ factors });
              }}
            />
          ))}
        </Box>
      )}
      <Box sx={{ my: 1.5 }}>
        <OtherFactors form={form} onRank={onRank} />
      </Box>
      <FormStack>
        <TextInput
          label={candidates('motivation.words')}
          lines={2}
          optional
          value={form.words}
          onChange={(text) => {
            change({ words: text });
          }}
        />
        <TextInput
          label={candidates('motivation.dealBreakers')}
          optional
          value={form.dealBreakers}
          onChange={(dealBreakers) => {
            change({ dealBreakers });
          }}
        />
        <ChoiceInput
          label={candidates('motivation.confidence')}
          size="small"
          value={confidences[form.confidence - 1]}
          choices={confidences.map((value) => ({
            value,
            label: candidates(`motivation.confidences.${value}`),
          }))}
          onChange={(value) => {
            change({ confidence: Number(value) });
          }}
        />
      </FormStack>
    </Box>
  );
}
