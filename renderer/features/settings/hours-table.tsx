import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { spansOf, weekOrder, type TypedDay, type TypedWeek, type Weekday } from '@shared/time/typed-week';
import { CheckInput } from '@ui/check-input';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { TimeCell } from '@ui/cell-input';

interface DayRowProps {
  readonly weekday: Weekday;
  readonly day: TypedDay;
  readonly onChange: (day: TypedDay) => void;
}

function DayRow({ weekday, day, onChange }: DayRowProps) {
  const words = useWords('settings');
  const common = useWords('common');
  const domain = useWords('domain');
  const format = useFormat();
  const name = domain(`weekdays.${weekday}`);
  const spans = spansOf(day);
  const minutes = (spans ?? []).reduce((sum, { from, to }) => sum + to - from, 0);
  const cell = (field: 'from' | 'to' | 'breakFrom' | 'breakTo') => (
    <TimeCell
      label={words('hours.field', { day: name, what: words(`hours.${field}`) })}
      value={day[field] ?? undefined}
      invalid={spans === null}
      onChange={(minute) => {
        onChange({ ...day, [field]: minute ?? null });
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
            {cell('breakFrom')} – {cell('breakTo')}
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
  readonly week: TypedWeek;
  readonly onChange: (week: TypedWeek) => void;
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
        {weekOrder.map((weekday) => (
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
