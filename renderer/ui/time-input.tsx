import OutlinedInput from '@mui/material/OutlinedInput';
import { formatMinute } from '@shared/time/format';
import { useDraftText } from './use-draft-text';
import { FieldFrame, type FieldProps } from './field';
import { useWords } from './i18n/words';
import { readEnd, readTime } from './read-typed';

interface TimeInputProps extends FieldProps {
  /** Minutes after midnight. */
  readonly value: number | undefined;
  /** Undefined while the field is empty or cannot be read. */
  readonly onChange: (minuteOfDay: number | undefined) => void;
  /** True for the end of a span, which may be the end of the day. */
  readonly isEnd?: boolean;
}

/** A time of the 24-hour clock, typed as `14:30`, `1430` or `9`. */
export function TimeInput(props: TimeInputProps) {
  const { value, onChange, isEnd = false, disabled, autoFocus, onBlur } = props;
  const words = useWords('common');
  const draft = useDraftText({ value, onChange, parse: isEnd ? readEnd : readTime, print: formatMinute });
  const error = props.error ?? (draft.unreadable ? words('timeShape') : undefined);
  return (
    <FieldFrame {...props} error={error}>
      {(ids) => (
        <OutlinedInput
          fullWidth
          id={ids.control}
          value={draft.text}
          disabled={disabled}
          autoFocus={autoFocus}
          error={error !== undefined}
          autoComplete="off"
          placeholder="14:30"
          inputProps={{
            inputMode: 'numeric',
            'aria-describedby': ids.help,
            'aria-invalid': error !== undefined,
          }}
          sx={{ fontVariantNumeric: 'tabular-nums' }}
          onChange={(event) => {
            draft.type(event.target.value);
          }}
          onBlur={() => {
            draft.leave();
            onBlur?.();
          }}
        />
      )}
    </FieldFrame>
  );
}
