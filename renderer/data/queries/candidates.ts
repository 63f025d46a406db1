import { loadOfficeFacts } from '@shared/commands/office-facts';
import { attendanceRecord, attendanceVerdict } from '@shared/domain/attendance/attendance-record';
import { unkeptCount } from '@shared/domain/attendance/attendance-standing';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { candidateState, type CandidateState } from '@shared/domain/candidate/candidate-state';
import type { Interview } from '@shared/domain/interview/interview';
import type { Submission, SubmissionStage } from '@shared/domain/submission/submission';
import { addMinutes, type Instant } from '@shared/time/instant';
import { minutesPerDay } from '@shared/time/local-date';
import type { NameOrder } from '../indexes/packed-people';
import type { ViewReader } from '../view-reader';

/** One line of the candidate list. */
export interface CandidateLine {
  readonly candidate: Candidate;
  /** Date of the last interview that took place within {@link lookBackDays}. */
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

/** How far back the list looks for the last interview, in days: two years, as long as data is kept after a no. */
export const lookBackDays = 730;

const everywhere = { clientId: null, roleId: null };
/** After every moment there is. */
const endOfTime = '9999';

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

/** Everybody in an order of names while nothing is typed, else who is found, the nearest first. */
export interface ListedPeople {
  readonly typed: string;
  readonly ids: readonly string[];
}

/** Reads {@link ListedPeople} from the index, without a row. */
export async function listPeople(read: ViewReader, typed: string, order: NameOrder): Promise<ListedPeople> {
  const isAsked = typed.trim() !== '';
  const ids = isAsked ? await read.findPeople(typed, Infinity) : await read.peopleInOrder(order);
  return { typed, ids };
}

/** The whole book with each one's state, in no order. */
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
  const warnings = await readAttendanceWarnings(read, now);
  return (await read.all('candidates')).map((candidate): CandidateLine => {
    const own = held.get(candidate.id) ?? [];
    const state = candidateState(candidate, byCandidate.get(candidate.id) ?? [], own.length > 0);
    return {
      candidate,
      state,
      lastInterviewOn: lastDate(own),
      attendance: warnings.get(candidate.id) ?? null,
    };
  });
}

const isUnkept = ({ stage, cancellation }: Interview): boolean =>
  stage === 'no-show-candidate' || (stage === 'cancelled' && cancellation?.by === 'candidate');

/** Only interviews that were not kept are looked at: of most candidates there is none. */
async function readAttendanceWarnings(
  read: ViewReader,
  now: Instant,
): Promise<ReadonlyMap<string, AttendanceWarning>> {
  const { policy } = await loadOfficeFacts(read);
  const since = addMinutes(now, -policy.attendanceFadeDays * minutesPerDay);
  const unkept = (await read.range('interviews', 'startsAt', [since, endOfTime])).filter(isUnkept);
  const overrides = groupedBy(await read.all('gateOverrides'), ({ candidateId }) => candidateId);
  const context = { policy, now };
  const warnings = new Map<string, AttendanceWarning>();
  for (const [candidateId, interviews] of groupedBy(unkept, (row) => row.candidateId)) {
    const record = attendanceRecord(interviews, overrides.get(candidateId) ?? [], context);
    const count = unkeptCount(record, everywhere, context);
    const { blocked } = attendanceVerdict(record, everywhere, context);
    if (count > 0) warnings.set(candidateId, { blocked, unkept: count });
  }
  return warnings;
}
