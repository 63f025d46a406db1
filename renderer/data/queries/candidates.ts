import type { Candidate } from '@shared/domain/candidate/candidate';
import { candidateState, type CandidateState } from '@shared/domain/candidate/candidate-state';
import { searchTextOf, type SearchText } from '@shared/domain/candidate/match-name';
import type { Interview } from '@shared/domain/interview/interview';
import type { Submission, SubmissionStage } from '@shared/domain/submission/submission';
import { addMinutes, type Instant } from '@shared/time/instant';
import { minutesPerDay } from '@shared/time/local-date';
import type { ViewReader } from '../view-reader';

/** One line of the candidate list. */
export interface CandidateLine {
  readonly candidate: Candidate;
  /** Date of the last interview that took place within {@link lookBackDays}. */
  readonly lastInterviewOn: string | null;
  readonly state: CandidateState;
  readonly search: SearchText;
}

/** How far back the list looks for the last interview, in days: two years, as long as data is kept after a no. */
export const lookBackDays = 730;

/** Stages that say where a candidate stands; other exits leave them as they were. */
const tellingStages: readonly SubmissionStage[] = [
  'drafted',
  'sent',
  'client-interview',
  'offered',
  'placed',
  'rejected',
];

function groupedBy<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

const lastDate = (interviews: readonly Interview[]): string | null =>
  interviews.reduce<string | null>(
    (last, { planned }) => (last === null || planned.date > last ? planned.date : last),
    null,
  );

/** The whole book with each one's state, names in order of the surname. */
export async function listCandidates(read: ViewReader, now: Instant): Promise<readonly CandidateLine[]> {
  const since = addMinutes(now, -lookBackDays * minutesPerDay);
  const interviews = await read.range('interviews', 'startsAt', [since, now]);
  const held = groupedBy(
    interviews.filter(({ stage }) => stage === 'done'),
    ({ candidateId }) => candidateId,
  );
  const submissions: Submission[] = [];
  for (const stage of tellingStages) submissions.push(...(await read.where('submissions', 'stage', stage)));
  const byCandidate = groupedBy(submissions, ({ candidateId }) => candidateId);
  const lines = (await read.all('candidates')).map((candidate): CandidateLine => {
    const own = held.get(candidate.id) ?? [];
    const state = candidateState(candidate, byCandidate.get(candidate.id) ?? [], own.length > 0);
    return { candidate, lastInterviewOn: lastDate(own), state, search: searchTextOf(candidate) };
  });
  return lines.sort((a, b) => compareNames(a.candidate, b.candidate));
}

const nameText = ({ surname, givenNames, englishName, chineseName, id }: Candidate): string =>
  [surname || englishName || chineseName, givenNames, englishName, id].join(' ').toLowerCase();

const compareNames = (a: Candidate, b: Candidate): number => (nameText(a) < nameText(b) ? -1 : 1);
