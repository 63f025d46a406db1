import Box from '@mui/material/Box';
import { useState } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Channel } from '@shared/domain/interview/channel';
import type { Correction } from '@shared/domain/privacy/correction';
import type { LocalDate } from '@shared/time/local-date';
import { useAct } from '@data/use-act';
import { ChoiceInput } from '@ui/choice-group';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { FormRow, FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { ChannelInput } from './channel-input';
import { RefusedNotice } from './refused-notice';
import { usePerson, useToday } from './use-person';

interface CorrectionForm {
  readonly askedOn: LocalDate | undefined;
  readonly channel: Channel;
  readonly disputed: string;
  readonly claimed: string;
  readonly outcome: Correction['outcome'];
  readonly words: string;
}

interface FieldsProps {
  readonly form: CorrectionForm;
  readonly tried: boolean;
  readonly onChange: (part: Partial<CorrectionForm>) => void;
}

const lines = 2;

function Fields({ form, tried, onChange }: FieldsProps) {
  const words = useWords('privacy');
  const today = useToday();
  const change =
    <Field extends keyof CorrectionForm>(field: Field) =>
    (value: CorrectionForm[Field]): void => {
      onChange({ [field]: value });
    };
  const needed = (field: 'disputed' | 'words'): string | undefined =>
    tried && form[field].trim() === '' ? words(`correct.${field}Needed`) : undefined;
  return (
    <FormStack>
      <FormRow>
        <DateInput
          label={words('correct.askedOn')}
          value={form.askedOn}
          max={today}
          onChange={change('askedOn')}
        />
        <ChannelInput label={words('correct.channel')} value={form.channel} onChange={change('channel')} />
      </FormRow>
      <TextInput
        label={words('correct.disputed')}
        autoFocus
        lines={lines}
        value={form.disputed}
        onChange={change('disputed')}
        error={needed('disputed')}
      />
      <TextInput
        label={words('correct.claimed')}
        optional
        lines={lines}
        value={form.claimed}
        onChange={change('claimed')}
      />
      <ChoiceInput
        label={words('correct.outcome')}
        value={form.outcome}
        choices={(['corrected', 'refused'] as const).map((value) => ({
          value,
          label: words(`correct.${value}`),
        }))}
        onChange={change('outcome')}
      />
      <TextInput
        label={words(form.outcome === 'corrected' ? 'correct.wordsCorrected' : 'correct.wordsRefused')}
        lines={lines}
        value={form.words}
        onChange={change('words')}
        error={needed('words')}
      />
      <Box sx={{ color: 'text.secondary' }}>{words('correct.help')}</Box>
    </FormStack>
  );
}

interface CorrectionDialogProps {
  readonly candidateId: string;
  readonly onClose: () => void;
}

/** Writes down what a person disputed and what became of it. */
export function CorrectionDialog({ candidateId, onClose }: CorrectionDialogProps) {
  const words = useWords('privacy');
  const today = useToday();
  const person = usePerson(candidateId);
  const [form, setForm] = useState<CorrectionForm>({
    ...{ askedOn: today, channel: 'email', disputed: '', claimed: '', outcome: 'corrected', words: '' },
  });
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const save = async (): Promise<void> => {
    setTried(true);
    const { askedOn, ...rest } = form;
    if (askedOn === undefined || form.disputed.trim() === '' || form.words.trim() === '') return;
    if (await act('candidate/note-correction', { candidateId, askedOn, ...rest })) onClose();
  };
  return (
    <DialogFrame
      title={words('correct.title')}
      about={person && fullName(person)}
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
      submitLabel={words('correct.submit')}
    >
      <RefusedNotice refused={failure} />
      <Fields
        form={form}
        tried={tried}
        onChange={(part) => {
          setForm((before) => ({ ...before, ...part }));
        }}
      />
    </DialogFrame>
  );
}
