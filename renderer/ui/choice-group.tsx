import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ReactNode } from 'react';
import type { Command } from './commands/command';
import { useCommands } from './commands/use-commands';
import { FieldFrame, type FieldProps } from './field';

/** One button of the group; give `name` when `label` is only an icon. */
export interface GroupChoice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly name?: string;
  readonly lang?: string;
  readonly disabled?: boolean;
}

interface ChoiceButtonsProps<Value extends string> {
  /** What is being chosen; read out, not shown. */
  readonly name: string;
  readonly value: Value | undefined;
  readonly choices: readonly GroupChoice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly size?: 'small' | 'medium';
  readonly disabled?: boolean;
  readonly fullWidth?: boolean;
}

/** Each choice that does not hold is a command of the group's name; one that is only drawn has none. */
function useChoiceCommands<Value extends string>(props: ChoiceButtonsProps<Value>): void {
  const { name: about, value: held, choices, onChange, disabled = false } = props;
  useCommands(
    choices.flatMap(({ value, label, name, ...choice }): readonly Command[] => {
      const text = name ?? (typeof label === 'string' ? label : null);
      if (text === null) return [];
      return [
        {
          id: `choice/${about}/${value}`,
          label: text,
          about,
          when: !disabled && choice.disabled !== true && value !== held,
          run: () => {
            onChange(value);
          },
        },
      ];
    }),
  );
}

/** A few choices side by side, one of which holds. Pressing the one that holds changes nothing. */
export function ChoiceButtons<Value extends string>(props: ChoiceButtonsProps<Value>) {
  const { name, value, choices, onChange, size = 'medium', disabled, fullWidth } = props;
  useChoiceCommands(props);
  return (
    <ToggleButtonGroup
      exclusive
      aria-label={name}
      value={value ?? null}
      size={size}
      disabled={disabled}
      fullWidth={fullWidth}
      onChange={(_event, chosen: Value | null) => {
        if (chosen !== null) onChange(chosen);
      }}
    >
      {choices.map((choice) => (
        <ToggleButton
          key={choice.value}
          value={choice.value}
          disabled={choice.disabled}
          aria-label={choice.name}
          lang={choice.lang}
        >
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

interface ChoiceInputProps<Value extends string>
  extends FieldProps, Omit<ChoiceButtonsProps<Value>, 'name' | 'disabled'> {}

/** The same buttons under a visible label, as a field of a form. */
export function ChoiceInput<Value extends string>(props: ChoiceInputProps<Value>) {
  const { value, choices, onChange, size, disabled, fullWidth, label } = props;
  return (
    <FieldFrame {...props} labelFor="group">
      {() => <ChoiceButtons name={label} {...{ value, choices, onChange, size, disabled, fullWidth }} />}
    </FieldFrame>
  );
}
