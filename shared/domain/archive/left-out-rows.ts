// Two offices that went on apart have each decided by what they knew, and what they decided meets. What the office's rules
// hold against here cannot be gone past when it comes in either: whichever comes stays out, and is listed. It keeps its
// place here, in which another that comes may then meet it; so everything is judged again until nothing more stays out.
import type { Candidate } from '../candidate/candidate';
import type { Client } from '../client/client';
import type { Interview } from '../interview/interview';
import type { OfficeSlot } from '../office/office-slot';
import type { Room } from '../office/room';
import type { Role } from '../role/role';
import type { Placement } from '../submission/placement';
import type { Submission } from '../submission/submission';
import type { Instant } from '../../time/instant';
import { judgeInterview, judgeRoom, judgeSlot } from './judge-planned';
import { judgePlacement, judgeRole, judgeSubmission } from './judge-submission';
import type { JudgeRow, LeftOutCause, MeetingRows } from './left-out-cause';
import type { TableName } from '../tables';
import type { AnyRow } from './ownerless-rows';
import { StandingRows, type Coming } from './standing-rows';

/** A row that stays out whole, as it would have come, and why. */
export type LeftOutRow = { readonly causes: readonly LeftOutCause[] } & (
  | ({ readonly table: 'rooms' } & Coming<Room>)
  | ({ readonly table: 'roles' } & Coming<Role>)
  | ({ readonly table: 'submissions' } & Coming<Submission>)
  | ({ readonly table: 'placements' } & Coming<Placement>)
  | ({ readonly table: 'interviews' } & Coming<Interview>)
  | ({ readonly table: 'officeSlots' } & Coming<OfficeSlot>)
  | ({ readonly table: 'candidates' } & Coming<Candidate>)
  | ({ readonly table: 'clients' } & Coming<Client>)
  /** Of any table, for somebody who is gone here. */
  | ({ readonly table: 'ownerless'; readonly of: TableName } & Coming<AnyRow & { readonly id: string }>)
);

/** Tables whose rows are judged among each other. */
export const meetingTables = [
  ...(['rooms', 'roles', 'submissions', 'placements', 'interviews', 'officeSlots'] as const),
];
/** See {@link meetingTables}. */
export type MeetingTable = (typeof meetingTables)[number];

/** The rows of those tables that stand here, as far as what comes could meet them. */
export interface RowsHere {
  readonly rooms: readonly Room[];
  readonly roles: readonly Role[];
  readonly submissions: readonly Submission[];
  /** See {@link MeetingRows}; those that come among them. */
  readonly overSubmissions: ReadonlySet<string>;
  readonly placements: readonly Placement[];
  readonly interviews: readonly Interview[];
  readonly officeSlots: readonly OfficeSlot[];
}

/** What comes of them. */
export interface RowsComing {
  readonly rooms: readonly Coming<Room>[];
  readonly roles: readonly Coming<Role>[];
  readonly submissions: readonly Coming<Submission>[];
  readonly placements: readonly Coming<Placement>[];
  readonly interviews: readonly Coming<Interview>[];
  readonly officeSlots: readonly Coming<OfficeSlot>[];
}

/** Those of the coming rows that would break a rule which holds without them, in the order of the tables. */
export function leftOutRows(coming: RowsComing, standing: RowsHere, now: Instant): readonly LeftOutRow[] {
  const left = new Map<string, LeftOutRow>();
  const here = rowsAt(now, standing);
  const rows = rowsAt(now, standing, coming);
  const judge = <Row extends { readonly id: string; readonly deletedAt: string | null }>(
    ...[some, of, rule, named]: Judging<Row>
  ): void => {
    for (const one of some) {
      if (left.has(one.row.id)) continue;
      const causes = causesGained(one, rule, { rows, here });
      if (causes.length === 0) continue;
      left.set(one.row.id, named({ ...one, causes }));
      of.putBack(one);
    }
  };
  for (let before = -1; before !== left.size;) {
    before = left.size;
    judge(coming.rooms.filter(isKnown), rows.rooms, judgeRoom, (one) => ({ table: 'rooms', ...one }));
    judge(coming.roles.filter(isKnown), rows.roles, judgeRole, (one) => ({ table: 'roles', ...one }));
    judge(coming.submissions, rows.submissions, judgeSubmission, (one) => ({ table: 'submissions', ...one }));
    judge(coming.placements, rows.placements, judgePlacement, (one) => ({ table: 'placements', ...one }));
    judge(coming.interviews, rows.interviews, judgeInterview, (one) => ({ table: 'interviews', ...one }));
    judge(coming.officeSlots, rows.officeSlots, judgeSlot, (one) => ({ table: 'officeSlots', ...one }));
  }
  return meetingTables.flatMap((name) => [...left.values()].filter(({ table }) => table === name));
}

/** In a room or role that is new here there is only what comes with it. */
const isKnown = ({ before }: Coming<unknown>): boolean => before !== null;

type Caused<Row> = Coming<Row> & { readonly causes: readonly LeftOutCause[] };
type Judging<Row extends { readonly id: string; readonly deletedAt: string | null }> = readonly [
  some: readonly Coming<Row>[],
  of: StandingRows<Row>,
  rule: JudgeRow<Row>,
  named: (one: Caused<Row>) => LeftOutRow,
];

const rowsAt = (now: Instant, standing: RowsHere, coming?: RowsComing): MeetingRows => ({
  now,
  overSubmissions: standing.overSubmissions,
  rooms: new StandingRows(standing.rooms, coming?.rooms),
  roles: new StandingRows(standing.roles, coming?.roles),
  submissions: new StandingRows(standing.submissions, coming?.submissions),
  placements: new StandingRows(standing.placements, coming?.placements),
  interviews: new StandingRows(standing.interviews, coming?.interviews),
  officeSlots: new StandingRows(standing.officeSlots, coming?.officeSlots),
});

/** What tells one cause from another of its kind; how many there are of it does not. */
function signOf(cause: LeftOutCause): string {
  switch (cause.kind) {
    case 'clash':
      return `${cause.clash.kind}/${cause.clash.interviewId ?? ''}`;
    case 'in-role-already':
      return `${cause.kind}/${cause.submissionId}`;
    case 'slots-meet':
      return `${cause.kind}/${cause.slotId}/${cause.shares}`;
    default:
      return cause.kind;
  }
}

/** What stands against the row that did not stand against it here before. */
function causesGained<Row>(
  { row, before }: Coming<Row>,
  rule: JudgeRow<Row>,
  { rows, here }: { readonly rows: MeetingRows; readonly here: MeetingRows },
): readonly LeftOutCause[] {
  const causes = rule(row, rows, here);
  if (causes.length === 0 || before === null) return causes;
  const known = rule(before, here, here).map(signOf);
  return causes.filter((cause) => !known.includes(signOf(cause)));
}
