import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type ComponentProps } from 'react';
import type { LocalDate } from '@shared/time/local-date';
import { DateInput } from '@ui/date-input';
import { PopoverFrame } from '@ui/popover-frame';
import { useWords } from '@ui/i18n/words';
import { MiniMonth } from './mini-month';

interface JumpPopoverProps extends Omit<ComponentProps<typeof MiniMonth>, 'onChoose'> {
  readonly anchor: HTMLElement | undefined;
  readonly onGo: (date: LocalDate) => void;
  readonly onClose: () => void;
}

const popoverWidth = 288;

/** A date typed, or picked from the small month. */
export function JumpPopover({ anchor, onClose, ...month }: JumpPopoverProps) {
  const words = useWords('calendarViews');
  return (
    <PopoverFrame label={words('jump')} anchor={anchor} width={popoverWidth} onClose={onClose}>
      <JumpFields {...month} />
    </PopoverFrame>
  );
}

function JumpFields({ onGo, ...month }: Omit<JumpPopoverProps, 'anchor' | 'onClose'>) {
  const words = useWords('calendarViews');
  const [typed, setTyped] = useState<LocalDate | undefined>(month.date);
  return (
    <>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed !== undefined) onGo(typed);
        }}
        sx={{ display: 'flex', alignItems: 'flex-end', gap: 1, mb: 1.5 }}
      >
        <Box sx={{ flex: 1 }}>
          <DateInput label={words('jumpDate')} value={typed} onChange={setTyped} autoFocus />
        </Box>
        <Button type="submit" disabled={typed === undefined}>
          {words('jumpGo')}
        </Button>
      </Box>
      <MiniMonth {...month} onChoose={onGo} />
    </>
  );
}
