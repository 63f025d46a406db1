import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import { Search, X } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { Icon } from './icon';
import { useWords } from './i18n/words';
import { size } from './measures';

interface SearchInputProps {
  /** What can be found here; read out and shown while the field is empty. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Keys such as ↓ and Enter that steer the list below; not called while an input method composes. */
  readonly onKey?: (event: KeyboardEvent<HTMLElement>) => void;
  readonly large?: boolean;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** The field that finds rows of the list below it. Esc clears. */
export function SearchInput(props: SearchInputProps) {
  const { label, value, onChange, onKey, large = false, autoFocus, inputRef } = props;
  const words = useWords('common');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && value !== '') {
      event.stopPropagation();
      onChange('');
      return;
    }
    onKey?.(event);
  };
  return (
    <OutlinedInput
      fullWidth
      type="text"
      value={value}
      autoFocus={autoFocus}
      autoComplete="off"
      placeholder={label}
      inputRef={inputRef}
      inputProps={{ 'aria-label': label, role: 'searchbox', spellCheck: false }}
      onKeyDown={onKeyDown}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      startAdornment={<Icon of={Search} />}
      endAdornment={
        value !== '' && (
          <IconButton
            size="small"
            aria-label={words('clear')}
            sx={{ width: size.minimumTarget, height: size.minimumTarget }}
            onClick={() => {
              onChange('');
            }}
          >
            <Icon of={X} side={14} />
          </IconButton>
        )
      }
      sx={large ? { typography: 'subtitle1', minHeight: size.controlLarge } : undefined}
    />
  );
}
