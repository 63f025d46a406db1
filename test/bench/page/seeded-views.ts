// Interviews ready to be shown, as the calendar's query answers them, so many to a span of days.
import type { InterviewView } from '@data/queries/interviews';
import { zoneRules } from '@data/zone-rules';
import { addDays, type LocalDate } from '@shared/time/local-date';
import { officeInterview } from '../../support/match-builders';
import { staffId } from './seeded-office';
import { createSeededRandom } from './seeded-random';
import { englishNames, surnames } from './seeded-words';

const seed = 41;
const zone = 'Asia/Hong_Kong';
const firstMinute = 540;
const lastMinute = 1_080;
const stepMinutes = 15;

/** `count` interviews spread evenly over the days, in office hours. */
export function makeViews(count: number, days: readonly LocalDate[]): readonly InterviewView[] {
  const random = createSeededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const startMinute = firstMinute + random.whole((lastMinute - firstMinute) / stepMinutes) * stepMinutes;
    const date = days[index % days.length]!;
    const isClient = index % 2 === 1;
    const planned = { date, startMinute, durationMinutes: 45, zone };
    const [surname, surnameZh] = random.pick(surnames);
    const candidate = {
      ...{ id: `cnd_${index}`, surname, givenNames: '', englishName: random.pick(englishNames) },
      ...{ chineseName: `${surnameZh}小姐`, preferredName: '', phones: {}, email: '' },
    };
    return {
      interview: officeInterview({
        id: `ivw_${index}`,
        kind: isClient ? 'client' : 'office',
        candidateId: candidate.id,
        recruiterId: staffId(index),
        planned,
        startsAt: zoneRules.toInstant(date, startMinute, zone),
        endsAt: zoneRules.toInstant(date, startMinute + planned.durationMinutes, zone),
        stage: 'awaiting-confirmation',
      }),
      candidate,
      recruiterName: 'Grace Lau',
      roomName: isClient ? null : 'Room 1',
      role: null,
      client: null,
    };
  });
}

/** So many days from one on. */
export const daysFrom = (first: LocalDate, count: number): readonly LocalDate[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index));
