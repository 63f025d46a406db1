import { isRoleClosed } from '../role/role-lifecycle';
import type { Role } from '../role/role';
import type { Placement } from '../submission/placement';
import { activeSubmissionStages, type Submission } from '../submission/submission';
import { isInProcess } from '../submission/submission-lifecycle';
import type { JudgeRow, LeftOutCause, MeetingRows } from './left-out-cause';

const isAlive = ({ stage }: Pick<Submission, 'stage'>): boolean => activeSubmissionStages.includes(stage);

/** The submissions that hold a head of the role, whether it is their placement or their stage that says so. */
function placedIn(roleId: string, { submissions, placements }: MeetingRows): ReadonlySet<string> {
  const placed = submissions.where('roleId', roleId).filter(({ stage }) => stage === 'placed');
  const active = placements.where('roleId', roleId).filter(({ state }) => state === 'active');
  return new Set([...placed.map(({ id }) => id), ...active.map(({ submissionId }) => submissionId)]);
}

/** Nobody is twice in one role, placed beyond its heads, in a role that is closed, or elsewhere than where we placed them. */
export const judgeSubmission: JudgeRow<Submission> = (row, rows, here) => {
  if (row.deletedAt !== null || !isAlive(row)) return [];
  const causes: LeftOutCause[] = [];
  const twin = rows.submissions
    .where('candidateId', row.candidateId)
    .find((other) => other.id !== row.id && other.roleId === row.roleId && isAlive(other));
  if (twin) causes.push({ kind: 'in-role-already', submissionId: twin.id });
  const elsewhere = rows.placements
    .where('candidateId', row.candidateId)
    .find((other) => other.submissionId !== row.id && stoodHere(other, here));
  if (elsewhere) causes.push({ kind: 'placed-elsewhere', placementId: elsewhere.id });
  const role = rows.roles.get(row.roleId);
  if (role && here.roles.get(role.id)) causes.push(...inRole(row, role, rows));
  return causes;
};

/** A manager of the other office may have let somebody placed go on; what comes together stays together. */
const stoodHere = ({ id, state }: Placement, here: MeetingRows): boolean =>
  state === 'active' && here.placements.get(id)?.state === 'active';

function inRole(row: Submission, role: Role, rows: MeetingRows): readonly LeftOutCause[] {
  if (isInProcess(row)) return isRoleClosed(role.stage) ? [{ kind: 'role-closed' }] : [];
  const others = [...placedIn(role.id, rows)].filter((id) => id !== row.id);
  return others.length < role.headcount ? [] : [{ kind: 'headcount-full', headcount: role.headcount }];
}

/** A placement goes with its submission. */
export const judgePlacement: JudgeRow<Placement> = (row, { submissions }) => {
  const { deletedAt, state, submissionId } = row;
  if (deletedAt !== null || state !== 'active') return [];
  return submissions.get(submissionId)?.stage === 'placed' ? [] : [{ kind: 'submission-out', submissionId }];
};

/** A role closes over nobody who is in the running, and wants no fewer than are placed in it. */
export const judgeRole: JudgeRow<Role> = (row, rows) => {
  if (row.deletedAt !== null) return [];
  const causes: LeftOutCause[] = [];
  const running = rows.submissions.where('roleId', row.id).filter(isInProcess);
  if (isRoleClosed(row.stage) && running.length > 0)
    causes.push({ kind: 'still-running', count: running.length });
  const placed = placedIn(row.id, rows).size;
  if (row.headcount < placed) causes.push({ kind: 'headcount-below', placed });
  return causes;
};
