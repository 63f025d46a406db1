import type { Candidate } from '@shared/domain/candidate/candidate';
import { mayExport } from '@shared/domain/staff/permission-table';
import type { Actor } from '@shared/domain/staff/staff';
import type { ViewReader } from '../view-reader';

/** The people who were asked for and are still there, in the order asked; nobody for staff who may save no such file. */
export async function readPeopleToExport(
  read: ViewReader,
  viewer: Pick<Actor, 'role'>,
  candidateIds: readonly string[],
): Promise<readonly Candidate[]> {
  if (!mayExport(viewer.role, 'candidates')) return [];
  const found = await read.many('candidates', candidateIds);
  const byId = new Map(found.map((candidate) => [candidate.id, candidate]));
  return candidateIds.flatMap((id) => byId.get(id) ?? []);
}
