import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Check } from 'lucide-react';
import type { FoundSlots, Slot } from '@shared/domain/interview/find-slots';
import type { Room } from '@shared/domain/office/room';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import type { TypedTime } from './booking-form';

interface SlotListProps {
  readonly found: FoundSlots;
  readonly rooms: readonly Room[];
  readonly chosen: TypedTime & { readonly roomId: string | null };
  readonly onChoose: (slot: Slot) => void;
}

/** The first times at which nothing stands in the way; when there are none, what did. */
export function SlotList({ found, rooms, chosen, onChoose }: SlotListProps) {
  const words = useWords('calendar');
  const domain = useWords('domain');
  const format = useFormat();
  if (found.slots.length === 0)
    return (
      <Box sx={{ color: 'text.secondary' }}>
        <Box>{words('noSlots')}</Box>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {found.obstacles.map(({ kind, times }) => (
            <li key={kind}>{words('obstacle', { what: domain(`clashes.${kind}`), count: times })}</li>
          ))}
        </Box>
      </Box>
    );
  return (
    <Box
      role="group"
      aria-label={words('firstFree')}
      sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}
    >
      {found.slots.map((slot) => {
        const { date, startMinute, durationMinutes } = slot.planned;
        const isChosen =
          chosen.date === date && chosen.startMinute === startMinute && chosen.roomId === slot.roomId;
        const room = rooms.find(({ id }) => id === slot.roomId)?.name;
        const to = format.minute(startMinute + durationMinutes);
        return (
          <Button
            key={`${date} ${startMinute}`}
            aria-pressed={isChosen}
            onClick={() => {
              onChoose(slot);
            }}
            startIcon={isChosen ? <Icon of={Check} /> : undefined}
            sx={{
              justifyContent: 'flex-start',
              textAlign: 'left',
              height: 'auto',
              py: 0.5,
              ...(isChosen && { bgcolor: 'onward.surface.selected', borderColor: 'primary.main' }),
            }}
          >
            <Box>
              <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
                {[format.weekdayDate(date), room].filter((text) => text !== undefined).join(' · ')}
              </Box>
              <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>{`${format.minute(startMinute)}–${to}`}</Box>
            </Box>
          </Button>
        );
      })}
    </Box>
  );
}
