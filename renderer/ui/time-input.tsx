import OutlinedInput from '@mui/material/OutlinedInput';
import { formatMinute } from '@shared/time/format';
import { useDraftText } from './use-draft-text';
import { FieldFrame, type FieldProps } from './field';
import { useWords } from './i18n/words';
import { readTime } from './read-typed';

interface TimeInputProps extends FieldProps {
  /** Minutes after midnight. */
  readonly value: number | undefined;
  /** Undefined while the field is empty or cannot be read. */
  readonly onChange: (minuteOfDay: number | undefined) => void;
}

/** A time of the 24-hour clock, typed as `14:30`, `1430` or `9`. */
export function TimeInput(props: TimeInputProps) {
  const { value, onChange, disabled, autoFocus, onBlur } = props;
  const words = useWords('common');
  const draft = useDraftText({ value, onChange, parse: readTime, print: formatMinute });
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
