import type { ViewReader } from '../view-reader';
import { roleFace, type RoleFace } from './role-faces';

/** Roles that are open, as the viewer may name them, by code: from memory, for whoever picks one. */
export async function readOpenRoles(read: ViewReader): Promise<readonly RoleFace[]> {
  const clients = new Map((await read.allFaces('clients')).map((client) => [client.id, client]));
  const roles = await read.allFaces('roles');
  return roles
    .filter(({ stage }) => stage === 'open')
    .map((role) => roleFace(role, clients))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
