// What putting a role on hold, closing or reopening it would do to its submissions, found by deciding the command and
// writing nothing: the preview and the act cannot differ.
import type { Write } from '@shared/commands/command';
import type { Refusal } from '@shared/commands/refusal';
import { setRoleStage } from '@shared/commands/role/set-role-stage';
import type { RoleStage } from '@shared/domain/role/role';
import type { Actor } from '@shared/domain/staff/staff';
import { submissionStage, type SubmissionStage } from '@shared/domain/submission/submission';
import type { TableName } from '@shared/domain/tables';
import type { Clock, IdSource, ZoneRules } from '@shared/time/ports';
import type { OfficeDatabase } from './database';
import { createFactReader } from './fact-reader';

/** What becomes of one submission. */
export interface SubmissionOutlook {
  readonly submissionId: string;
  /** Where it would stand; null where it stays out although the role reopens. */
  readonly to: SubmissionStage | null;
  /** Coming interviews that would be called off, as ids. */
  readonly calledOff: readonly string[];
  /** Somebody would get the task to tell the candidate. */
  readonly tellsCandidate: boolean;
}

/** What would happen; submissions that nothing happens to are not listed. */
export interface RoleStageOutlook {
  readonly refusal: Refusal | null;
  readonly submissions: readonly SubmissionOutlook[];
  /** People of the pool whom the reopening wakes. */
  readonly woken: number;
}

interface Desk {
  readonly actor: Actor;
  readonly clock: Clock;
  readonly zoneRules: ZoneRules;
  readonly ids: IdSource;
}

/** Looks ahead at one step of a role the actor is cleared for. */
export async function roleStageOutlook(
  database: OfficeDatabase,
  { roleId, stage }: { readonly roleId: string; readonly stage: RoleStage },
  { actor, clock, zoneRules, ids }: Desk,
): Promise<RoleStageOutlook> {
  const read = createFactReader(database);
  const context = { actor, now: clock.now(), zoneRules, ids };
  const input = { roleId, stage, reason: '' };
  const decision = setRoleStage.decide(input, await setRoleStage.load(input, read, context), context);
  if (!decision.ok) return { refusal: decision.refusal, submissions: [], woken: 0 };
  const { writes, result = {} } = decision.value;
  const interviews = await read.where('interviews', 'roleId', roleId);
  const submissionOf = new Map(interviews.map(({ id, submissionId }) => [id, submissionId]));
  const calledOff = changed(writes, 'interviews').map(({ id }) => id);
  const moved = changed(writes, 'submissions').flatMap(({ id, set }): readonly SubmissionOutlook[] => {
    const to = submissionStage.safeParse(set['stage']);
    const own = calledOff.filter((interviewId) => submissionOf.get(interviewId) === id);
    return to.success
      ? [{ submissionId: id, to: to.data, calledOff: own, tellsCandidate: tells(writes, id) }]
      : [];
  });
  const left = textsOf(result['left']).map((submissionId) => ({
    ...{ submissionId, to: null, calledOff: [], tellsCandidate: false },
  }));
  return { refusal: null, submissions: [...moved, ...left], woken: textsOf(result['woken']).length };
}

type Change = Extract<Write, { readonly set: unknown }>;

const changed = (writes: readonly Write[], table: TableName): readonly Change[] =>
  writes.filter((write): write is Change => write.table === table && !('create' in write));

const tells = (writes: readonly Write[], submissionId: string): boolean =>
  writes.some(
    (write) =>
      write.table === 'tasks' &&
      'create' in write &&
      write.create.kind === 'tell-candidate' &&
      write.create.submissionId === submissionId,
  );

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
