// Find a time over four weeks of ten recruiters, against the least that anything must do with the same rows: read each
// one's span once and compare it with the weeks looked through.
import { findSlotsForEach, type SlotQuestion } from '@shared/domain/interview/find-slots';
import { holdsTime } from '@shared/domain/interview/find-clashes';
import { overlaps, type Interval } from '@shared/time/interval';
import { addMinutes } from '@shared/time/instant';
import { addDays, dayOfWeek, localDate, type LocalDate } from '@shared/time/local-date';
import { spanOf } from '@shared/domain/stored-time';
import { zoneRules } from '@data/zone-rules';
import type { Interview } from '@shared/domain/interview/interview';
import { anInterview, clashFacts } from '../unit/domain/interview/an-interview';
import { printFigures, meetsGoal, type Figure } from './figure';
import { createSeededRandom } from './page/seeded-random';
import { interleave } from './page/interleave';

const recruiters = Array.from({ length: 10 }, (_, at) => `stf_${at}`);
const rooms = ['rom_a', 'rom_b', 'rom_c', 'rom_d'];
const districts = ['wan-chai', 'kwun-tong'];
const from = localDate.parse('2026-11-23');
const weeks = 4;
const days = weeks * 7;
const perDay = 6;
const goal = 5;
const zone = 'Asia/Hong_Kong';

const random = createSeededRandom(20_261_123);
const minuteOfDay = (): number => 540 + 15 * random.whole(34);

function meeting(recruiterId: string, date: LocalDate, at: number): Interview {
  const startsAt = zoneRules.toInstant(date, minuteOfDay(), zone);
  const isOffice = random.chance(60);
  return {
    ...anInterview('2026-11-24 10:00'),
    id: `ivw_${recruiterId}_${date}_${at}`,
    kind: isOffice ? 'office' : 'client',
    candidateId: `cnd_${random.whole(400)}`,
    recruiterId,
    recruiterAttends: isOffice || random.chance(50),
    roomId: isOffice ? random.pick(rooms) : null,
    district: isOffice ? null : random.pick(districts),
    startsAt,
    endsAt: addMinutes(startsAt, random.pick([30, 45, 60])),
    stage: random.chance(90) ? 'confirmed' : 'cancelled',
  };
}

const dates = Array.from({ length: days }, (_, at) => addDays(from, at)).filter(
  (date) => dayOfWeek(date) !== 0,
);
const others = recruiters.flatMap((id) =>
  dates.flatMap((date) => Array.from({ length: perDay }, (_, at) => meeting(id, date, at))),
);
const busy = recruiters.flatMap((recruiterId) =>
  dates.map((date, at) => {
    const startsAt = zoneRules.toInstant(date, minuteOfDay(), zone);
    return { id: `bsy_${recruiterId}_${at}`, recruiterId, startsAt, endsAt: addMinutes(startsAt, 30) };
  }),
);

const facts = { ...clashFacts, busy };
const window: Interval = spanOf({
  startsAt: zoneRules.toInstant(from, 0, zone),
  endsAt: zoneRules.toInstant(addDays(from, days), 0, zone),
});
const question: SlotQuestion = {
  wanted: anInterview('2026-11-24 10:00', { id: '', candidateId: 'cnd_new' }),
  rooms,
  durationMinutes: 45,
  from,
  days,
  count: Infinity,
  now: zoneRules.toInstant(from, 0, zone),
  others,
  facts,
};

function scan(): number {
  let held = 0;
  for (const row of others) if (holdsTime(row) && overlaps(spanOf(row), window)) held += 1;
  for (const row of busy) if (overlaps(spanOf(row), window)) held += 1;
  return held;
}

const findForAll = (): number =>
  [...findSlotsForEach(recruiters, question).values()].reduce((sum, { slots }) => sum + slots.length, 0);

const medians = await interleave({
  scan: { run: scan, times: 5 },
  find: { run: findForAll, times: 5 },
});
const figures: readonly Figure[] = [
  {
    name: 'find-a-time, 4 weeks × 10 recruiters',
    value: medians.find / medians.scan,
    unit: 'ratio',
    goal: { atMost: goal },
    note: `every free start for each recruiter ÷ one scan of the same ${others.length + busy.length} rows`,
  },
  { name: 'the scan', value: medians.scan, unit: 'milliseconds', goal: null, note: 'reading each span once' },
  {
    name: 'finding',
    value: medians.find,
    unit: 'milliseconds',
    goal: null,
    note: `${findForAll()} free starts among 10 × ${days} days`,
  },
];
console.log(printFigures(figures));
if (figures.some((figure) => meetsGoal(figure) === false)) process.exitCode = 1;
