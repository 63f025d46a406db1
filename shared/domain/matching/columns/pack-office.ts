import type { Client } from '../../client/client';
import type { Role } from '../../role/role';
import type { Placement } from '../../submission/placement';
import type { ClientFacts, RoleNeeds } from '../match-facts';
import { nameKey } from '../names';
import { clientFactsFrom, roleFactsFrom, roleNeedsFrom } from '../role-facts';
import { keepLikeness, keptLikeness, type KeptLikeness } from './kept-likeness';
import { keepRoles, keptRoles, type KeptRoles } from './kept-roles';
import { learnRoles, packMatch, type MatchColumns } from './match-columns';
import { inRoleOrder } from './role-columns';
import { groupBy } from '../../../kernel/group-by';
import { textSum } from '../../../kernel/text-sum';
import { TextCodes } from './text-codes';

/** The rows that columns of roles are made of; none of them deleted. */
export interface OfficeRoleRows {
  readonly roles: readonly Role[];
  readonly clients: readonly Client[];
  readonly placements: readonly Placement[];
}

/**
 * {@link MatchColumns} in as little room as they need, to be kept and sent, with what tells whether a changed role still
 * fits in: right after a start, how long it takes to have them is how many bytes there are to read.
 */
export interface PackedMatch {
  readonly texts: readonly string[];
  readonly roles: KeptRoles;
  readonly likeness: KeptLikeness;
  /** By row: see {@link wordsSum}. */
  readonly wordSums: Float64Array;
  /** Ids of clients by the comparable name of their group. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** A number for the words of a role and for who may read them: another number means that likeness is to be learned anew. */
export const wordsSum = ({ words, blindWords, visibility, code }: RoleNeeds): number =>
  textSum(JSON.stringify([words, blindWords, visibility, code]));

/** A group's key, empty for a client that stands alone. */
export const groupKey = ({ group }: Pick<Client, 'group'>): string => nameKey(group);

const clientsByGroup = (clients: readonly Client[]): ReadonlyMap<string, readonly Client[]> =>
  groupBy(clients, (client) => groupKey(client) || null);

/** Joins all roles; one whose client is gone can be looked back at only. */
function joinRoles({ roles, clients, placements }: OfficeRoleRows): readonly RoleNeeds[] {
  const groups = clientsByGroup(clients);
  const facts = new Map(
    clients.map((client): [string, ClientFacts] => [
      client.id,
      clientFactsFrom(client, groups.get(groupKey(client)) ?? []),
    ]),
  );
  const placed = groupBy(placements, ({ roleId }) => roleId);
  return roles.map((role) => {
    const client = facts.get(role.clientId);
    return client ? roleFactsFrom(role, client, placed.get(role.id) ?? []) : roleNeedsFrom(role);
  });
}

/** Packs all roles of an office. */
export function packOffice(rows: OfficeRoleRows): PackedMatch {
  const needs = inRoleOrder(joinRoles(rows));
  const { codes, roles, likeness } = packMatch(needs, learnRoles(needs));
  return {
    ...{ texts: codes.texts, roles: keepRoles(roles), likeness: keepLikeness(likeness) },
    wordSums: Float64Array.from(needs, wordsSum),
    groups: new Map(
      [...clientsByGroup(rows.clients)].map(([key, clients]) => [key, clients.map(({ id }) => id)] as const),
    ),
  };
}

/** Columns as they are asked. */
export function unpackMatch({ texts, roles: kept, likeness }: PackedMatch): MatchColumns {
  const roles = keptRoles(kept);
  return {
    codes: new TextCodes(texts),
    roles,
    likeness: keptLikeness(likeness, { secrets: roles.facets.secrets, roles: roles.ids.length }),
  };
}
