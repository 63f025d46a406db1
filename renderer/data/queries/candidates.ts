import { loadOfficeFacts } from '@shared/commands/office-facts';
import {
  attendanceRecord,
  attendanceVerdict,
  type AttendanceContext,
  type AttendedInterview,
} from '@shared/domain/attendance/attendance-record';
import { unkeptCount } from '@shared/domain/attendance/attendance-standing';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { candidateState, type CandidateState } from '@shared/domain/candidate/candidate-state';
import type { GateOverride } from '@shared/domain/submission/gate-override';
import type { Submission } from '@shared/domain/submission/submission';
import { groupBy } from '@shared/kernel/group-by';
import { addMinutes, type Instant } from '@shared/time/instant';
import { minutesPerDay } from '@shared/time/local-date';
import type { SeenPeople } from '../people-lens';
import { asksForStanding, type ListedStanding, type ListQuestion } from '../indexes/people-list';
import { noStanding, StandingGatherer, stagesOf, tellingStages, type Standing } from '../indexes/standing';
import type { ViewReader } from '../view-reader';

/** One line of the candidate list. */
export interface CandidateLine {
  readonly candidate: Candidate;
  /** Date of the last interview that took place, when it began within {@link lookBackDays}. */
  readonly lastInterviewOn: string | null;
  readonly state: CandidateState;
  /** What the attendance record warns of; null where everything was kept. */
  readonly attendance: AttendanceWarning | null;
}

/** Kept from client interviews, or how often something promised was not kept. */
export interface AttendanceWarning {
  readonly blocked: boolean;
  readonly unkept: number;
}

/** What is asked of the list of candidates. */
export interface CandidateListQuestion extends Omit<ListQuestion, 'asSeen' | 'standing'> {
  readonly typed: string;
  readonly now: Instant;
}

/** Who is listed, and what was typed when they were: an answer may be to what was typed before. */
export interface ListedCandidates extends SeenPeople {
  readonly typed: string;
}

/** How far back the list looks for the last interview, in days: two years, as long as data is kept after a no. */
export const lookBackDays = 730;

const everywhere = { clientId: null, roleId: null };

/** Who is listed, in order, from the index and without a row of theirs. */
export async function listCandidates(
  read: ViewReader,
  { typed, now, ...question }: CandidateListQuestion,
): Promise<ListedCandidates> {
  const standing = asksForStanding(question) ? await readStanding(read, question, now) : null;
  const listed = await read.listPeople({ ...question, standing }, typed);
  return { typed, ...listed };
}

/** The lines of these people in the order of the ids; who may not be seen or is gone is left out. */
export async function readCandidateLines(
  read: ViewReader,
  ids: readonly string[],
  now: Instant,
): Promise<readonly CandidateLine[]> {
  const { candidates, submissions, interviews } = await read.peopleRows(ids);
  const gatherer = new StandingGatherer();
  for (const row of interviews) gatherer.addInterview(row);
  const warningFor = await readWarnings(read, gatherer.standings, now);
  const submissionsOf = byCandidate(submissions.filter(isTelling));
  return candidates.map((candidate): CandidateLine => {
    const standing = gatherer.standings.get(candidate.id) ?? noStanding;
    const lastInterviewOn = lastMetOn(standing, now);
    return {
      candidate,
      lastInterviewOn,
      state: candidateState(candidate, submissionsOf.get(candidate.id) ?? [], lastInterviewOn !== null),
      attendance: warningFor(candidate.id),
    };
  });
}

/** What the records of these people warn of. Of most there is nothing that was not kept, and then nothing more is read. */
async function readWarnings(
  read: ViewReader,
  standings: ReadonlyMap<string, Standing>,
  now: Instant,
): Promise<(candidateId: string) => AttendanceWarning | null> {
  const unreliable = [...standings].filter(([, { unkept }]) => unkept.length > 0).map(([id]) => id);
  if (unreliable.length === 0) return () => null;
  const [given, context] = await Promise.all([
    read.whereAny('gateOverrides', 'candidateId', unreliable),
    readContext(read, now),
  ]);
  const overrides = byCandidate(given);
  return (id) => warningOf(standings.get(id)?.unkept ?? [], overrides.get(id) ?? [], context);
}

const byCandidate = <Row extends { readonly candidateId: string }>(rows: readonly Row[]) =>
  groupBy(rows, ({ candidateId }) => candidateId);

const isTelling = ({ stage }: Submission): boolean => tellingStages.some((telling) => telling === stage);

const lastMetOn = ({ met }: Standing, now: Instant): string | null =>
  met !== null && met.at >= addMinutes(now, -lookBackDays * minutesPerDay) ? met.on : null;

const readContext = async (read: ViewReader, now: Instant): Promise<AttendanceContext> => ({
  policy: (await loadOfficeFacts(read)).policy,
  now,
});

/** What the record warns of; of most candidates there is nothing that was not kept. */
function warningOf(
  unkept: readonly AttendedInterview[],
  overrides: readonly GateOverride[],
  context: AttendanceContext,
): AttendanceWarning | null {
  if (unkept.length === 0) return null;
  const record = attendanceRecord(unkept, overrides, context);
  const count = unkeptCount(record, everywhere, context);
  return count === 0
    ? null
    : { blocked: attendanceVerdict(record, everywhere, context).blocked, unkept: count };
}

/** Where somebody stands, from memory: asked of everybody in the book when the list is sorted or filtered by it. */
async function readStanding(
  read: ViewReader,
  { filter }: Pick<ListQuestion, 'filter'>,
  now: Instant,
): Promise<NonNullable<ListQuestion['standing']>> {
  const standings = await read.standings();
  const overrides = byCandidate(filter.attendance === null ? [] : await read.all('gateOverrides'));
  const context = await readContext(read, now);
  return (candidateId, resting): ListedStanding => {
    const standing = standings.get(candidateId);
    const lastInterviewOn = lastMetOn(standing, now);
    const submissions = stagesOf(standing).map((stage) => ({ stage }));
    return {
      lastInterviewOn,
      state: candidateState(resting, submissions, lastInterviewOn !== null),
      attendance:
        filter.attendance === null
          ? null
          : warningOf(standing.unkept, overrides.get(candidateId) ?? [], context),
    };
  };
}
