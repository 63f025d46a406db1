import OutlinedInput from '@mui/material/OutlinedInput';
import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { FieldFrame, type FieldProps } from './field';

interface TextInputProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** More than one makes a text area that grows from this many lines. */
  readonly lines?: number;
  readonly kind?: 'text' | 'tel' | 'email' | 'url' | 'password';
  readonly placeholder?: string;
  readonly start?: ReactNode;
  readonly end?: ReactNode;
  /** The language of what is typed, such as `zh-HK` for a Chinese name. */
  readonly lang?: string;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
}

/** One line or several lines of text. */
export function TextInput(props: TextInputProps) {
  const { value, onChange, lines = 1, kind = 'text', placeholder, start, end, lang, onBlur } = props;
  const { disabled, autoFocus, autoComplete = 'off' } = props;
  return (
    <FieldFrame {...props}>
      {(ids) => (
        <OutlinedInput
          fullWidth
          id={ids.control}
          value={value}
          type={kind}
          multiline={lines > 1}
          minRows={lines}
          placeholder={placeholder}
          startAdornment={start}
          endAdornment={end}
          disabled={disabled}
          autoFocus={autoFocus}
          error={props.error !== undefined}
          autoComplete={autoComplete}
          onBlur={onBlur}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          inputProps={{ lang, 'aria-describedby': ids.help, 'aria-invalid': props.error !== undefined }}
        />
      )}
    </FieldFrame>
  );
}
