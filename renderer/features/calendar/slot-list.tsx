import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import { useId, type ReactNode } from 'react';
import type { Slot, WarnedSlot } from '@shared/domain/interview/find-slots';
import { StatusChip } from '@ui/status-chip';
import { stroke } from '@ui/measures';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import type { FormTime } from './booking-form';
import type { ColleagueSlot, OfferedSlots } from './use-slots';
import type { ClashNames } from './use-clash-text';

/** What stands in the form now, so that the slot it came from is marked. */
interface ChosenTime extends FormTime {
  readonly roomId: string | null;
  readonly recruiterId: string | null;
}

interface SlotListProps {
  readonly found: OfferedSlots;
  readonly names: ClashNames;
  readonly chosen: ChosenTime;
  /** With a recruiter where the time is free for somebody else than was asked for. */
  readonly onChoose: (slot: Slot, recruiterId?: string) => void;
}

interface RowProps {
  readonly group: string;
  readonly slot: Slot;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly state: ReactNode;
  readonly note: string;
}

function SlotRow({ group, slot, isChosen, onChoose, state, note }: RowProps) {
  const format = useFormat();
  const { date, startMinute, durationMinutes } = slot.planned;
  const span = `${format.minute(startMinute)}–${format.minute(startMinute + durationMinutes)}`;
  return (
    <Box
      component="label"
      sx={{
        display: 'grid',
        gridTemplateColumns: '28px 116px minmax(0, 1fr)',
        alignItems: 'center',
        columnGap: 0.5,
        px: 1,
        py: 0.5,
        minHeight: 46,
        cursor: 'pointer',
        borderBottom: '1px solid',
        borderColor: 'onward.line.hair',
        ...(isChosen && {
          bgcolor: 'onward.surface.selected',
          boxShadow: (theme) =>
            `inset ${stroke.selectedBar}px 0 0 ${(theme.vars ?? theme).palette.primary.main}`,
        }),
      }}
    >
      <Radio size="small" name={group} checked={isChosen} onChange={onChoose} sx={{ p: 0.5 }} />
      <Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{format.weekdayDate(date)}</Box>
        <Box sx={{ fontWeight: 'fontWeightMedium', fontVariantNumeric: 'tabular-nums' }}>{span}</Box>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {state}
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{note}</Box>
      </Box>
    </Box>
  );
}

const isSame = (slot: Slot, chosen: ChosenTime, recruiterId = chosen.recruiterId): boolean =>
  chosen.date === slot.planned.date &&
  chosen.startMinute === slot.planned.startMinute &&
  chosen.roomId === slot.roomId &&
  chosen.recruiterId === recruiterId;

/** Times to choose from: those that are free, and those that need only a typed reason. */
export function SlotList({ found, names, chosen, onChoose }: SlotListProps) {
  const words = useWords('booking');
  const joined = useJoined();
  const group = useId();
  const roomOf = ({ roomId }: Slot): string => names.office.rooms.find(({ id }) => id === roomId)?.name ?? '';
  const nameOf = (id: string): string => names.office.staff.find((person) => person.id === id)?.name ?? '';
  const kinds = ({ kinds: met }: WarnedSlot): string =>
    joined.items(met.map((kind) => words(`kinds.${kind}`)));
  const noteOf = (slot: Slot): string =>
    [slot.kept ? words('keptHour') : '', roomOf(slot)].filter((text) => text !== '').join(' · ');
  const key = ({ planned }: Slot, who = ''): string => `${planned.date} ${planned.startMinute} ${who}`;
  const free = (
    <StatusChip tone="success" look="plain">
      {words('allFree')}
    </StatusChip>
  );
  return (
    <Box role="radiogroup" aria-label={words('findTime')}>
      {found.slots.map((slot) => (
        <SlotRow
          key={key(slot)}
          {...{ group, slot, state: free }}
          isChosen={isSame(slot, chosen)}
          note={noteOf(slot)}
          onChoose={() => {
            onChoose(slot);
          }}
        />
      ))}
      {found.warned.map((slot) => (
        <SlotRow
          key={key(slot)}
          {...{ group, slot }}
          isChosen={isSame(slot, chosen)}
          state={
            <StatusChip tone="warning" look="plain">
              {words('warnsOf', { kinds: kinds(slot) })}
            </StatusChip>
          }
          note={[words('needsReason'), roomOf(slot)].filter((text) => text !== '').join(' · ')}
          onChoose={() => {
            onChoose(slot);
          }}
        />
      ))}
      {found.colleagues.map(({ recruiterId, slot }: ColleagueSlot) => (
        <SlotRow
          key={key(slot, recruiterId)}
          {...{ group, slot }}
          isChosen={isSame(slot, chosen, recruiterId)}
          state={
            <StatusChip tone="success" look="plain">
              {words('freeWith', { name: nameOf(recruiterId) })}
            </StatusChip>
          }
          note={noteOf(slot)}
          onChoose={() => {
            onChoose(slot, recruiterId);
          }}
        />
      ))}
    </Box>
  );
}
