import { companyKey } from '../matching/names';
import type { Client } from './client';

type Named = Pick<Client, 'id' | 'name' | 'nameZh'>;

/**
 * The client in the book that a typed name most likely is: equal in either language but for case, marks and "Limited".
 * Undefined for a company that is new; `ownId` is the client being changed, null for one that is taken in.
 */
export function sameCompany(
  typed: Pick<Client, 'name' | 'nameZh'>,
  clients: readonly Named[],
  ownId: string | null,
): Named | undefined {
  const keysOf = ({ name, nameZh }: Pick<Client, 'name' | 'nameZh'>): readonly string[] =>
    [name, nameZh].map(companyKey).filter((key) => key !== '');
  const wanted = keysOf(typed);
  return clients.find((client) => client.id !== ownId && keysOf(client).some((key) => wanted.includes(key)));
}
