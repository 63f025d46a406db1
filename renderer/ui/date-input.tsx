import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import type { LocalDate } from '@shared/time/local-date';
import { useDraftText } from './use-draft-text';
import { FieldFrame, type FieldProps } from './field';
import { useWords } from './i18n/words';
import { Icon } from './icon';
import { size } from './measures';
import { readDate } from './read-typed';

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
export function DateInput(props: DateInputProps) {
  const { value, onChange, min, max, disabled, autoFocus, onBlur } = props;
  const words = useWords('common');
  const picker = useRef<HTMLInputElement>(null);
  const draft = useDraftText({ value, onChange, parse: readDate, print: (date) => date });
  const error = props.error ?? (draft.unreadable ? words('dateShape') : undefined);
  return (
    <FieldFrame {...props} error={error}>
      {(ids) => (
        <Box sx={{ position: 'relative' }}>
          <OutlinedInput
            fullWidth
            id={ids.control}
            value={draft.text}
            disabled={disabled}
            autoFocus={autoFocus}
            error={error !== undefined}
            autoComplete="off"
            placeholder="2026-11-23"
            inputProps={{
              inputMode: 'numeric',
              'aria-describedby': ids.help,
              'aria-invalid': error !== undefined,
            }}
            sx={{ pr: 0.5, fontVariantNumeric: 'tabular-nums' }}
            onChange={(event) => {
              draft.type(event.target.value);
            }}
            onBlur={() => {
              draft.leave();
              onBlur?.();
            }}
            endAdornment={
              <IconButton
                size="small"
                disabled={disabled}
                aria-label={words('chooseDate')}
                sx={{ width: size.minimumTarget, height: size.minimumTarget }}
                onClick={() => {
                  picker.current?.showPicker();
                }}
              >
                <Icon of={CalendarDays} />
              </IconButton>
            }
          />
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
        </Box>
      )}
    </FieldFrame>
  );
}
