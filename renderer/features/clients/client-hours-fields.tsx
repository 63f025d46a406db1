import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import {
  hoursOfWeek,
  spansOf,
  weekOf,
  weekOrder,
  type TypedDay,
  type Weekday,
} from '@shared/time/typed-week';
import type { OfficeHours } from '@shared/time/working-time';
import { TimeCell, timeCellWidth } from '@ui/cell-input';
import { CheckInput } from '@ui/check-input';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import type { ClientFormPart } from './client-form';
import { useHoursText } from './use-hours-text';

interface DayRowProps {
  readonly weekday: Weekday;
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
      value={day[field] ?? undefined}
      invalid={invalid}
      onChange={(minute) => {
        onChange({ ...day, [field]: minute ?? null });
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
            gridTemplateColumns: `140px repeat(4, ${timeCellWidth}px) minmax(0, 1fr)`,
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
