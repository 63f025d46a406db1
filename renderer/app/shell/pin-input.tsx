import OutlinedInput from '@mui/material/OutlinedInput';
import { FieldFrame, type FieldProps } from '@ui/field';
import { pinDigits } from './pin-digits';

interface PinInputProps extends FieldProps {
  readonly value: string;
  readonly onChange: (pin: string) => void;
}

/** A new PIN in a form: digits only, not shown while typed. */
export function PinInput(props: PinInputProps) {
  const { value, onChange, disabled, autoFocus, onBlur } = props;
  return (
    <FieldFrame {...props}>
      {(ids) => (
        <OutlinedInput
          fullWidth
          id={ids.control}
          type="password"
          value={value}
          disabled={disabled}
          autoFocus={autoFocus}
          autoComplete="new-password"
          error={props.error !== undefined}
          onBlur={onBlur}
          onChange={(event) => {
            onChange(event.target.value.replaceAll(/\D/g, '').slice(0, pinDigits.most));
          }}
          inputProps={{
            inputMode: 'numeric',
            'aria-describedby': ids.help,
            'aria-invalid': props.error !== undefined,
          }}
        />
      )}
    </FieldFrame>
  );
}
