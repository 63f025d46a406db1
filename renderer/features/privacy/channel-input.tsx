import { channel as channels, type Channel } from '@shared/domain/interview/channel';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';

interface ChannelInputProps {
  readonly label: string;
  readonly value: Channel;
  readonly onChange: (channel: Channel) => void;
}

/** How a request reached the office. */
export function ChannelInput({ label, value, onChange }: ChannelInputProps) {
  const domain = useWords('domain');
  const choices = channels.options.map((option) => ({ value: option, label: domain(`channels.${option}`) }));
  return <SelectInput label={label} value={value} choices={choices} onChange={onChange} />;
}
