import { employerLeaks } from '../candidate/blind/employer-leaks';
import type { Client } from '../client/client';
import type { Contact } from '../client/contact';
import { companyKey } from '../matching/names';

type NamedClient = Pick<Client, 'name' | 'nameZh' | 'group' | 'address'>;
type NamedContact = Pick<Contact, 'name' | 'nameZh'>;

const tradeSigns = 2;
const shortestChinese = 4;

/** A company by its first words alone: "Tolo Harbour Engineering" is known as Tolo Harbour. */
function withoutTrade(name: string): readonly string[] {
  const key = companyKey(name);
  if (/\p{Script=Han}/u.test(key))
    return [...key].length < shortestChinese ? [] : [[...key].slice(0, -tradeSigns).join('')];
  return [key.split(' ').slice(0, -1).join(' ')];
}

/**
 * The first words of a text that would tell a confidential client: its names, also without what many companies are called
 * by ("Limited", the trade at the end), its group, its address, its people. Null where none does; a text can still tell it
 * in other words.
 */
export function wordsThatTell(
  text: string,
  client: NamedClient,
  people: readonly NamedContact[],
): string | null {
  const companies = [client.name, client.nameZh, client.group];
  const names = [...companies, ...companies.flatMap(withoutTrade), client.address];
  const find = employerLeaks([...names, ...people.flatMap(({ name, nameZh }) => [name, nameZh])]);
  const [first] = [...find(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  return first ? text.slice(first.start, first.end) : null;
}
