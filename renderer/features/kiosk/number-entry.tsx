import Box from '@mui/material/Box';
import { useLayoutEffect, useRef, type KeyboardEvent as FieldKeyEvent, type RefObject } from 'react';
import { radius } from '@ui/measures';
import { useWords } from '@ui/i18n/words';
import { kioskText } from './kiosk-look';
import { NumberPad } from './number-pad';

/** The longest number there is, by the international plan. */
const mostDigits = 15;
const groupLength = 4;

/** Digits in groups of four, as people here read a number out. */
const grouped = (digits: string): string =>
  digits.match(new RegExp(`.{1,${groupLength}}`, 'gu'))?.join(' ') ?? '';

interface NumberEntryProps {
  readonly digits: string;
  readonly onDigits: (digits: string) => void;
  /** The number handed over was no whole one. */
  readonly tooShort: boolean;
  readonly onNext: () => void;
}

/**
 * Digits of a keyboard are the number's wherever the focus is, as after choosing a language; from the moment the screen is
 * seen, or the first of a quick hand would be lost.
 */
function useKeysFromAnywhere(field: RefObject<HTMLInputElement | null>, onKey: (key: string) => void): void {
  const take = useRef(onKey);
  useLayoutEffect(() => {
    take.current = onKey;
  });
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.target === field.current || !/^(?:\d|Backspace)$/u.test(event.key)) return;
      event.preventDefault();
      take.current(event.key);
      field.current?.focus();
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, [field]);
}

/** The kiosk at rest: a welcome, the number as it is typed, and the pad. */
export function NumberEntry({ digits, onDigits, tooShort, onNext }: NumberEntryProps) {
  const words = useWords('kiosk');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const onKeyDown = (event: FieldKeyEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onNext();
  };
  const change = (text: string): void => {
    onDigits(text.replaceAll(/\D/gu, '').slice(0, mostDigits));
  };
  useKeysFromAnywhere(field, (key) => {
    if (key === 'Backspace') onDigits(digits.slice(0, -1));
    else change(digits + key);
  });
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 9, px: 5 }}>
      <Box sx={{ width: 512 }}>
        <Box component="h1" sx={{ m: 0, fontSize: kioskText.title, lineHeight: 1.2, fontWeight: 700 }}>
          {words('welcome')}
        </Box>
        <Box
          component="p"
          sx={{ m: 0, mt: 1, mb: 3, fontSize: kioskText.lead, lineHeight: 1.4, color: 'text.secondary' }}
        >
          {words('lead')}
        </Box>
        <Box
          component="input"
          ref={field}
          type="text"
          inputMode="none"
          autoComplete="off"
          aria-label={words('number')}
          aria-describedby="kiosk-note"
          aria-invalid={tooShort}
          value={grouped(digits)}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            change(event.currentTarget.value);
          }}
          sx={{
            width: '100%',
            height: 80,
            px: 3,
            font: 'inherit',
            fontSize: kioskText.number,
            fontWeight: 'fontWeightBold',
            letterSpacing: '0.03em',
            fontVariantNumeric: 'tabular-nums',
            color: 'text.primary',
            bgcolor: 'onward.surface.paper',
            border: '2px solid',
            borderColor: 'onward.line.control',
            borderRadius: `${radius.dialog}px`,
            outline: 'none',
            '&:focus': { borderColor: 'onward.focus' },
          }}
        />
        <Box
          id="kiosk-note"
          role="status"
          sx={{
            mt: 2,
            minHeight: 24,
            fontSize: kioskText.note,
            color: tooShort ? 'onward.warning.text' : 'text.secondary',
          }}
        >
          {words(tooShort ? 'tooShort' : 'purpose')}
        </Box>
      </Box>
      <NumberPad
        onDigit={(digit) => {
          change(digits + digit);
          field.current?.focus();
        }}
        onErase={() => {
          onDigits(digits.slice(0, -1));
          field.current?.focus();
        }}
        onNext={onNext}
      />
    </Box>
  );
}
