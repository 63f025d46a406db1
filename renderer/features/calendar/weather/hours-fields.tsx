import Box from '@mui/material/Box';
import { Clock, MoonStar } from 'lucide-react';
import { runsFrom } from '@shared/domain/interview/weather-hours';
import type { WeatherRules } from '@shared/domain/office/weather-rules';
import { DateInput } from '@ui/date-input';
import { Icon } from '@ui/icon';
import { TimeInput } from '@ui/time-input';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { lowered, type WeatherForm } from './weather-form';

const timeWidth = 84;
const dateWidth = 140;
/** Drops a line by the height of a label, so that it stands beside the fields and not beside their labels. */
const besideFields = '26px';

interface HoursFieldsProps {
  readonly form: WeatherForm;
  readonly rules: WeatherRules;
  /** True when the moment it was heard of lies in the future. */
  readonly tooLate: boolean;
  readonly onChange: (form: WeatherForm) => void;
}

/** What the rules make of the moment at which the signal came down. */
function AfterwardsLine({ form: { loweredAt }, rules }: Pick<HoursFieldsProps, 'form' | 'rules'>) {
  const words = useWords('weather');
  const format = useFormat();
  if (loweredAt === undefined) return null;
  const from = runsFrom(loweredAt, rules);
  return (
    <Box
      role="status"
      sx={{ display: 'flex', alignItems: 'center', gap: '6px', color: 'text.secondary', mt: besideFields }}
    >
      <Icon of={from === null ? MoonStar : Clock} />
      {from === null ? words('runNoMore') : words('runAgain', { time: format.minute(from) })}
    </Box>
  );
}

/** When it was heard of, the day and hours hit, and the moment it is over. */
export function HoursFields({ form, rules, tooLate, onChange }: HoursFieldsProps) {
  const words = useWords('weather');
  const { date, from, to } = form;
  const endsEarly = from !== undefined && to !== undefined && to <= from;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: 1.5, rowGap: 1 }}>
      <Box sx={{ width: timeWidth }}>
        <TimeInput
          label={words('notedAt')}
          value={form.notedMinute}
          error={tooLate ? words('notedLate') : undefined}
          onChange={(notedMinute) => {
            onChange({ ...form, notedMinute });
          }}
        />
      </Box>
      <Box sx={{ width: dateWidth }}>
        <DateInput
          label={words('day')}
          value={date}
          onChange={(day) => {
            onChange({ ...form, date: day });
          }}
        />
      </Box>
      <Box sx={{ width: timeWidth }}>
        <TimeInput
          label={words('from')}
          value={from}
          onChange={(minute) => {
            onChange({ ...form, from: minute });
          }}
        />
      </Box>
      <Box sx={{ width: timeWidth }}>
        <TimeInput
          label={words('to')}
          isEnd
          value={to}
          error={endsEarly ? words('endsEarly') : undefined}
          onChange={(minute) => {
            onChange({ ...form, to: minute });
          }}
        />
      </Box>
      <Box sx={{ width: dateWidth }}>
        <TimeInput
          label={words('loweredAt')}
          optional
          value={form.loweredAt}
          onChange={(minute) => {
            onChange(lowered(form, minute, rules));
          }}
        />
      </Box>
      <AfterwardsLine form={form} rules={rules} />
    </Box>
  );
}
