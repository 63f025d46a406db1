import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { FileInput } from 'lucide-react';
import { useState } from 'react';
import type { OfficeFacts } from '@shared/commands/office-facts';
import type { Holiday, HolidayCalendar } from '@shared/time/holidays';
import { civilOf, type LocalDate } from '@shared/time/local-date';
import { CommandButton } from '@ui/commands/command-button';
import { ErrorNotice } from '@ui/error-notice';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { SelectInput } from '@ui/select-input';
import { StatusChip } from '@ui/status-chip';
import { HolidayImportDialog } from './holiday-import-dialog';
import { useHolidayFiles } from './use-holiday-files';

const widest = 860;
const coming = 'coming';

function HolidayRow({ day }: { readonly day: Holiday }) {
  const words = useWords('holidays');
  const format = useFormat();
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
        {format.date(day.date)} · {format.weekday(day.date)}
      </TableCell>
      <TableCell lang="en">{day.en}</TableCell>
      <TableCell lang="zh-HK">{day.zh}</TableCell>
      <TableCell>
        <StatusChip tone={day.status === 'gazetted' ? 'success' : 'unknown'} look="plain">
          {words(`status.${day.status}`)}
        </StatusChip>
      </TableCell>
    </TableRow>
  );
}

function HolidayTable({ days }: { readonly days: readonly Holiday[] }) {
  const words = useWords('holidays');
  if (days.length === 0) return <Box sx={{ p: 1.5, color: 'text.secondary' }}>{words('none')}</Box>;
  return (
    <Table aria-label={words('title')}>
      <TableHead>
        <TableRow>
          <TableCell>{words('head.date')}</TableCell>
          <TableCell>{words('head.english')}</TableCell>
          <TableCell>{words('head.chinese')}</TableCell>
          <TableCell>{words('head.status')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {days.map((day) => (
          <HolidayRow key={day.date} day={day} />
        ))}
      </TableBody>
    </Table>
  );
}

const yearOf = ({ date }: Holiday): string => String(civilOf(date).year);

function shownDays({ days }: HolidayCalendar, shown: string, today: LocalDate): readonly Holiday[] {
  return shown === coming
    ? days.filter(({ date }) => date >= today)
    : days.filter((day) => yearOf(day) === shown);
}

/** The office's public holidays, next ones first, and the way to take in the list the government publishes. */
export function HolidaysPart({ office }: { readonly office: OfficeFacts }) {
  const words = useWords('holidays');
  const { clock, zone, zoneRules } = useOfficeTime();
  const [shown, setShown] = useState(coming);
  const calendar = office.holidayCalendar;
  const files = useHolidayFiles(calendar);
  const today = zoneRules.toLocal(clock.now(), zone).date;
  const years = [...new Set(calendar.days.map(yearOf))].reverse();
  return (
    <Box sx={{ maxWidth: widest, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'end', gap: 2 }}>
        <Box sx={{ width: 160, flex: 'none' }}>
          <SelectInput
            label={words('shown')}
            value={shown}
            choices={[
              { value: coming, label: words('coming') },
              ...years.map((year) => ({ value: year, label: words('year', { year }) })),
            ]}
            onChange={setShown}
          />
        </Box>
        <Box sx={{ flex: 1, color: 'text.secondary', typography: 'body2' }}>{words('chooseHelp')}</Box>
        <CommandButton
          command={{ id: 'settings.holidays', label: words('choose'), icon: FileInput, run: files.choose }}
        />
      </Box>
      {files.refusal && <ErrorNotice what={files.refusal} kept={words('kept')} next={words('again')} />}
      <Section title={words('title')} look="card" padded={false}>
        <Box sx={{ px: 1.5, py: 1, color: 'text.secondary' }}>
          {calendar.published === 0
            ? words('nonePublished')
            : words('published', { year: String(calendar.published) })}
        </Box>
        <HolidayTable days={shownDays(calendar, shown, today)} />
      </Section>
      {files.found && <HolidayImportDialog found={files.found} office={office} onClose={files.forget} />}
    </Box>
  );
}
