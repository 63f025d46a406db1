import type { z } from 'zod';
import type { Contact } from '../../domain/client/contact';
import type { Client } from '../../domain/client/client';
import { reference } from '../../domain/record';
import { role, type Role } from '../../domain/role/role';
import { nextRoleCode } from '../../domain/role/role-code';
import { isCleared } from '../../domain/staff/clearance';
import type { Placement } from '../../domain/submission/placement';
import { accept, refuse, type Result } from '../../kernel/result';
import { changeRow, createRow, defineCommand, type Decision, type DecisionContext } from '../command';
import { fieldWrites } from '../field-writes';
import { notFound } from '../found';
import type { Refusal } from '../refusal';
import { loadRowsOfRole, markRows, type RowsOfRole } from './confidential-rows';
import { loadPool, wakeFor, type PoolFacts } from './search-pool';

const saveInput = role
  .omit({ id: true, deletedAt: true, code: true, stage: true })
  .extend({ roleId: reference.nullable() });
type SaveInput = z.infer<typeof saveInput>;

interface SaveFacts {
  readonly client: Client | undefined;
  readonly contact: Contact | undefined | null;
  /** The client's people. */
  readonly people: readonly Contact[];
  readonly known: Role | undefined | null;
  readonly codes: readonly string[];
  readonly rows: readonly RowsOfRole[];
  readonly placements: readonly Placement[];
  readonly pool: PoolFacts;
}

const sets = ['clearedStaff', 'requirements', 'languages', 'offers', 'rounds'] as const;

/**
 * Opens a vacancy (`roleId` null, it gets the next code) or changes it, and wakes whom it suits in the pool. A
 * confidential role is changed by cleared staff only, and leaves secrecy by its release alone.
 */
export const saveRole = defineCommand<SaveInput, SaveFacts>({
  name: 'role/save',
  version: 1,
  input: saveInput,
  async load(input, read, context) {
    const known = input.roleId === null ? null : await read.get('roles', input.roleId);
    const placements = known ? await read.where('placements', 'roleId', known.id) : [];
    return {
      known,
      client: await read.get('clients', input.clientId),
      contact: input.contactId === null ? null : await read.get('contacts', input.contactId),
      people: await read.where('contacts', 'clientId', input.clientId),
      codes: known === null ? (await read.all('roles')).map(({ code }) => code) : [],
      rows: known ? await loadRowsOfRole(known, read) : [],
      placements,
      pool: await loadPool(known === null || known?.stage === 'open' ? [input] : [], read, context),
    };
  },
  decide(input, facts, context) {
    const { client, contact, known, people, placements } = facts;
    const placed = placements.filter(({ state }) => state === 'active').length;
    if (known === undefined) return notFound('roles', input.roleId ?? '');
    if (!client) return notFound('clients', input.clientId);
    if (input.title.trim() === '') return refuse({ kind: 'name-missing' });
    const unreadable = unreadableFields(input, contact, people);
    if (unreadable.length > 0) return refuse({ kind: 'input-unreadable', fields: unreadable });
    if (input.headcount < placed) return refuse({ kind: 'headcount-full', headcount: placed });
    return known === null ? open(input, facts, context) : change(input, { ...facts, known }, context);
  },
});

function unreadableFields(
  input: SaveInput,
  contact: Contact | undefined | null,
  people: readonly Contact[],
): readonly string[] {
  const { salaryFrom, salaryTo } = input;
  const fields: string[] = [];
  if (contact === undefined || (contact !== null && contact.clientId !== input.clientId))
    fields.push('contactId');
  const interviewers = Object.values(input.rounds).flatMap((round) => Object.keys(round.interviewers));
  if (interviewers.some((id) => people.every((person) => person.id !== id))) fields.push('rounds');
  if (salaryFrom !== null && salaryTo !== null && salaryTo < salaryFrom) fields.push('salaryTo');
  return fields;
}

function open(
  input: SaveInput,
  { codes, placements, pool }: SaveFacts,
  context: DecisionContext,
): Result<Decision, Refusal> {
  const { roleId: _none, ...fields } = input;
  const row: Role = {
    ...fields,
    id: context.ids.next('rol'),
    deletedAt: null,
    code: nextRoleCode(codes),
    stage: 'open',
  };
  const { writes, woken } = wakeFor({ role: row, placements, again: false }, pool, context);
  return accept({
    writes: [createRow('roles', row), ...writes],
    result: { roleId: row.id, code: row.code, woken },
  });
}

function change(
  input: SaveInput,
  { known, rows, placements, pool }: SaveFacts & { readonly known: Role },
  context: DecisionContext,
): Result<Decision, Refusal> {
  const { roleId: _known, ...fields } = input;
  if (!isCleared(context.actor, known)) return refuse({ kind: 'not-cleared' });
  if (known.visibility === 'confidential' && fields.visibility === 'open-market')
    return refuse({ kind: 'release-first' });
  if (fields.clientId !== known.clientId && rows.length > 0) {
    return refuse({ kind: 'input-unreadable', fields: ['clientId'] });
  }
  const set = fieldWrites(known, fields, sets);
  const changed = { ...known, ...fields };
  const { writes, woken } = wakeFor({ role: changed, placements, again: false }, pool, context);
  return accept({
    writes: [
      changeRow('roles', known.id, set),
      ...markRows(rows, fields.visibility === 'confidential'),
      ...writes,
    ],
    result: { roleId: known.id, code: known.code, woken },
  });
}
