import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { nextSlotDates, type SlotDate } from '@shared/domain/office/slot-dates';
import type { OfficeSlot } from '@shared/domain/office/office-slot';
import { holidayOn, type HolidayCalendar } from '@shared/time/holidays';
import type { LocalDate } from '@shared/time/local-date';
import { useAct } from '@data/use-act';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';

interface SlotDatesDialogProps {
  readonly slot: OfficeSlot;
  /** What the slot is, in words. */
  readonly about: string;
  readonly calendar: HolidayCalendar;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

const weeksShown = 10;
const tones: Readonly<Record<SlotDate['state'], Tone>> = {
  stands: 'success',
  excepted: 'neutral',
  holiday: 'warning',
};

interface DateRowProps {
  readonly entry: SlotDate;
  readonly holidayName: string;
  readonly busy: boolean;
  readonly onExcept: (excepted: boolean) => void;
}

function DateRow({ entry, holidayName, busy, onExcept }: DateRowProps) {
  const words = useWords('slots');
  const format = useFormat();
  const { date, state } = entry;
  const written = format.date(date);
  const stands = state === 'stands';
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        minHeight: size.row,
        '& + &': { borderTop: '1px solid', borderColor: 'onward.line.hair' },
      }}
    >
      <Box sx={{ width: 128, flex: 'none', fontVariantNumeric: 'tabular-nums' }}>{written}</Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <StatusChip tone={tones[state]} look="plain">
          {words(`state.${state}`, { name: holidayName })}
        </StatusChip>
      </Box>
      {state !== 'holiday' && (
        <Button
          size="small"
          disabled={busy}
          aria-label={words(stands ? 'leaveOutOn' : 'putBackOn', { date: written })}
          onClick={() => {
            onExcept(stands);
          }}
        >
          {words(stands ? 'leaveOut' : 'putBack')}
        </Button>
      )}
    </Box>
  );
}

/** The next dates of a slot: each can be left out and put back, each step on its own. */
export function SlotDatesDialog({ slot, about, calendar, today, onClose }: SlotDatesDialogProps) {
  const words = useWords('slots');
  const chinese = useLanguage() === 'zh-HK';
  const { act, failure, busy } = useAct();
  const dates = nextSlotDates(slot, { today, calendar }, weeksShown);
  const nameOn = (date: LocalDate): string => {
    const day = holidayOn(calendar, date);
    return (chinese ? day?.zh : day?.en) ?? '';
  };
  return (
    <DialogFrame
      title={words('datesTitle')}
      about={about}
      width="small"
      onClose={onClose}
      footNote={words('datesNote')}
    >
      {dates.length === 0 ? (
        words('noDates')
      ) : (
        <Box component="ul" aria-label={words('table')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {dates.map((entry) => (
            <DateRow
              key={entry.date}
              entry={entry}
              holidayName={nameOn(entry.date)}
              busy={busy}
              onExcept={(excepted) => {
                void act('office/except-slot', { slotId: slot.id, date: entry.date, excepted });
              }}
            />
          ))}
        </Box>
      )}
      {failure && <ErrorNotice {...failure} />}
    </DialogFrame>
  );
}
