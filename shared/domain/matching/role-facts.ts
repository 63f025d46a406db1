import type { Client } from '../client/client';
import type { Placement } from '../submission/placement';
import type { Role } from '../role/role';
import type { ClientFacts, RoleFacts, RoleNeeds } from './match-facts';
import { companyKey, nameKey } from './names';

const namedLanguages: readonly string[] = ['cantonese', 'english', 'putonghua'];

/** The key languages are compared by: the closed word, or the typed name for all others. */
export const languageKey = (element: string, name: string): string =>
  namedLanguages.includes(element) ? element : nameKey(name || element);

/** A title says more about a role than a sentence of its advertisement. */
const titleRepeats = 3;
const skillRepeats = 2;

const repeated = (text: string, times: number): string =>
  Array.from({ length: times }, () => text).join('\n');

/** What a role asks, with comparable names. */
export function roleNeedsFrom(role: Role): RoleNeeds {
  const requirements = Object.entries(role.requirements).map(([id, value]) => ({
    ...value,
    id,
    key: nameKey(value.name),
  }));
  const skillNames = requirements.map(({ name }) => name).join('\n');
  const titles = `${role.title}\n${role.titleZh}`;
  return {
    ...role,
    roleId: role.id,
    requirements,
    languages: Object.entries(role.languages).map(([id, value]) => ({
      ...value,
      key: languageKey(id, value.name),
    })),
    text: [repeated(titles, titleRepeats), role.description, repeated(skillNames, skillRepeats)].join('\n'),
    blindText: [repeated(role.blindTitle, titleRepeats), role.blindBrief].join('\n'),
  };
}

/** A client with the comparable names of its whole group; `all` may be every client of the office. */
export function clientFactsFrom(client: Client, all: readonly Client[]): ClientFacts {
  const group = nameKey(client.group);
  const family =
    group === ''
      ? [client]
      : [client, ...all.filter((other) => other.group !== '' && nameKey(other.group) === group)];
  const names = family.flatMap(({ name, nameZh }) => [name, nameZh]);
  const keys = [...names, client.group].map(companyKey).filter((key) => key !== '');
  return { ...client, clientId: client.id, groupKeys: [...new Set(keys)] };
}

/** Joins a role with its client and counts whom it has placed. */
export const roleFactsFrom = (
  role: Role,
  client: ClientFacts,
  placements: readonly Placement[],
): RoleFacts => ({
  ...roleNeedsFrom(role),
  client,
  placed: placements.filter((placement) => placement.roleId === role.id && placement.state === 'active')
    .length,
});
