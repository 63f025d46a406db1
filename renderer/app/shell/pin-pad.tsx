import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Delete, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { radius, size } from '@ui/measures';
import { pinDigits } from './pin-digits';

/** Why the last PIN did not open. */
export type PinProblem =
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  | { readonly kind: 'wait'; readonly seconds: number };

/** Lets the screen around it pass on keys typed elsewhere. */
export interface PinPadHandle {
  readonly focus: () => void;
  readonly type: (digit: string) => void;
}

interface PinPadProps {
  /** Whose PIN this is; read out. */
  readonly name: string | undefined;
  readonly submitLabel: string;
  readonly onSubmit: (pin: string) => void;
  readonly problem?: PinProblem;
  readonly busy?: boolean;
  /** Said quietly under the keys while there is no problem. */
  readonly note?: string;
  readonly ref?: Ref<PinPadHandle>;
}

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

const keyLook = {
  typography: 'h1',
  fontWeight: 'fontWeightMedium',
  height: size.pinKey,
  borderRadius: `${radius.card}px`,
  border: '1px solid',
  borderColor: 'onward.line.control',
  bgcolor: 'onward.surface.paper',
  '&:hover': { bgcolor: 'onward.surface.hover' },
  '&.Mui-disabled': { color: 'text.disabled', borderColor: 'onward.line.strong' },
} as const;

function Dots({ typed }: { readonly typed: number }) {
  return (
    <Box aria-hidden sx={{ display: 'flex', gap: 2.25, pointerEvents: 'none' }}>
      {Array.from({ length: pinDigits.most }, (_, dot) => (
        <Box
          key={dot}
          sx={{
            width: 14,
            height: 14,
            borderRadius: '50%',
            border: '1.5px solid',
            borderColor: dot < typed ? 'text.primary' : 'onward.line.control',
            bgcolor: dot < typed ? 'text.primary' : 'transparent',
          }}
        />
      ))}
    </Box>
  );
}

function ProblemLine({ problem, note }: Pick<PinPadProps, 'problem' | 'note'>) {
  const words = useWords('entry');
  const colour = problem === undefined ? 'text.secondary' : 'onward.warning.text';
  return (
    <Box
      role="status"
      sx={{
        gridColumn: '1 / -1',
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 0.75,
        minHeight: 24,
        typography: 'body2',
        color: colour,
      }}
    >
      {problem !== undefined && <Icon of={TriangleAlert} side={14} />}
      {problem?.kind === 'wrong' && words('pin.wrong', { count: problem.triesLeft })}
      {problem?.kind === 'wait' && words('pin.wait', { count: problem.seconds })}
      {problem === undefined && note}
    </Box>
  );
}

/** A PIN by keypad or by the digits of the keyboard; Enter opens. What was typed is cleared when it is handed over. */
export function PinPad({ name, submitLabel, onSubmit, problem, busy = false, note, ref }: PinPadProps) {
  const words = useWords('entry');
  const [pin, setPin] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const resting = busy || name === undefined || problem?.kind === 'wait';
  const type = (digit: string): void => {
    if (!resting) setPin((typed) => (typed + digit).slice(0, pinDigits.most));
  };
  useImperativeHandle(ref, () => ({ focus: () => input.current?.focus(), type }));
  const submit = (): void => {
    if (resting || pin.length < pinDigits.least) return;
    onSubmit(pin);
    setPin('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  const label = name === undefined ? words('pin.label') : words('pin.labelOf', { name });
  return (
    <Box
      role="group"
      aria-label={words('pin.keypad')}
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: 1, width: 296 }}
    >
      <Box
        sx={{
          gridColumn: '1 / -1',
          position: 'relative',
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          height: 56,
          mb: 0.5,
          borderRadius: `${radius.card}px`,
          border: '1px solid',
          borderColor: 'onward.line.control',
          bgcolor: 'onward.surface.paper',
          '&:focus-within': {
            borderColor: 'onward.focus',
            boxShadow: 'inset 0 0 0 1px currentColor',
            color: 'onward.focus',
          },
        }}
      >
        <Dots typed={pin.length} />
        <Box
          component="input"
          ref={input}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          aria-label={label}
          disabled={resting}
          value={pin}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setPin(event.currentTarget.value.replaceAll(/\D/g, '').slice(0, pinDigits.most));
          }}
          sx={{
            position: 'absolute',
            inset: 0,
            border: 0,
            outline: 'none',
            bgcolor: 'transparent',
            color: 'transparent',
            caretColor: 'transparent',
          }}
        />
      </Box>
      {keys.map((key) => (
        <ButtonBase key={key} disabled={resting} sx={keyLook} onClick={() => type(key)}>
          {key}
        </ButtonBase>
      ))}
      <ButtonBase
        disabled={resting}
        aria-label={words('pin.erase')}
        sx={keyLook}
        onClick={() => {
          setPin((typed) => typed.slice(0, -1));
        }}
      >
        <Icon of={Delete} side={20} />
      </ButtonBase>
      <ButtonBase disabled={resting} sx={keyLook} onClick={() => type('0')}>
        0
      </ButtonBase>
      <ButtonBase
        disabled={resting}
        onClick={submit}
        sx={{
          ...keyLook,
          typography: 'h3',
          fontWeight: 'fontWeightBold',
          bgcolor: 'onward.primary.main',
          borderColor: 'onward.primary.main',
          color: 'onward.primary.on',
          '&:hover': { bgcolor: 'onward.primary.hover' },
          '&.Mui-disabled': {
            bgcolor: 'onward.neutral.tint',
            borderColor: 'onward.neutral.tint',
            color: 'text.disabled',
          },
        }}
      >
        {submitLabel}
      </ButtonBase>
      <ProblemLine problem={problem} note={note} />
    </Box>
  );
}
