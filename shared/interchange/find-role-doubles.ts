import type { ImportedRole } from '../commands/import/import-roles';
import type { Client } from '../domain/client/client';
import { companyKey, nameKey } from '../domain/matching/names';
import type { Role } from '../domain/role/role';

/** An open vacancy of the same title at the same client. `id` is null for one of the same import. */
export interface PossibleRoleDouble {
  readonly id: string | null;
  readonly name: string;
}

const keyOf = (title: string, clientName: string): string => `${nameKey(title)}\n${companyKey(clientName)}`;

/** For each proposed vacancy, which one it may be; null when there is none. In the order given. */
export function findRoleDoubles(
  proposed: readonly ImportedRole[],
  book: { readonly roles: readonly Role[]; readonly clients: readonly Client[] },
): readonly (PossibleRoleDouble | null)[] {
  const names = new Map(book.clients.map(({ id, name }) => [id, name]));
  const known = new Map<string, PossibleRoleDouble>();
  for (const { id, code, title, clientId, stage } of book.roles) {
    const clientName = names.get(clientId);
    if (clientName !== undefined && (stage === 'open' || stage === 'on-hold'))
      known.set(keyOf(title, clientName), { id, name: `${code} ${title}` });
  }
  return proposed.map(({ clientName, fields: { title } }) => {
    const key = keyOf(title, clientName);
    const found = known.get(key) ?? null;
    if (!found) known.set(key, { id: null, name: title });
    return found;
  });
}
