// The list of candidates as anybody would write it down: every row read through the viewer's eyes, every person put to the
// filter, all of them sorted. What the index answers is held against it.
import { loadOfficeFacts } from '@shared/commands/office-facts';
import { attendanceRecord, attendanceVerdict } from '@shared/domain/attendance/attendance-record';
import { unkeptCount } from '@shared/domain/attendance/attendance-standing';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { passesFilter } from '@shared/domain/candidate/candidate-filter';
import { candidateState } from '@shared/domain/candidate/candidate-state';
import { addMinutes } from '@shared/time/instant';
import { compareNames, type PersonEntry } from '@data/indexes/packed-people';
import { entryOf } from '@data/indexes/person-entry';
import type { CandidateLine, CandidateListQuestion } from '@data/queries/candidates';
import type { ViewReader } from '@data/view-reader';
import { shippedBook } from './search-people';

const everywhere = { clientId: null, roleId: null };
const twoYearsInMinutes = 730 * 24 * 60;

/** Everybody's line, in no order. */
export async function plainLines(read: ViewReader, now: CandidateListQuestion['now']) {
  const { policy } = await loadOfficeFacts(read);
  const since = addMinutes(now, -twoYearsInMinutes);
  const submissions = await read.all('submissions');
  const interviews = await read.all('interviews');
  const overrides = await read.all('gateOverrides');
  return (await read.all('candidates')).map((candidate): CandidateLine => {
    const isTheirs = ({ candidateId }: { candidateId: string }): boolean => candidateId === candidate.id;
    const own = interviews.filter(isTheirs);
    const dates = own
      .filter(({ stage, startsAt }) => stage === 'done' && startsAt >= since)
      .map(({ planned }) => planned.date);
    const record = attendanceRecord(own, overrides.filter(isTheirs), { policy, now });
    const unkept = unkeptCount(record, everywhere, { policy, now });
    const { blocked } = attendanceVerdict(record, everywhere, { policy, now });
    return {
      candidate,
      lastInterviewOn: dates.sort().at(-1) ?? null,
      state: candidateState(candidate, submissions.filter(isTheirs), dates.length > 0),
      attendance: unkept === 0 ? null : { blocked, unkept },
    };
  });
}

const names = new WeakMap<Candidate, PersonEntry>();

/** What somebody's name is sorted by; told once, since the keys that come with it take long. */
function nameOf(candidate: Candidate): PersonEntry {
  const known = names.get(candidate) ?? entryOf(candidate, shippedBook);
  names.set(candidate, known);
  return known;
}

const valueOf = {
  name: () => null,
  expected: ({ candidate }: CandidateLine) => candidate.expectedPay?.monthly ?? null,
  lastInterview: ({ lastInterviewOn }: CandidateLine) => lastInterviewOn,
  state: ({ state }: CandidateLine) => state.kind,
};

/** Ids of the lines that pass, in the order asked for; what was typed is left out of account. */
export function plainOrder(
  lines: readonly CandidateLine[],
  { order, sorting, filter, today }: Omit<CandidateListQuestion, 'typed' | 'now'>,
): readonly string[] {
  const named = lines
    .filter((line) => passesFilter(line, filter, today))
    .map((line) => ({ line, entry: nameOf(line.candidate) }))
    .sort((a, b) => compareNames(order, a.entry, b.entry));
  const value = valueOf[sorting.column];
  const turn = sorting.direction === 'ascending' ? 1 : -1;
  if (sorting.column === 'name') return (turn === 1 ? named : named.reverse()).map(({ entry }) => entry.id);
  const sorted = named.sort((a, b) => {
    const [one, other] = [value(a.line), value(b.line)];
    if (one === other) return 0;
    if (one === null || other === null) return one === null ? 1 : -1;
    return one < other ? -turn : turn;
  });
  return sorted.map(({ entry }) => entry.id);
}
