import Box from '@mui/material/Box';
import { Circle, CircleDashed, CircleDot } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Room } from '@shared/domain/office/room';
import { addMinutes } from '@shared/time/instant';
import type { DayInterview, OfficeDayView } from '@data/queries/today';
import { Icon } from '@ui/icon';
import { Section } from '@ui/section';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';

/** From how long before the start a room counts as held, in minutes. */
const heldBeforeMinutes = 30;

interface RoomState {
  readonly icon: LucideIcon;
  readonly text: string;
}

function useRoomState(day: OfficeDayView): (room: Room) => RoomState {
  const words = useWords('today');
  const format = useFormat();
  const now = useNow();
  const nameOf = ({ candidate }: DayInterview): string =>
    candidate ? fullName(candidate) : words('unknownCandidate');
  const start = ({ interview }: DayInterview): string => format.minute(interview.planned.startMinute);
  const end = ({ interview: { planned } }: DayInterview): string =>
    format.minute(planned.startMinute + planned.durationMinutes);
  return (room) => {
    const here = day.interviews.filter(({ interview }) => interview.roomId === room.id);
    const inStage = (...stages: readonly string[]): DayInterview | undefined =>
      here.find(({ interview }) => stages.includes(interview.stage));
    const taken = inStage('in-progress');
    if (taken)
      return { icon: CircleDot, text: words('roomTaken', { name: nameOf(taken), time: end(taken) }) };
    const waits = inStage('arrived');
    if (waits) return { icon: Circle, text: words('roomWaits', { name: nameOf(waits) }) };
    const next = here.find(
      ({ interview }) =>
        ['confirmed', 'awaiting-confirmation', 'held-slot'].includes(interview.stage) &&
        interview.endsAt > now,
    );
    if (!next) return { icon: Circle, text: words('roomFree') };
    const soon = next.interview.startsAt <= addMinutes(now, heldBeforeMinutes);
    return soon
      ? { icon: CircleDashed, text: words('roomHeld', { name: nameOf(next), time: start(next) }) }
      : { icon: Circle, text: words('roomFreeUntil', { time: start(next) }) };
  };
}

/** Who is in which room, and which are free. */
export function RoomsNow({ day }: { readonly day: OfficeDayView }) {
  const words = useWords('today');
  const state = useRoomState(day);
  return (
    <Section title={words('rooms')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {day.rooms.map((room) => {
          const { icon, text } = state(room);
          return (
            <Box
              component="li"
              key={room.id}
              sx={{
                display: 'grid',
                gridTemplateColumns: '64px minmax(0, 1fr) 16px',
                gap: 1,
                py: 0.75,
                borderBottom: '1px solid',
                borderColor: 'onward.line.hair',
              }}
            >
              <Box sx={{ fontWeight: 'fontWeightMedium' }}>{room.name}</Box>
              <Box sx={{ color: 'text.secondary' }}>{text}</Box>
              <Icon of={icon} />
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
