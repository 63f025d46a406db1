// What a paper can be made of: a candidate's interviews, the roles, the clients, the recruiters, as the viewer may see them.
import { occupyingStages, type Interview } from '@shared/domain/interview/interview';
import type { ClientFace, StaffFace } from '../indexes/faces';
import type { ViewReader } from '../view-reader';
import { roleFace, type RoleFace } from './role-faces';

/** Interviews that a paper can be made for, those to come first and the nearest of them leading. */
export async function interviewsForPaper(
  read: ViewReader,
  candidateId: string,
  now: string,
): Promise<readonly Interview[]> {
  const rows = (await read.where('interviews', 'candidateId', candidateId)).filter(({ stage }) =>
    occupyingStages.includes(stage),
  );
  const byStart = [...rows].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const coming = byStart.filter(({ endsAt }) => endsAt >= now);
  return [...coming, ...byStart.filter(({ endsAt }) => endsAt < now).reverse()];
}

/** A role that a paper can be made for. */
export type RoleForPaper = RoleFace & { readonly open: boolean };

/** Roles by their codes, the open ones first. */
export async function rolesForPaper(read: ViewReader): Promise<readonly RoleForPaper[]> {
  const clients = new Map((await read.allFaces('clients')).map((client) => [client.id, client]));
  const roles = await read.all('roles');
  const faces = roles.map((role) => ({ ...roleFace(role, clients), open: role.stage === 'open' }));
  return faces.sort((a, b) => Number(b.open) - Number(a.open) || (a.code < b.code ? -1 : 1));
}

/** Who looks after candidates, by name. */
export async function recruitersForPaper(read: ViewReader): Promise<readonly StaffFace[]> {
  const staff = await read.allFaces('staff');
  return staff
    .filter(({ active, role }) => active && role !== 'receptionist')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The clients the viewer may know, by name. */
export async function clientsForPaper(read: ViewReader): Promise<readonly ClientFace[]> {
  const clients = await read.allFaces('clients');
  return [...clients].sort((a, b) => (a.name < b.name ? -1 : 1));
}
