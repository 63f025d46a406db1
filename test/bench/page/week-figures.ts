// One week of interviews: the calendar's query with its names, without them, and what IndexedDB itself takes.
import { readInterviewsBetween } from '@data/queries/interviews';
import { createViewReader } from '@data/view-reader';
import { zoneRules } from '@data/zone-rules';
import { addDays } from '@shared/time/local-date';
import type { Figure } from '../figure';
import { interleave } from './interleave';
import { answerOf, manager, type BenchOffice } from './open-bench-office';
import { thisMonday } from './seeded-office';

const daysPerWeek = 7;
const weeksSeen = 8;
const fullWeek = 100;
const times = 5;
const zone = 'Asia/Hong_Kong';

/** Another week every round, around this one. */
function weekOf(round: number): [from: string, to: string] {
  const monday = addDays(thisMonday, ((round % weeksSeen) - weeksSeen / 2) * daysPerWeek);
  return [zoneRules.toInstant(monday, 0, zone), zoneRules.toInstant(addDays(monday, daysPerWeek), 0, zone)];
}

const withNames = ({ database }: BenchOffice, round: number) =>
  readInterviewsBetween(createViewReader(database, manager), weekOf(round));

const withoutNames = ({ database }: BenchOffice, round: number) =>
  createViewReader(database, manager).range('interviews', 'startsAt', weekOf(round));

function rawWeek({ raw }: BenchOffice, round: number): Promise<unknown[]> {
  const [from, to] = weekOf(round);
  const index = raw.transaction('interviews').objectStore('interviews').index('startsAt');
  return answerOf(index.getAll(IDBKeyRange.bound(from, to, false, true)));
}

/** Measures the week; throws when a query does not answer the whole week. */
export async function weekFigures(small: BenchOffice, medium: BenchOffice): Promise<readonly Figure[]> {
  const week = await withNames(medium, 0);
  if (week.length < fullWeek || week.some(({ candidate }) => candidate === undefined)) {
    throw new Error(`The week has ${week.length} interviews, or one without its candidate`);
  }
  const seen = await interleave({
    smallNamed: { run: (round) => withNames(small, round), times },
    mediumNamed: { run: (round) => withNames(medium, round), times },
    mediumPlain: { run: (round) => withoutNames(medium, round), times },
    mediumRaw: { run: (round) => rawWeek(medium, round), times },
  });
  const names = 100 * (seen.mediumNamed / seen.mediumPlain - 1);
  const ratio = (name: string, value: number, atMost: number, note: string): Figure => ({
    ...{ name, value, note, unit: 'ratio', goal: { atMost } },
  });
  return [
    ratio(
      'Week with names, M : S',
      seen.mediumNamed / seen.smallNamed,
      1.3,
      `${week.length} interviews in both`,
    ),
    ratio('Week with names : raw', seen.mediumNamed / seen.mediumRaw, 1.2, 'raw = getAll of the same range'),
    ratio('Week without names : raw', seen.mediumPlain / seen.mediumRaw, 1.2, 'reader, permissions, masking'),
    {
      name: 'Names add',
      value: names,
      unit: 'percent',
      goal: { atMost: 30 },
      note: 'with : without names, M',
    },
  ];
}
