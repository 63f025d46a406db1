// Which clients one viewer must not meet at all, and the rows and faces without them: a client that stands behind
// confidential roles only would be given away by standing in a list.
import { secretClientIds } from '@shared/domain/staff/clearance';
import type { Actor } from '@shared/domain/staff/staff';
import type { TableName } from '@shared/domain/tables';
import { createFaceLens } from './face-lens';
import type { FaceIndex } from './indexes/face-index';
import type { FaceLens } from './indexes/face-picker';
import type { FaceWatch } from './indexes/face-watch';

type SecretClients = ReadonlySet<string>;

const none: SecretClients = new Set();

/** Finds them from the office's roles in memory; a client's own recruiter knows the client anyhow. Managers know all. */
async function findSecretClients(faces: FaceIndex, viewer: Actor, watch: FaceWatch): Promise<SecretClients> {
  if (viewer.role === 'manager') return none;
  watch.note('roles', 'all');
  const secret = secretClientIds(viewer, await faces.all('roles'));
  if (secret.size === 0) return none;
  watch.note('clients', [...secret]);
  const owned = [...(await faces.many('clients', [...secret])).values()].filter(
    ({ ownerId }) => ownerId === viewer.staffId,
  );
  return new Set([...secret].filter((id) => !owned.some((client) => client.id === id)));
}

/** Tables whose rows tell of a client by being there. */
const tellsOfClient = (table: TableName): boolean => table === 'clients' || table === 'contacts';

/** The client that such a row is or belongs to. */
const clientOf = (row: { readonly id: string }): string =>
  'clientId' in row && typeof row.clientId === 'string' ? row.clientId : row.id;

/** What names are made with: whose eyes, and what they look through. */
interface Eyes {
  readonly lens: FaceLens;
  readonly watch: FaceWatch;
  /** Names kept for one viewer are another's no more once the secret clients are others. */
  readonly viewer: string;
}

/** Rows and faces as a viewer may see them who must not meet those clients. */
export interface SecretSight {
  rows<Kept extends { readonly id: string }>(
    table: TableName,
    rows: readonly Kept[],
  ): Promise<readonly Kept[]>;
  eyes(): Promise<Eyes>;
}

/** Asks once, when first needed, and only for tables that tell of clients. */
export function createSecretSight(faces: FaceIndex, viewer: Actor, watch: FaceWatch): SecretSight {
  const lens = createFaceLens(viewer);
  let found: Promise<SecretClients> | null = null;
  const secretClients = (): Promise<SecretClients> => (found ??= findSecretClients(faces, viewer, watch));
  return {
    async rows(table, rows) {
      if (!tellsOfClient(table)) return rows;
      const secret = await secretClients();
      return secret.size === 0 ? rows : rows.filter((row) => !secret.has(clientOf(row)));
    },
    async eyes() {
      const secret = await secretClients();
      const name = `${viewer.role} ${viewer.staffId}`;
      if (secret.size === 0) return { lens, watch, viewer: name };
      return {
        lens: (table, face) =>
          tellsOfClient(table) && secret.has(clientOf(face)) ? undefined : lens(table, face),
        watch,
        viewer: [name, ...[...secret].sort()].join(' '),
      };
    },
  };
}
