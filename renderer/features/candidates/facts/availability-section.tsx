import Box from '@mui/material/Box';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { storedDate } from '@shared/domain/stored-time';
import { ChoiceInput } from '@ui/choice-group';
import { DateInput } from '@ui/date-input';
import { FormRow, FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { TimeInput } from '@ui/time-input';
import { useProfile } from '../parts/profile-context';
import { useToday } from '../parts/use-today';
import { AvailabilityGrid } from '../profile/availability-grid';
import { EditSection } from './edit-section';
import { WeeklyGrid } from './weekly-grid';
import { ElementRows } from './element-rows';

type Window = Candidate['windows'][string];
type Exception = Candidate['exceptions'][string];

const weekdays = [1, 2, 3, 4, 5, 6, 0] as const;
/** Nine to six: what a new row begins with. */
const usualSpan = { from: 540, to: 1080 } as const;

interface SpanFieldsProps {
  readonly span: { readonly from: number; readonly to: number };
  readonly onChange: (patch: { from?: number; to?: number }) => void;
}

function SpanFields({ span, onChange }: SpanFieldsProps) {
  const words = useWords('candidates');
  return (
    <>
      {(['from', 'to'] as const).map((side) => (
        <TimeInput
          key={side}
          label={words(`availability.${side}`)}
          value={span[side]}
          onChange={(minute) => {
            if (minute !== undefined) onChange({ [side]: minute });
          }}
        />
      ))}
    </>
  );
}

/** The weekly times in parts of days, and to the minute one below the other. */
export function WindowRows({
  values,
  onChange,
}: {
  readonly values: Candidate['windows'];
  readonly onChange: (windows: Record<string, Window>) => void;
}) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const dayOf = (weekday: number) => weekdays.find((day) => day === weekday) ?? 1;
  return (
    <>
      <WeeklyGrid values={values} onChange={onChange} />
      <ElementRows
        values={values}
        onChange={onChange}
        addLabel={words('availability.addWindow')}
        nameOf={({ weekday }) => domain(`weekdays.${dayOf(weekday)}`)}
        fresh={{ prefix: 'win', value: (): Window => ({ weekday: 1, ...usualSpan }) }}
        row={(window, changeWindow) => (
          <FormRow>
            <SelectInput
              label={words('availability.weekday')}
              value={String(window.weekday)}
              choices={weekdays.map((day) => ({ value: String(day), label: domain(`weekdays.${day}`) }))}
              onChange={(day) => {
                changeWindow({ weekday: Number(day) });
              }}
            />
            <SpanFields span={window} onChange={changeWindow} />
          </FormRow>
        )}
      />
    </>
  );
}

/** The dates on which the weekly times do not hold. */
export function ExceptionRows({
  values,
  onChange,
}: {
  readonly values: Candidate['exceptions'];
  readonly onChange: (exceptions: Record<string, Exception>) => void;
}) {
  const words = useWords('candidates');
  const format = useFormat();
  const today = useToday();
  return (
    <ElementRows
      values={values}
      onChange={onChange}
      addLabel={words('availability.addException')}
      nameOf={({ date }) => format.date(storedDate(date))}
      fresh={{ prefix: 'exc', value: (): Exception => ({ date: today, ...usualSpan, available: false }) }}
      row={(exception, changeException) => (
        <FormRow>
          <DateInput
            label={words('availability.date')}
            value={storedDate(exception.date)}
            onChange={(date) => {
              if (date !== undefined) changeException({ date });
            }}
          />
          <SpanFields span={exception} onChange={changeException} />
          <ChoiceInput
            label={words('columns.state')}
            value={exception.available ? 'available' : 'unavailable'}
            choices={(['available', 'unavailable'] as const).map((value) => ({
              value,
              label: words(`availability.${value}`),
            }))}
            onChange={(value) => {
              changeException({ available: value === 'available' });
            }}
          />
        </FormRow>
      )}
    />
  );
}

/** When the candidate can come: weekly times, and the days on which they do not hold. */
export function AvailabilitySection() {
  const words = useWords('candidates');
  const format = useFormat();
  const joined = useJoined();
  const { profile } = useProfile();
  const { windows, exceptions } = profile.candidate;
  const exceptionText = ({ date, from, to, available }: Exception): string =>
    joined.labelled(
      `${format.date(storedDate(date))} ${format.minute(from)}–${format.minute(to)}`,
      words(available ? 'availability.available' : 'availability.unavailable'),
    );
  return (
    <EditSection
      title={words('availability.title')}
      fields={['windows', 'exceptions']}
      view={
        <Box sx={{ maxWidth: 420 }}>
          <AvailabilityGrid windows={Object.values(windows)} />
          {Object.values(exceptions)
            .sort((a, b) => (a.date < b.date ? -1 : 1))
            .map((exception) => (
              <Box key={exceptionText(exception)} sx={{ typography: 'body2', color: 'text.secondary' }}>
                {exceptionText(exception)}
              </Box>
            ))}
        </Box>
      }
      form={(form, change) => (
        <FormStack>
          <WindowRows
            values={form.windows}
            onChange={(changed) => {
              change({ windows: changed });
            }}
          />
          <ExceptionRows
            values={form.exceptions}
            onChange={(changed) => {
              change({ exceptions: changed });
            }}
          />
        </FormStack>
      )}
    />
  );
}
