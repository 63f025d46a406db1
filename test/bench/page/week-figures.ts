// One week of interviews in offices of three sizes: the calendar's query with its names, without them, and what IndexedDB
// itself takes. The names are in memory, as they are some moments after a start.
import { readInterviewsBetween } from '@data/queries/interviews';
import { createViewReader } from '@data/view-reader';
import { zoneRules } from '@data/zone-rules';
import type { Actor } from '@shared/domain/staff/staff';
import { addDays } from '@shared/time/local-date';
import type { Figure } from '../figure';
import { interleave } from './interleave';
import { answerOf, manager, type BenchOffice } from './open-bench-office';
import { thisMonday } from './seeded-office';

const daysPerWeek = 7;
const weeksSeen = 8;
const fullWeek = 100;
/** One query takes a millisecond or two, so it is asked often. */
const weekRounds = 80;
const zone = 'Asia/Hong_Kong';
const longestTaskMillis = 50;
const receptionist: Actor = { staffId: 'stf_reception', role: 'receptionist' };

/** Another week every round, around this one. */
function weekOf(round: number): [from: string, to: string] {
  const monday = addDays(thisMonday, ((round % weeksSeen) - weeksSeen / 2) * daysPerWeek);
  return [zoneRules.toInstant(monday, 0, zone), zoneRules.toInstant(addDays(monday, daysPerWeek), 0, zone)];
}

const withNames = ({ database }: BenchOffice, round: number, viewer: Actor = manager) =>
  readInterviewsBetween(createViewReader(database, viewer), weekOf(round));

/** The same for somebody who never looked before: no name is at hand beside its row. */
const withNamesAnew = (office: BenchOffice, round: number) =>
  withNames(office, round, { ...manager, staffId: `stf_new${round}` });

const withoutNames = ({ database }: BenchOffice, round: number) =>
  createViewReader(database, manager).range('interviews', 'startsAt', weekOf(round));

function rawWeek({ raw }: BenchOffice, round: number): Promise<unknown[]> {
  const [from, to] = weekOf(round);
  const index = raw.transaction('interviews').objectStore('interviews').index('startsAt');
  return answerOf(index.getAll(IDBKeyRange.bound(from, to, false, true)));
}

/** Fills the names in the background; the longest task the page had meanwhile, in milliseconds, 0 when none was long. */
async function fillNames({ database }: BenchOffice): Promise<number> {
  const seen: number[] = [];
  const observer = new PerformanceObserver((list) => {
    seen.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  await database.faces.fill();
  seen.push(...observer.takeRecords().map(({ duration }) => duration));
  observer.disconnect();
  return Math.max(0, ...seen);
}

const ratio = (name: string, value: number, goal: Figure['goal'], note: string): Figure => ({
  ...{ name, value, goal, note, unit: 'ratio' },
});

const percent = (name: string, value: number, note: string): Figure => ({
  ...{ name, value, note, unit: 'percent', goal: { atMost: 30 } },
});

/** Measures the week; throws when a query does not answer the whole week. */
export async function weekFigures(
  small: BenchOffice,
  medium: BenchOffice,
  large: BenchOffice,
): Promise<readonly Figure[]> {
  await fillNames(small);
  await fillNames(medium);
  const longestTask = await fillNames(large);
  const week = await withNames(large, 0);
  if (week.length < fullWeek || week.some(({ candidate }) => candidate === undefined)) {
    throw new Error(`The week has ${week.length} interviews, or one without its candidate`);
  }
  const seen = await interleave(
    {
      smallNamed: { run: (round) => withNames(small, round) },
      mediumNamed: { run: (round) => withNames(medium, round) },
      mediumPlain: { run: (round) => withoutNames(medium, round) },
      mediumRaw: { run: (round) => rawWeek(medium, round) },
      largeNamed: { run: (round) => withNames(large, round) },
      largeNamedAnew: { run: (round) => withNamesAnew(large, round) },
      largeSeenByReception: { run: (round) => withNames(large, round, receptionist) },
      largePlain: { run: (round) => withoutNames(large, round) },
      largeRaw: { run: (round) => rawWeek(large, round) },
    },
    weekRounds,
  );
  const note = `${week.length} interviews in each`;
  const raw = 'raw = getAll of the same range';
  const [growth, closeness] = [{ atMost: 1.3 }, { atMost: 1.2 }];
  return [
    ratio('Week with names, M : S', seen.mediumNamed / seen.smallNamed, growth, note),
    ratio('Week with names, L : S', seen.largeNamed / seen.smallNamed, growth, note),
    ratio('Week with names : raw, M', seen.mediumNamed / seen.mediumRaw, closeness, raw),
    ratio('Week with names : raw, L', seen.largeNamed / seen.largeRaw, closeness, raw),
    ratio(
      'Week with names : raw, L, first look',
      seen.largeNamedAnew / seen.largeRaw,
      null,
      'no name at hand beside its row',
    ),
    ratio('Week for reception : raw, L', seen.largeSeenByReception / seen.largeRaw, closeness, raw),
    ratio(
      'Week without names : raw, L',
      seen.largePlain / seen.largeRaw,
      null,
      'reader, permissions, masking',
    ),
    percent('Names add, M', 100 * (seen.mediumNamed / seen.mediumPlain - 1), 'with : without names'),
    percent('Names add, L', 100 * (seen.largeNamed / seen.largePlain - 1), 'with : without names'),
    {
      ...{ name: 'Longest task while names fill', value: longestTask, unit: 'milliseconds' },
      ...{ goal: { atMost: longestTaskMillis }, note: 'L, in the background; 0 = none above 50 ms' },
    },
    {
      ...{ name: 'A week, raw', value: seen.largeRaw, unit: 'milliseconds', goal: null },
      note: 'L, this machine now',
    },
  ];
}
