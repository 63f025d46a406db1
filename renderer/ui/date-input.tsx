import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import type { LocalDate } from '@shared/time/local-date';
import type { FieldProps } from './field';
import { useWords } from './i18n/words';
import { Icon } from './icon';
import { size } from './measures';
import { readDate } from './read-typed';
import { TypedInput } from './typed-input';

interface DateInputProps extends FieldProps {
  readonly value: LocalDate | undefined;
  /** Undefined while the field is empty or cannot be read. */
  readonly onChange: (date: LocalDate | undefined) => void;
  readonly min?: LocalDate;
  readonly max?: LocalDate;
}

const hiddenPicker = {
  position: 'absolute',
  right: 0,
  bottom: 0,
  width: 1,
  height: 1,
  p: 0,
  border: 0,
  opacity: 0,
  pointerEvents: 'none',
} as const;

/** A date typed as `2026-11-23` (other usual forms are understood) or picked from the system's calendar. */
export function DateInput({ value, onChange, min, max, ...field }: DateInputProps) {
  const words = useWords('common');
  const picker = useRef<HTMLInputElement>(null);
  return (
    <TypedInput
      field={field}
      rules={{ value, onChange, parse: readDate, print: (date) => date }}
      unreadable={words('dateShape')}
      placeholder="2026-11-23"
      after={
        <IconButton
          size="small"
          disabled={field.disabled}
          aria-label={words('chooseDate')}
          sx={{ mr: -1.25, width: size.minimumTarget, height: size.minimumTarget }}
          onClick={() => {
            picker.current?.showPicker();
          }}
        >
          <Icon of={CalendarDays} />
        </IconButton>
      }
      beside={
        <Box
          component="input"
          ref={picker}
          type="date"
          tabIndex={-1}
          aria-hidden
          value={value ?? ''}
          min={min}
          max={max}
          sx={hiddenPicker}
          onChange={(event) => {
            onChange(readDate(event.currentTarget.value));
          }}
        />
      }
    />
  );
}
