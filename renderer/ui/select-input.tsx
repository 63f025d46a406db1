import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { FieldFrame, type FieldProps } from './field';
import { useWords } from './i18n/words';

/** One thing that can be chosen. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
}

interface SelectInputProps<Value extends string> extends FieldProps {
  readonly value: Value | undefined;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  /** Adds a first choice that stands for "nothing chosen". */
  readonly onClear?: () => void;
  /** The words for "nothing chosen" where that is an answer too, such as "Any". */
  readonly nothing?: string;
}

/** One choice of a list. */
export function SelectInput<Value extends string>(props: SelectInputProps<Value>) {
  const { value, choices, onChange, onClear, nothing, disabled, autoFocus, onBlur } = props;
  const words = useWords('common');
  const choose = (chosen: string): void => {
    const choice = choices.find((candidate) => candidate.value === chosen);
    if (choice !== undefined) onChange(choice.value);
    else onClear?.();
  };
  return (
    <FieldFrame {...props} labelFor="group">
      {(ids) => (
        <Select<string>
          fullWidth
          displayEmpty
          labelId={ids.label}
          id={ids.control}
          value={value ?? ''}
          disabled={disabled}
          autoFocus={autoFocus}
          error={props.error !== undefined}
          onBlur={onBlur}
          aria-describedby={ids.help}
          onChange={(event) => {
            choose(event.target.value);
          }}
          SelectDisplayProps={{ 'aria-invalid': props.error !== undefined }}
          renderValue={(shown) => {
            const label = choices.find((choice) => choice.value === shown)?.label;
            const tone =
              label === undefined && nothing === undefined ? { color: 'onward.textTertiary' } : undefined;
            return (
              <Box component="span" sx={tone}>
                {label ?? nothing ?? words('choose')}
              </Box>
            );
          }}
        >
          {onClear !== undefined && <MenuItem value="">{nothing ?? words('none')}</MenuItem>}
          {choices.map((choice) => (
            <MenuItem key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </MenuItem>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
