import { channel as channels } from '@shared/domain/interview/channel';
import { cancelledBy } from '@shared/domain/interview/interview';
import { ChoiceInput } from '@ui/choice-group';
import { DateInput } from '@ui/date-input';
import { FormRow } from '@ui/form-row';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { TimeInput } from '@ui/time-input';
import { useWords } from '@ui/i18n/words';
import type { MessageForm } from './message-form';

interface MessageFieldsProps {
  readonly message: MessageForm;
  readonly onChange: (message: MessageForm) => void;
  /** True once the person tried to keep: what is missing is said. */
  readonly asked: boolean;
  /** True when the moment typed lies after now. */
  readonly tooLate: boolean;
}

/** Who, why, how and when the message came. */
export function MessageFields({ message, onChange, asked, tooLate }: MessageFieldsProps) {
  const words = useWords('calendar');
  const domain = useWords('domain');
  return (
    <>
      <ChoiceInput
        label={words('whoAsked')}
        value={message.by ?? undefined}
        choices={cancelledBy.options.map((by) => ({ value: by, label: domain(`cancelledBy.${by}`) }))}
        error={asked && message.by === null ? words('whoNeeded') : undefined}
        onChange={(by) => {
          onChange({ ...message, by });
        }}
      />
      <TextInput
        label={words('reason')}
        lines={2}
        value={message.reason}
        error={asked && message.reason.trim() === '' ? words('reasonNeeded') : undefined}
        onChange={(reason) => {
          onChange({ ...message, reason });
        }}
      />
      <FormRow columns="minmax(0, 2fr) minmax(0, 2fr) minmax(0, 1fr)">
        <SelectInput
          label={words('channel')}
          value={message.channel}
          choices={channels.options.map((value) => ({ value, label: domain(`channels.${value}`) }))}
          onChange={(channel) => {
            onChange({ ...message, channel });
          }}
        />
        <DateInput
          label={words('receivedDay')}
          value={message.receivedOn ?? undefined}
          error={tooLate ? words('receivedInFuture') : undefined}
          onChange={(receivedOn) => {
            onChange({ ...message, receivedOn: receivedOn ?? null });
          }}
        />
        <TimeInput
          label={words('receivedAt')}
          value={message.receivedMinute ?? undefined}
          onChange={(receivedMinute) => {
            onChange({ ...message, receivedMinute: receivedMinute ?? null });
          }}
        />
      </FormRow>
    </>
  );
}
