import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { ReactNode } from 'react';

interface CheckInputProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
}

/** A tick with its words. */
export function CheckInput({ label, checked, onChange, disabled, invalid = false }: CheckInputProps) {
  return (
    <FormControlLabel
      label={label}
      disabled={disabled}
      control={
        <Checkbox
          checked={checked}
          slotProps={{ input: { 'aria-invalid': invalid } }}
          onChange={(event) => {
            onChange(event.target.checked);
          }}
        />
      }
    />
  );
}
