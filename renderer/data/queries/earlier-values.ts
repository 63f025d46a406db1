// What stood in a fact of a candidate before: until when, and who changed it. Derived from the change log whenever it is
// asked for, without what was taken back: a slip that was undone at once is not what somebody used to say.
import type { ChangeRecord } from '@shared/changes/change-record';
import { upcastRecord } from '@shared/changes/upcasters/upcast-record';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { maySeeField } from '@shared/domain/staff/permission-table';
import type { Actor } from '@shared/domain/staff/staff';
import { equalJson, type Json } from '@shared/kernel/json';
import type { OfficeDatabase } from '../database';
import { takenBackOf } from './taken-back';

/** A value that stands no longer. */
export interface EarlierValue {
  readonly value: Json;
  /** When another took its place. */
  readonly until: string;
  /** Who put the other there. */
  readonly byId: string;
}

const isNothing = (value: Json | undefined): boolean => value === undefined || value === null || value === '';

/** What was changed and stayed so, in the order in which it was. */
function standing(changes: readonly ChangeRecord[]): readonly ChangeRecord[] {
  const takenBack = takenBackOf(changes);
  return changes.filter(
    ({ tx, batch, undoes, redoes }) =>
      undoes === null && redoes === null && !takenBack.has(tx) && !takenBack.has(batch ?? ''),
  );
}

function earlierOf(changes: readonly ChangeRecord[], field: string): readonly EarlierValue[] {
  const earlier: EarlierValue[] = [];
  let value: Json | undefined;
  for (const { set, wall, author } of changes) {
    const next = set[field];
    if (next === undefined) continue;
    if (value !== undefined && !isNothing(value) && !equalJson(value, next))
      earlier.unshift({ value, until: wall, byId: author });
    value = next;
  }
  return earlier;
}

/** Earlier values of a fact that is written whole, the latest first; none of a field that the viewer may not see. */
export async function readEarlierValues(
  database: OfficeDatabase,
  viewer: Actor,
  { candidateId, field }: { readonly candidateId: string; readonly field: keyof Candidate },
): Promise<readonly EarlierValue[]> {
  if (!maySeeField(viewer.role, 'candidates', field)) return [];
  const logged = await database.changes.where('entityId').equals(candidateId).sortBy('n');
  const changes = logged.map(({ n: _position, ...record }) => upcastRecord(record));
  return earlierOf(standing(changes), field);
}
