import Box from '@mui/material/Box';
import { CloudLightning, CloudRainWind, Wind } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { weatherSignals, type WeatherSignal } from '@shared/domain/interview/weather-hours';
import { countFates } from '@shared/domain/interview/weather-plan';
import { mayOpen } from '@shared/domain/staff/permission-table';
import { storedInstant } from '@shared/domain/stored-time';
import { readBookingOffice, type BookingOffice } from '@data/queries/interview-booking';
import type { InterviewView } from '@data/queries/interviews';
import type { RecordedWeather } from '@data/queries/weather-day';
import { useLive, useOffice } from '@data/use-office';
import { ChoiceButtons } from '@ui/choice-group';
import { DataTable } from '@ui/data-table';
import { EmptyState } from '@ui/empty-state';
import { Icon } from '@ui/icon';
import { ListDetail } from '@ui/list-detail';
import { Page } from '@ui/page';
import { SkeletonRows } from '@ui/skeleton-rows';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { useChoiceText } from './choice-look';
import { CutOffsButton } from './cut-offs-button';
import { HoursFields } from './hours-fields';
import { HoursStrip } from './hours-strip';
import { useConfirm, useWeatherActs } from './use-weather-acts';
import { useWeatherDay, type WeatherDay } from './use-weather-day';
import { weatherColumns, type WeatherLine } from './weather-columns';
import { WeatherSummary } from './weather-summary';

interface WeatherPageProps {
  readonly onCalendar: () => void;
  readonly onSettings: () => void;
  readonly renderLogCall: (view: InterviewView, onClose: () => void) => ReactNode;
}

const signalIcons = {
  'signal-8': Wind,
  'black-rain': CloudRainWind,
  'extreme-conditions': CloudLightning,
} as const satisfies Record<WeatherSignal, typeof Wind>;

/** The weather closes the town: which interviews that hits, what becomes of each, and everybody told. */
export function WeatherPage(props: WeatherPageProps) {
  const office = useLive(readBookingOffice, []);
  return office ? <WeatherBoard {...props} office={office} /> : <SkeletonRows count={12} />;
}

/** Narrower than the usual panel: the list beside it needs the room at the smallest window. */
const summaryWidth = 272;

const rowKey = ({ row }: WeatherLine): string => row.interview.id;

function useLines({ rows, view }: WeatherDay): readonly WeatherLine[] | undefined {
  return useMemo(
    () =>
      rows?.flatMap((row, index) => {
        const known = view?.views.get(row.interview.id);
        return known ? [{ row, view: known, place: index + 1 }] : [];
      }),
    [rows, view],
  );
}

function SignalChoice({ day: { form, setForm } }: { readonly day: WeatherDay }) {
  const words = useWords('weather');
  return (
    <ChoiceButtons
      name={words('signal')}
      value={form.signal}
      choices={weatherSignals.map((value) => ({
        value,
        name: words(`signals.${value}`),
        label: (
          <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '6px' }}>
            <Icon of={signalIcons[value]} />
            {words(`signals.${value}`)}
          </Box>
        ),
      }))}
      onChange={(signal) => {
        setForm({ ...form, signal });
      }}
    />
  );
}

function RecordedLine({ recorded }: { readonly recorded: RecordedWeather }) {
  const words = useWords('weather');
  const format = useFormat();
  const { views, reason, receivedAt } = recorded;
  return (
    <Box
      role="status"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: 2,
        py: 0.75,
        bgcolor: 'onward.surface.subtle',
      }}
    >
      <Icon of={CloudLightning} />
      {words('recorded', { count: views.length, reason, when: format.moment(storedInstant(receivedAt)) })}
    </Box>
  );
}

function HoursPart({
  day,
  office,
  tooLate,
}: {
  readonly day: WeatherDay;
  readonly office: BookingOffice;
  readonly tooLate: boolean;
}) {
  const words = useWords('weather');
  const format = useFormat();
  const { form, setForm, hours, view } = day;
  const interviews = useMemo(
    () =>
      (view && hours ? [...view.views.values()].map(({ interview }) => interview) : []).filter(
        ({ planned, stage }) => planned.date === hours?.date && !['cancelled', 'declined'].includes(stage),
      ),
    [view, hours],
  );
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        gap: 1,
        px: 2,
        py: 1.5,
        borderBottom: '1px solid',
        borderColor: 'onward.line.hair',
      }}
    >
      <HoursFields form={form} rules={office.facts.weather} tooLate={tooLate} onChange={setForm} />
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
        <Box component="h2" sx={{ typography: 'h4', m: 0 }}>
          {words('hoursHit')}
        </Box>
        {hours && (
          <Box sx={{ color: 'onward.primary.text', fontWeight: 'fontWeightMedium' }}>
            {words('hoursSpan', {
              day: format.day(hours.date),
              from: format.minute(hours.from),
              to: format.minute(hours.to),
            })}
          </Box>
        )}
        <Box sx={{ flex: 1 }} />
        <Box sx={{ typography: 'caption', color: 'onward.textTertiary' }}>{words('hoursHelp')}</Box>
      </Box>
      <HoursStrip
        interviews={interviews}
        hours={hours}
        onChange={(edges) => {
          setForm({ ...form, ...edges });
        }}
      />
    </Box>
  );
}

function WeatherBoard({
  office,
  onCalendar,
  onSettings,
  renderLogCall,
}: WeatherPageProps & { readonly office: BookingOffice }) {
  const { actor } = useOffice();
  const words = useWords('weather');
  const calendar = useWords('calendar');
  const format = useFormat();
  const text = useChoiceText(office.rooms);
  const day = useWeatherDay(office);
  const lines = useLines(day);
  const { acts, openId, activeId, setActiveId, called, setCalled } = useWeatherActs(day, lines ?? []);
  const { confirm, failure, busy, tooLate, isSignalMissing } = useConfirm(day);
  const columns = useMemo(
    () => weatherColumns({ words, format, acts, text, openId }),
    [words, format, acts, text, openId],
  );
  const chosenKeys = useMemo(
    () =>
      new Set(
        (lines ?? [])
          .filter(({ row }) => !['keep', 'leave', 'undecided'].includes(row.choice.kind))
          .map(rowKey),
      ),
    [lines],
  );
  const { recorded } = day.view ?? { recorded: null };
  return (
    <Page
      title={words('title')}
      parent={{ label: calendar('title'), onOpen: onCalendar }}
      scrolls={false}
      padded={false}
      toolbar={
        <>
          <SignalChoice day={day} />
          <Box sx={{ flex: 1 }} />
          <CutOffsButton
            rules={office.facts.weather}
            onChange={mayOpen(actor.role, 'settings/office') ? onSettings : null}
          />
        </>
      }
      hints={[
        { keys: ['space'], label: words('hints.choose') },
        { keys: ['v'], label: words('hints.video') },
        { keys: ['f'], label: words('hints.find') },
        { keys: ['enter'], label: words('hints.open') },
        { keys: ['l'], label: words('hints.call') },
      ]}
    >
      <ListDetail
        detailLabel={words('summary')}
        detailWidth={summaryWidth}
        detail={
          <WeatherSummary
            counts={countFates(day.rows ?? [])}
            underWay={day.hit.underWay.length}
            busy={busy}
            failure={failure}
            missing={isSignalMissing ? words('signalMissing') : null}
            recorded={recorded?.views ?? []}
            onConfirm={() => void confirm()}
          />
        }
        list={
          <>
            <HoursPart day={day} office={office} tooLate={tooLate} />
            {recorded && <RecordedLine recorded={recorded} />}
            <DataTable
              label={words('list')}
              columns={columns}
              rows={lines}
              rowKey={rowKey}
              density="people"
              activeKey={activeId}
              onActivate={(line) => {
                setActiveId(rowKey(line));
              }}
              chosenKeys={chosenKeys}
              onChoose={acts.toggle}
              onOpen={(line) => {
                acts.open(line, true);
              }}
              empty={<EmptyState sentence={words(day.hours ? 'none' : 'hoursNeeded')} />}
            />
          </>
        }
      />
      {called &&
        renderLogCall(called.view, () => {
          setCalled(undefined);
        })}
    </Page>
  );
}
