import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Tooltip from '@mui/material/Tooltip';
import { CalendarX2, Pencil, Trash2, type LucideIcon } from 'lucide-react';
import type { OfficeSlot } from '@shared/domain/office/office-slot';
import { nextSlotDates } from '@shared/domain/office/slot-dates';
import { storedDate } from '@shared/domain/stored-time';
import { holidayOn } from '@shared/time/holidays';
import { weekdayOf, type LocalDate } from '@shared/time/local-date';
import type { SettingsFacts } from '@data/queries/settings';
import { ChineseName } from '@ui/chinese-name';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';

interface SlotTableProps {
  readonly slots: readonly OfficeSlot[];
  readonly facts: SettingsFacts;
  readonly today: LocalDate;
  readonly nameOf: (slot: OfficeSlot) => string;
  readonly onEdit: (slot: OfficeSlot) => void;
  readonly onDates: (slot: OfficeSlot) => void;
  readonly onRemove: (slot: OfficeSlot) => void;
}

/** How far ahead exceptions and holidays are told in the row. */
const weeksTold = 8;
const columns = 6;

function RowButton(props: {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onClick: () => void;
}) {
  return (
    <Tooltip title={props.label}>
      <IconButton aria-label={props.label} onClick={props.onClick}>
        <Icon of={props.icon} />
      </IconButton>
    </Tooltip>
  );
}

function useSpanText() {
  const words = useWords('slots');
  const format = useFormat();
  return ({ from, until }: OfficeSlot): string => {
    const first = format.date(storedDate(from));
    return until === null
      ? words('from', { from: first })
      : words('fromUntil', { from: first, until: format.date(storedDate(until)) });
  };
}

function SlotRow({ slot, ...table }: Omit<SlotTableProps, 'slots'> & { readonly slot: OfficeSlot }) {
  const { facts, today, nameOf, onEdit, onDates, onRemove } = table;
  const words = useWords('slots');
  const domain = useWords('domain');
  const format = useFormat();
  const chinese = useLanguage() === 'zh-HK';
  const spanText = useSpanText();
  const calendar = facts.office.holidayCalendar;
  const leftOut = nextSlotDates(slot, { today, calendar }, weeksTold).filter(
    ({ state }) => state !== 'stands',
  );
  const told = leftOut.map(({ date }) => {
    const holiday = holidayOn(calendar, date);
    const name = chinese ? holiday?.zh : holiday?.en;
    return name === undefined ? format.date(date) : words('holidayOn', { date: format.date(date), name });
  });
  const name = nameOf(slot);
  return (
    <TableRow>
      <TableCell>{domain(`weekdays.${weekdayOf(slot.weekday)}`)}</TableCell>
      <TableCell sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
        {format.minute(slot.startMinute)}–{format.minute(slot.startMinute + slot.durationMinutes)}
      </TableCell>
      <TableCell>{facts.rooms.find(({ id }) => id === slot.roomId)?.name ?? words('noRoom')}</TableCell>
      <TableCell>{spanText(slot)}</TableCell>
      <TableCell sx={{ color: told.length === 0 ? 'text.secondary' : undefined }}>
        {told.length === 0 ? words('nothingLeftOut') : told.map((text) => <Box key={text}>{text}</Box>)}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        <RowButton
          label={words('dates', { slot: name })}
          icon={CalendarX2}
          onClick={() => {
            onDates(slot);
          }}
        />
        <RowButton
          label={words('edit', { slot: name })}
          icon={Pencil}
          onClick={() => {
            onEdit(slot);
          }}
        />
        <RowButton
          label={words('remove', { slot: name })}
          icon={Trash2}
          onClick={() => {
            onRemove(slot);
          }}
        />
      </TableCell>
    </TableRow>
  );
}

/** Slots by recruiter, in the order of the week. */
export function SlotTable({ slots, ...table }: SlotTableProps) {
  const words = useWords('slots');
  if (slots.length === 0) return <Box sx={{ p: 1.5, color: 'text.secondary' }}>{words('none')}</Box>;
  const people = table.facts.staff.filter(({ id }) => slots.some(({ recruiterId }) => recruiterId === id));
  return (
    <Table aria-label={words('title')}>
      <TableHead>
        <TableRow>
          <TableCell>{words('head.day')}</TableCell>
          <TableCell>{words('head.time')}</TableCell>
          <TableCell>{words('head.room')}</TableCell>
          <TableCell>{words('head.stands')}</TableCell>
          <TableCell>{words('head.leftOut')}</TableCell>
          <TableCell align="right">{words('head.acts')}</TableCell>
        </TableRow>
      </TableHead>
      {people.map((person) => (
        <TableBody key={person.id}>
          <TableRow>
            <TableCell
              component="th"
              scope="rowgroup"
              colSpan={columns}
              sx={{ bgcolor: 'onward.surface.subtle', fontWeight: 'fontWeightBold' }}
            >
              {person.name} <ChineseName name={person.nameZh} quiet />
            </TableCell>
          </TableRow>
          {slots
            .filter(({ recruiterId }) => recruiterId === person.id)
            .map((slot) => (
              <SlotRow key={slot.id} slot={slot} {...table} />
            ))}
        </TableBody>
      ))}
    </Table>
  );
}
