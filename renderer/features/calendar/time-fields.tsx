import { DateInput } from '@ui/date-input';
import { FormRow } from '@ui/form-row';
import { NumberInput } from '@ui/number-input';
import { TimeInput } from '@ui/time-input';
import { useWords } from '@ui/i18n/words';
import type { FormTime } from './booking-form';

interface TimeFieldsProps {
  readonly time: FormTime;
  /** The one part that was typed. */
  readonly onChange: (part: Partial<FormTime>) => void;
  readonly errorOf: (field: 'date' | 'startMinute' | 'durationMinutes') => string | undefined;
}

/** Day, start and length. */
export function TimeFields({ time, onChange, errorOf }: TimeFieldsProps) {
  const words = useWords('calendar');
  return (
    <FormRow columns="minmax(0, 3fr) minmax(0, 2fr) minmax(0, 2fr)">
      <DateInput
        label={words('day')}
        value={time.date ?? undefined}
        error={errorOf('date')}
        onChange={(date) => {
          onChange({ date: date ?? null });
        }}
      />
      <TimeInput
        label={words('start')}
        value={time.startMinute ?? undefined}
        error={errorOf('startMinute')}
        onChange={(startMinute) => {
          onChange({ startMinute: startMinute ?? null });
        }}
      />
      <NumberInput
        label={words('length')}
        unit={words('minutesUnit')}
        value={time.durationMinutes ?? undefined}
        error={errorOf('durationMinutes')}
        onChange={(durationMinutes) => {
          onChange({ durationMinutes: durationMinutes ?? null });
        }}
      />
    </FormRow>
  );
}
