import type { Client } from '@shared/domain/client/client';
import type { Role } from '@shared/domain/role/role';
import type { Submission } from '@shared/domain/submission/submission';
import type { ClientFace, PickFace } from '../indexes/faces';
import type { ViewReader } from '../view-reader';
import { readByIds } from './read-by-ids';

/** How a role is named to the viewer. `client` is null where it is confidential and the viewer is not cleared. */
export interface RoleFace {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly titleZh: string;
  readonly confidential: boolean;
  readonly client: Pick<Client, 'id' | 'name' | 'nameZh'> | null;
}

type NamedRole = Pick<Role, 'id' | 'code' | 'title' | 'titleZh' | 'visibility' | 'clientId'>;
type NamedClients = ReadonlyMap<string, NonNullable<RoleFace['client']>>;

/** The face of a role as the reader gave it: what it masked stays masked. */
export const roleFace = (role: NamedRole, clients: NamedClients): RoleFace =>
  roleFaceWith(role, clients.get(role.clientId) ?? null);

function roleFaceWith(role: NamedRole, client: RoleFace['client']): RoleFace {
  const { id, code, title, titleZh, visibility } = role;
  return { id, code, title, titleZh, confidential: visibility === 'confidential', client };
}

interface FaceRequest {
  readonly roleIds: readonly string[];
  /** Roles already read with the same eyes. */
  readonly known: readonly Role[];
  readonly clients: NamedClients;
}

/** Faces of the asked and the known roles by id; a role that is gone is left out. */
export async function loadRoleFaces(
  read: ViewReader,
  { roleIds, known, clients }: FaceRequest,
): Promise<ReadonlyMap<string, RoleFace>> {
  const faces = new Map(known.map((role) => [role.id, roleFace(role, clients)]));
  const asked = [...new Set(roleIds)].filter((id) => !faces.has(id));
  const roles = asked.length === 0 ? [] : await read.many('roles', asked);
  for (const role of roles) faces.set(role.id, roleFace(role, clients));
  return faces;
}

/** Where these are put forward: their clients, and the faces of their roles, by id. */
export async function loadPlaces(
  read: ViewReader,
  submissions: readonly Pick<Submission, 'clientId' | 'roleId'>[],
): Promise<{ readonly clients: ReadonlyMap<string, Client>; readonly roles: ReadonlyMap<string, RoleFace> }> {
  const clients = await readByIds(
    read,
    'clients',
    submissions.map(({ clientId }) => clientId),
  );
  const roleIds = submissions.map(({ roleId }) => roleId);
  return { clients, roles: await loadRoleFaces(read, { roleIds, known: [], clients }) };
}

/** The face of a role from memory; null where it is gone, and for null. `client` is one at hand, most often the role's own. */
export function pickRole(
  pick: PickFace,
  roleId: string | null,
  client?: ClientFace | undefined,
): RoleFace | null {
  const role = pick('roles', roleId);
  if (!role) return null;
  return roleFaceWith(role, client?.id === role.clientId ? client : (pick('clients', role.clientId) ?? null));
}
