import type { Client } from '../client/client';
import type { Placement } from '../submission/placement';
import type { Role } from '../role/role';
import type { ClientFacts, RoleFacts, RoleNeeds } from './match-facts';
import { companyKey, nameKey } from './names';
import type { RoleWords } from './similarity/role-words';

const namedLanguages: readonly string[] = ['cantonese', 'english', 'putonghua'];

/** The key languages are compared by: the closed word, or the typed name for all others. */
export const languageKey = (element: string, name: string): string =>
  namedLanguages.includes(element) ? element : nameKey(name || element);

/** A must counts twice as much as what would be nice. */
const mustWeight = 2;
const niceWeight = 1;

const given = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== '');

/** What a role says of itself; what it asks for is part of what is done in it. */
const roleWords = ({ title, titleZh, description, requirements }: Role): RoleWords => ({
  titles: given([title, titleZh]),
  description,
  tasks: Object.values(requirements).map(({ name }) => name),
  skills: Object.values(requirements).map(({ name, must }) => ({
    name,
    weight: must ? mustWeight : niceWeight,
  })),
  tools: [],
});

const blindRoleWords = ({ blindTitle, blindBrief }: Role): RoleWords => ({
  titles: given([blindTitle]),
  description: blindBrief,
  tasks: [],
  skills: [],
  tools: [],
});

/** What a role asks, with comparable names. */
export function roleNeedsFrom(role: Role): RoleNeeds {
  const requirements = Object.entries(role.requirements).map(([id, value]) => ({
    ...value,
    id,
    key: nameKey(value.name),
  }));
  return {
    ...role,
    roleId: role.id,
    requirements,
    languages: Object.entries(role.languages).map(([id, value]) => ({
      ...value,
      key: languageKey(id, value.name),
    })),
    words: roleWords(role),
    blindWords: blindRoleWords(role),
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
