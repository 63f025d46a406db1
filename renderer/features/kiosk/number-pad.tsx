import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Delete } from 'lucide-react';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { bigKey, kioskText } from './kiosk-look';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const eraseSide = 26;

interface NumberPadProps {
  readonly onDigit: (digit: string) => void;
  readonly onErase: () => void;
  readonly onNext: () => void;
}

/** Digits for a finger, with the key that goes on. */
export function NumberPad({ onDigit, onErase, onNext }: NumberPadProps) {
  const words = useWords('kiosk');
  const key = (digit: string) => (
    <ButtonBase
      key={digit}
      sx={bigKey}
      onClick={() => {
        onDigit(digit);
      }}
    >
      {digit}
    </ButtonBase>
  );
  return (
    <Box
      role="group"
      aria-label={words('keypad')}
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 106px)', gap: 1.25, flex: 'none' }}
    >
      {digits.map(key)}
      <ButtonBase aria-label={words('erase')} sx={bigKey} onClick={onErase}>
        <Icon of={Delete} side={eraseSide} />
      </ButtonBase>
      {key('0')}
      <ButtonBase
        onClick={onNext}
        sx={{
          ...bigKey,
          fontSize: kioskText.lead,
          fontWeight: 'fontWeightBold',
          bgcolor: 'onward.primary.main',
          borderColor: 'onward.primary.main',
          color: 'onward.primary.on',
          '&:hover': { bgcolor: 'onward.primary.hover' },
        }}
      >
        {words('next')}
      </ButtonBase>
    </Box>
  );
}
