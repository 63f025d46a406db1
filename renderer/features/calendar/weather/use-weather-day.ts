import { useMemo, useState } from 'react';
import { clashFactsOf } from '@shared/commands/interview/interview-time';
import { interviewsHit, type WeatherHit } from '@shared/domain/interview/weather-hit';
import type { HitHours } from '@shared/domain/interview/weather-hours';
import { planWeatherDay, type WeatherRow } from '@shared/domain/interview/weather-plan';
import { addMinutes, type Instant } from '@shared/time/instant';
import { addDays, minutesPerDay, type LocalDate } from '@shared/time/local-date';
import type { BookingOffice } from '@data/queries/interview-booking';
import { readWeatherDay, type WeatherDayView } from '@data/queries/weather-day';
import { useLive, useOffice } from '@data/use-office';
import { useNow } from '@ui/i18n/office-time';
import { searchDays } from '../use-slots';
import { chosenOf, hoursOf, startForm, type RowPicks, type WeatherForm } from './weather-form';

/** Free times offered for each interview. */
const offeredSlots = 4;

/** Everything the page shows. */
export interface WeatherDay {
  readonly form: WeatherForm;
  readonly setForm: (form: WeatherForm) => void;
  readonly picks: RowPicks;
  readonly setPicks: (picks: RowPicks) => void;
  /** Null while day and hours cannot be read. */
  readonly hours: HitHours | null;
  /** Undefined until read. */
  readonly view: WeatherDayView | undefined;
  readonly hit: WeatherHit;
  readonly rows: readonly WeatherRow[] | undefined;
}

const nothingHit: WeatherHit = { toSettle: [], underWay: [] };

/** The day as it is read for these hours, with the moment from which free times are looked for. */
function useDayView(hours: HitHours | null, zone: string) {
  const { zoneRules } = useOffice();
  const now = useNow();
  const midnight = (date: LocalDate): Instant => zoneRules.toInstant(date, 0, zone);
  const today = zoneRules.toLocal(now, zone).date;
  const callsSince = midnight(today);
  const date = hours?.date ?? today;
  const [from, to] = [midnight(date), midnight(addDays(date, 1))];
  const view = useLive(
    async (read) =>
      readWeatherDay(read, {
        date,
        day: [from, to],
        callsSince,
        span: [addMinutes(from, -minutesPerDay), addMinutes(from, (searchDays + 2) * minutesPerDay)],
      }),
    [date, from, to, callsSince],
  );
  const ends = hours ? zoneRules.toInstant(hours.date, hours.to, zone) : now;
  return { view, searchFrom: ends > now ? ends : now };
}

/** What a person filled in, the interviews it hits, and what becomes of each. */
export function useWeatherDay(office: BookingOffice): WeatherDay {
  const { clock, zoneRules } = useOffice();
  const { zone } = office.facts.profile;
  const [form, setForm] = useState(() => startForm(zoneRules.toLocal(clock.now(), zone), office.facts));
  const [picks, setPicks] = useState<RowPicks>(new Map());
  const { date, from, to } = form;
  const hours = useMemo(() => hoursOf({ date, from, to }), [date, from, to]);
  const { view, searchFrom } = useDayView(hours, zone);
  const hit = useMemo(
    () => (view && hours ? interviewsHit(view.interviews, hours, { zone, zoneRules }) : nothingHit),
    [view, hours, zone, zoneRules],
  );
  const rows = useMemo(() => {
    if (!hours) return [];
    return (
      view &&
      planWeatherDay({
        hit: hit.toSettle,
        chosen: chosenOf(picks),
        others: view.interviews,
        rooms: office.rooms.map(({ id }) => id),
        search: {
          from: zoneRules.toLocal(searchFrom, zone).date,
          now: searchFrom,
          days: searchDays,
          count: offeredSlots,
        },
        factsOf: ({ id }) => {
          const { candidate, client = null } = view.known.get(id) ?? {};
          return clashFactsOf(office.facts, candidate, zoneRules, {
            client,
            busy: view.busy,
            // Nothing new is promised to the client, so what it thinks of us is no question now.
            letDownOn: null,
          });
        },
        zoneRules,
      })
    );
  }, [hours, view, hit, picks, office, searchFrom, zone, zoneRules]);
  return { form, setForm, picks, setPicks, hours, view, hit, rows };
}
