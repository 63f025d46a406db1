import { employerLeaks } from '../candidate/blind/employer-leaks';
import type { Client } from '../client/client';
import type { Contact } from '../client/contact';

type NamedClient = Pick<Client, 'name' | 'nameZh' | 'group' | 'address'>;
type NamedContact = Pick<Contact, 'name' | 'nameZh'>;

/**
 * The first words of a text that would tell a confidential client: its names with or without "Limited" and the like, its
 * group, its address, its people. Null where none does; a text can still tell it in other words.
 */
export function wordsThatTell(
  text: string,
  client: NamedClient,
  people: readonly NamedContact[],
): string | null {
  const names = [client.name, client.nameZh, client.group, client.address];
  const find = employerLeaks([...names, ...people.flatMap(({ name, nameZh }) => [name, nameZh])]);
  const [first] = [...find(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  return first ? text.slice(first.start, first.end) : null;
}
