import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import OutlinedInput from '@mui/material/OutlinedInput';
import { formatMinute } from '@shared/time/format';
import type { OfficeHours } from '@shared/time/working-time';
import { CheckInput } from '@ui/check-input';
import { useWords } from '@ui/i18n/words';
import { readTime } from '@ui/read-typed';
import { Section } from '@ui/section';
import { useDraftText } from '@ui/use-draft-text';
import { hoursOfWeek, spansOf, weekOf, weekOrder, type TypedDay, type WeekDay } from './client-hours';
import type { ClientFormPart } from './client-form';
import { useHoursText } from './use-hours-text';

const timeWidth = 68;

interface TimeCellProps {
  readonly label: string;
  readonly value: number | null;
  readonly invalid: boolean;
  readonly onChange: (minute: number | null) => void;
}

/** A time inside the grid: its name is read out, the head of the column stands for it on screen. */
function TimeCell({ label, value, invalid, onChange }: TimeCellProps) {
  const draft = useDraftText({
    value: value ?? undefined,
    onChange: (minute) => {
      onChange(minute ?? null);
    },
    parse: readTime,
    print: formatMinute,
  });
  const isWrong = invalid || draft.unreadable;
  return (
    <OutlinedInput
      value={draft.text}
      error={isWrong}
      autoComplete="off"
      inputProps={{ 'aria-label': label, 'aria-invalid': isWrong, inputMode: 'numeric' }}
      sx={{ width: timeWidth, fontVariantNumeric: 'tabular-nums' }}
      onChange={(event) => {
        draft.type(event.target.value);
      }}
      onBlur={draft.leave}
    />
  );
}

interface DayRowProps {
  readonly weekday: WeekDay;
  readonly day: TypedDay;
  readonly onChange: (day: TypedDay) => void;
}

function DayRow({ weekday, day, onChange }: DayRowProps) {
  const words = useWords('booking');
  const domain = useWords('domain');
  const name = domain(`weekdays.${weekday}`);
  const invalid = spansOf(day) === null;
  const cell = (field: 'from' | 'to' | 'breakFrom' | 'breakTo') => (
    <TimeCell
      label={words('clientHours.field', { day: name, what: words(`clientHours.${field}`) })}
      value={day[field]}
      invalid={invalid}
      onChange={(minute) => {
        onChange({ ...day, [field]: minute });
      }}
    />
  );
  return (
    <>
      <CheckInput
        label={name}
        checked={day.open}
        onChange={(open) => {
          onChange({ ...day, open });
        }}
      />
      {day.open ? (
        <>
          {cell('from')}
          {cell('to')}
          {cell('breakFrom')}
          {cell('breakTo')}
        </>
      ) : (
        <Box sx={{ gridColumn: 'span 4', color: 'text.secondary' }}>{words('clientHours.closed')}</Box>
      )}
      <Box sx={{ color: 'onward.error.text', typography: 'body2' }}>
        {invalid && words('clientHours.unreadable')}
      </Box>
    </>
  );
}

const heads = ['day', 'from', 'to', 'breakFrom', 'breakTo'] as const;

interface HoursFieldsProps extends ClientFormPart {
  readonly office: OfficeHours;
  /** True once the person tried to keep. */
  readonly tried: boolean;
}

/** When the client receives candidates; without hours of its own it follows the office's day. */
export function HoursFields({ form, change, office, tried }: HoursFieldsProps) {
  const words = useWords('booking');
  const text = useHoursText();
  const { week } = form;
  const isEmpty = week !== null && weekOrder.every((day) => !week[day].open);
  return (
    <Section title={words('clientHours.title')} level="h3">
      <CheckInput
        label={words('clientHours.ownHours')}
        checked={week !== null}
        onChange={(checked) => {
          change({ week: checked ? weekOf(office) : null });
        }}
      />
      {week === null ? (
        <Box sx={{ color: 'text.secondary' }}>{words('clientHours.asOffice', { hours: text(office) })}</Box>
      ) : (
        <Box
          role="group"
          aria-label={words('clientHours.title')}
          sx={{
            display: 'grid',
            gridTemplateColumns: `140px repeat(4, ${timeWidth}px) minmax(0, 1fr)`,
            alignItems: 'center',
            columnGap: 1,
            rowGap: 0.5,
          }}
        >
          {heads.map((head) => (
            <Box key={head} sx={{ typography: 'caption', color: 'text.secondary' }}>
              {words(`clientHours.${head}`)}
            </Box>
          ))}
          <span />
          {weekOrder.map((weekday) => (
            <DayRow
              key={weekday}
              weekday={weekday}
              day={week[weekday]}
              onChange={(day) => {
                change({ week: { ...week, [weekday]: day } });
              }}
            />
          ))}
        </Box>
      )}
      {tried && week !== null && hoursOfWeek(week) === null && isEmpty && (
        <FormHelperText error>{words('clientHours.never')}</FormHelperText>
      )}
    </Section>
  );
}
