import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { CheckInput } from '@ui/check-input';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { TimeCell } from './cell-input';
import { spansOf, weekdayOrder, type DayHours, type WeekHours, type Weekday } from './day-hours';

interface DayRowProps {
  readonly weekday: Weekday;
  readonly day: DayHours;
  readonly onChange: (day: DayHours) => void;
}

function DayRow({ weekday, day, onChange }: DayRowProps) {
  const words = useWords('settings');
  const common = useWords('common');
  const domain = useWords('domain');
  const format = useFormat();
  const name = domain(`weekdays.${weekday}`);
  const spans = spansOf(day);
  const minutes = (spans ?? []).reduce((sum, { from, to }) => sum + to - from, 0);
  const cell = (field: 'from' | 'to' | 'lunchFrom' | 'lunchTo') => (
    <TimeCell
      label={words('hours.field', { day: name, what: words(`hours.${field}`) })}
      value={day[field]}
      invalid={spans === null}
      onChange={(minute) => {
        onChange({ ...day, [field]: minute });
      }}
    />
  );
  const pair = { display: 'flex', alignItems: 'center', gap: 0.5 } as const;
  return (
    <TableRow>
      <TableCell>
        <CheckInput
          label={name}
          checked={day.open}
          onChange={(open) => {
            onChange({ ...day, open });
          }}
        />
      </TableCell>
      <TableCell>
        {day.open ? (
          <Box sx={pair}>
            {cell('from')} – {cell('to')}
          </Box>
        ) : (
          words('hours.closed')
        )}
      </TableCell>
      <TableCell>
        {day.open && (
          <Box sx={pair}>
            {cell('lunchFrom')} – {cell('lunchTo')}
          </Box>
        )}
      </TableCell>
      <TableCell align="right">
        {spans === null
          ? words('hours.unreadable')
          : minutes === 0
            ? common('missing')
            : format.duration(minutes)}
      </TableCell>
    </TableRow>
  );
}

/** When the office is open, day by day. Empty lunch fields mean there is no break. */
export function HoursTable({
  week,
  onChange,
}: {
  readonly week: WeekHours;
  readonly onChange: (week: WeekHours) => void;
}) {
  const words = useWords('settings');
  return (
    <Table aria-label={words('hours.title')}>
      <TableHead>
        <TableRow>
          <TableCell>{words('hours.day')}</TableCell>
          <TableCell>{words('hours.open')}</TableCell>
          <TableCell>{words('hours.lunch')}</TableCell>
          <TableCell align="right">{words('hours.bookable')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {weekdayOrder.map((weekday) => (
          <DayRow
            key={weekday}
            weekday={weekday}
            day={week[weekday]}
            onChange={(day) => {
              onChange({ ...week, [weekday]: day });
            }}
          />
        ))}
      </TableBody>
    </Table>
  );
}
