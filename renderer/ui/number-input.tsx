import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useDraftText } from './use-draft-text';
import { FieldFrame, type FieldProps } from './field';
import { useWords } from './i18n/words';
import { readNumber } from './read-typed';

interface NumberInputProps extends FieldProps {
  readonly value: number | undefined;
  /** Undefined while the field is empty or cannot be read. */
  readonly onChange: (value: number | undefined) => void;
  /** Stands before the figure, such as `HK$`. */
  readonly prefix?: string;
  /** Stands after the figure, such as `min`. */
  readonly unit?: string;
}

const grouped = new Intl.NumberFormat('en-HK');

/** A figure with its unit; thousands may be typed with or without commas. */
export function NumberInput(props: NumberInputProps) {
  const { value, onChange, prefix, unit, disabled, autoFocus, onBlur } = props;
  const words = useWords('common');
  const draft = useDraftText({
    value,
    onChange,
    parse: readNumber,
    print: (figure) => grouped.format(figure),
  });
  const error = props.error ?? (draft.unreadable ? words('numberShape') : undefined);
  const aside = (text: string | undefined) =>
    text === undefined ? undefined : (
      <Box component="span" sx={{ color: 'onward.textTertiary', whiteSpace: 'nowrap' }}>
        {text}
      </Box>
    );
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
          startAdornment={aside(prefix)}
          endAdornment={aside(unit)}
          inputProps={{
            inputMode: 'decimal',
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
