import { formatMinute } from '@shared/time/format';
import type { FieldProps } from './field';
import { useWords } from './i18n/words';
import { readEnd, readTime } from './read-typed';
import { TypedInput } from './typed-input';

interface TimeInputProps extends FieldProps {
  /** Minutes after midnight. */
  readonly value: number | undefined;
  /** Undefined while the field is empty or cannot be read. */
  readonly onChange: (minuteOfDay: number | undefined) => void;
  /** True for the end of a span, which may be the end of the day. */
  readonly isEnd?: boolean;
}

/** A time of the 24-hour clock, typed as `14:30`, `1430` or `9`. */
export function TimeInput({ value, onChange, isEnd = false, ...field }: TimeInputProps) {
  const words = useWords('common');
  return (
    <TypedInput
      field={field}
      rules={{ value, onChange, parse: isEnd ? readEnd : readTime, print: formatMinute }}
      unreadable={words('timeShape')}
      placeholder="14:30"
    />
  );
}
