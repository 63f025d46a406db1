// What a recruiter has to hear from the front desk. Derived from the log (who did what, when) and from the rows as they
// stand now: what was taken back is not told. Nothing of it is stored.
import type { Actor } from '../staff/staff';
import type { Interview } from '../interview/interview';
import type { Policy } from '../office/policy';
import { storedInstant } from '../stored-time';
import type { Task } from '../task/task';
import { minutesBetween, type Instant } from '../../time/instant';
import { gradeArrival, noShowFrom, proposesNoShow } from './arrival';
import { isOpenArrivalQuestion } from './arrival-question';
import type { Visit } from './visit';

/** One thing somebody did at the desk, as the log has it. */
export interface DeskAct {
  readonly command: string;
  readonly entityId: string;
  readonly at: Instant;
  readonly authorId: string;
  readonly authorRole: string;
}

/** What is told; `absent` is what nobody did: the grace is over and nobody came. */
export type DeskNoticeKind =
  | 'arrived'
  | 'arrived-late'
  | 'arrived-very-late'
  | 'absent'
  | 'no-show'
  | 'cancelled'
  | 'question'
  | 'walk-in';

/** One line under the bell. */
export interface DeskNotice {
  /** The same for the same event, so that it is told once. */
  readonly key: string;
  readonly kind: DeskNoticeKind;
  readonly at: Instant;
  readonly interviewId: string | null;
  /** Null for a walk-in who is not in the book: their own words for a name are not told. */
  readonly candidateId: string | null;
  /** Minutes after the planned start; null where it says nothing. */
  readonly minutesLate: number | null;
}

type Said = Omit<DeskNotice, 'key' | 'at'>;

/** The rows the acts are about, as the viewer sees them, and the interviews of the day. */
export interface DeskFacts {
  readonly acts: readonly DeskAct[];
  readonly interviews: readonly Interview[];
  readonly visits: readonly Visit[];
  readonly tasks: readonly Task[];
  readonly policy: Policy;
}

/** The commands whose records can become a notice. */
export const deskCommands: readonly string[] = [
  'interview/check-in',
  'interview/confirm-no-show',
  'interview/cancel',
  'visit/walk-in',
  'task/add',
];

const arrivalKinds = {
  early: 'arrived',
  'on-time': 'arrived',
  late: 'arrived-late',
  'very-late': 'arrived-very-late',
} as const;

/**
 * Nobody is told what they did themself. The kiosk acts in the name of whoever put it up with the rights of the front
 * desk, so a recruiter's own kiosk still tells them who came.
 */
const isOwn = (act: DeskAct, viewer: Actor): boolean =>
  act.authorId === viewer.staffId && act.authorRole === viewer.role;

function ofInterview(row: Interview, act: DeskAct, policy: Policy): Said | null {
  const about = { interviewId: row.id, candidateId: row.candidateId, minutesLate: null };
  if (act.command === 'interview/check-in' && row.arrivedAt !== null) {
    const grade = gradeArrival(row.startsAt, row.arrivedAt, policy);
    const late = minutesBetween(storedInstant(row.startsAt), storedInstant(row.arrivedAt));
    return { ...about, kind: arrivalKinds[grade], minutesLate: late > 0 ? late : null };
  }
  if (act.command === 'interview/confirm-no-show' && row.noShow !== null)
    return { ...about, kind: 'no-show' };
  const isOff = row.stage === 'cancelled' || row.stage === 'declined';
  return act.command === 'interview/cancel' && isOff ? { ...about, kind: 'cancelled' } : null;
}

function ofTask(task: Task): Said | null {
  if (!isOpenArrivalQuestion(task)) return null;
  const { interviewId, candidateId } = task;
  return { kind: 'question', interviewId, candidateId, minutesLate: null };
}

const ofVisit = ({ candidateId }: Visit): Said => ({
  kind: 'walk-in',
  interviewId: null,
  candidateId,
  minutesLate: null,
});

/** Later than this, in minutes, an absence is no news but a matter of the day's end. */
const absenceIsNews = 720;

function absences(facts: DeskFacts, viewer: Actor, now: Instant): readonly DeskNotice[] {
  return facts.interviews
    .filter((row) => row.kind === 'office' && row.recruiterId === viewer.staffId)
    .filter((row) => proposesNoShow(row, now, facts.policy))
    .filter((row) => minutesBetween(storedInstant(row.startsAt), now) <= absenceIsNews)
    .map((row) => ({
      key: `absent/${row.id}/${row.startsAt}`,
      kind: 'absent' as const,
      at: noShowFrom(row, facts.policy),
      interviewId: row.id,
      candidateId: row.candidateId,
      minutesLate: minutesBetween(storedInstant(row.startsAt), now),
    }));
}

/** Finds what one act tells the viewer, or null where it is not theirs to hear or stands no longer. */
function teller(facts: DeskFacts, viewer: Actor): (act: DeskAct) => Said | null {
  const own = <Row extends { readonly id: string }>(
    rows: readonly Row[],
    ownerOf: (row: Row) => string | null,
  ): ReadonlyMap<string, Row> =>
    new Map(rows.filter((row) => ownerOf(row) === viewer.staffId).map((row) => [row.id, row] as const));
  const interviews = own(facts.interviews, ({ recruiterId }) => recruiterId);
  const visits = own(facts.visits, ({ forStaffId }) => forStaffId);
  const tasks = own(facts.tasks, ({ ownerId }) => ownerId);
  return (act) => {
    if (isOwn(act, viewer)) return null;
    const interview = interviews.get(act.entityId);
    if (interview) return ofInterview(interview, act, facts.policy);
    const visit = visits.get(act.entityId);
    if (visit) return act.command === 'visit/walk-in' ? ofVisit(visit) : null;
    const task = tasks.get(act.entityId);
    return task ? ofTask(task) : null;
  };
}

/** What the viewer has to hear, newest first; `acts` are in the order they were done, and of two alike the later is told. */
export function deskNotices(facts: DeskFacts, viewer: Actor, now: Instant): readonly DeskNotice[] {
  const tell = teller(facts, viewer);
  const told = new Map<string, DeskNotice>();
  for (const act of facts.acts) {
    const said = tell(act);
    const about = said && `${said.kind}/${act.entityId}`;
    if (said && about) told.set(about, { ...said, key: `${about}/${act.at}`, at: act.at });
  }
  return [...told.values(), ...absences(facts, viewer, now)].sort((a, b) => (a.at < b.at ? 1 : -1));
}
