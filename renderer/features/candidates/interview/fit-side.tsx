import Box from '@mui/material/Box';
import { recommendation } from '@shared/domain/candidate/fit-assessment';
import { ChoiceInput } from '@ui/choice-group';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { SelectInput, type Choice } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import type { FitForm } from '../dialogs/fit-form';
import { BlindNotices } from '../profile/blind-notices';
import { FitLine } from './fit-line';

interface FitSideProps {
  /** The assessment on screen, and for whom it is. */
  readonly subject: string;
  readonly subjects: readonly Choice<string>[];
  readonly onSubject: (subject: string) => void;
  readonly form: FitForm;
  readonly onChange: (form: FitForm) => void;
  /** The attribute that the figures rate. */
  readonly active: string | undefined;
  readonly onActive: (key: string) => void;
  /** The evidence is typed: the figures rate the next one. */
  readonly onNext: () => void;
}

/** How the candidate fits, in general or at one client: each rating with what was seen or said. */
export function FitSide(props: FitSideProps) {
  const { subject, subjects, onSubject, form, onChange, active, onActive, onNext } = props;
  const words = useWords('interviewMode');
  const candidates = useWords('candidates');
  const domain = useWords('domain');
  const change = (patch: Partial<FitForm>): void => {
    onChange({ ...form, ...patch });
  };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '240px minmax(0, 1fr)', gap: 2, alignItems: 'end' }}>
        <SelectInput label={words('fit.forWhom')} value={subject} choices={subjects} onChange={onSubject} />
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{words('fit.scale')}</Box>
      </Box>
      <BlindNotices />
      <Box component="ul" aria-label={candidates('fit.title')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {Object.entries(form.ratings).map(([key, rating]) => (
          <FitLine
            key={key}
            rating={rating}
            isActive={key === active}
            onActive={() => {
              onActive(key);
            }}
            onNext={onNext}
            onChange={(changed) => {
              change({ ratings: { ...form.ratings, [key]: changed } });
            }}
          />
        ))}
      </Box>
      <FormStack>
        <ChoiceInput
          label={candidates('fit.recommendation')}
          size="small"
          value={form.recommendation}
          choices={recommendation.options.map((value) => ({
            value,
            label: domain(`recommendations.${value}`),
          }))}
          onChange={(value) => {
            change({ recommendation: value });
          }}
        />
        <TextInput
          label={candidates('fit.summary')}
          optional
          lines={2}
          value={form.summary}
          onChange={(summary) => {
            change({ summary });
          }}
        />
      </FormStack>
    </Box>
  );
}
