import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { ReactNode } from 'react';
import { FieldFrame, type FieldProps } from './field';
import { unreadMark } from './unread-mark';
import { useDraftText } from './use-draft-text';

/** A field whose value is not text, as one kind of value needs it. */
interface TypedInputProps<Value extends string | number> {
  readonly field: FieldProps;
  readonly rules: Parameters<typeof useDraftText<Value>>[0];
  /** Said once the field was left with something that cannot be read. */
  readonly unreadable: string;
  readonly keys?: 'numeric' | 'decimal';
  readonly placeholder?: string;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** Placed over the control without being seen, such as the system's picker. */
  readonly beside?: ReactNode;
}

/** One line in which a date, a time or a number is typed; what cannot be read stays and is said. */
export function TypedInput<Value extends string | number>(props: TypedInputProps<Value>) {
  const { field, rules, unreadable, keys = 'numeric', placeholder, before, after, beside } = props;
  const draft = useDraftText(rules);
  const error = field.error ?? (draft.unreadable ? unreadable : undefined);
  return (
    <FieldFrame {...field} error={error}>
      {(ids) => (
        <Box sx={{ position: 'relative' }}>
          <OutlinedInput
            fullWidth
            id={ids.control}
            value={draft.text}
            disabled={field.disabled}
            autoFocus={field.autoFocus}
            error={error !== undefined}
            autoComplete="off"
            placeholder={placeholder}
            startAdornment={before}
            endAdornment={after}
            inputProps={{
              inputMode: keys,
              ...(draft.unread && unreadMark),
              'aria-describedby': ids.help,
              'aria-invalid': error !== undefined,
            }}
            sx={{ fontVariantNumeric: 'tabular-nums' }}
            onChange={(event) => {
              draft.type(event.target.value);
            }}
            onBlur={() => {
              draft.leave();
              field.onBlur?.();
            }}
          />
          {beside}
        </Box>
      )}
    </FieldFrame>
  );
}
