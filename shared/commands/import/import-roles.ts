import { z } from 'zod';
import { emptyClient } from '../../domain/client/empty-client';
import type { Client } from '../../domain/client/client';
import { companyKey } from '../../domain/matching/names';
import { importBatch, type ImportBatch } from '../../domain/office/import-batch';
import { shortText } from '../../domain/record';
import { role, type Role } from '../../domain/role/role';
import { nextRoleCode } from '../../domain/role/role-code';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand, type DecisionContext, type Write } from '../command';
import { loadPool, wakeFor, type PoolFacts } from '../role/search-pool';
import { importRowWrite, maxFilesPerImport, maxRowsPerImport } from './import-rows';

/** A role as a file gives it: its fields, and its client by name. */
export const importedRole = z.object({
  clientName: shortText,
  fields: role.omit({ id: true, deletedAt: true, code: true, stage: true, clientId: true, contactId: true }),
});
/** See {@link importedRole}. */
export type ImportedRole = z.infer<typeof importedRole>;

interface RolesFacts {
  readonly known: ImportBatch | undefined;
  readonly clients: readonly Client[];
  readonly codes: readonly string[];
  readonly pool: PoolFacts;
}

/**
 * Opens one chunk of vacancies; run with `{ batch: batchId }`, so that one undo takes the whole import back. A client is
 * found by its name (case and legal form aside) or made; a role or a client without a name refuses its chunk. Whom a role
 * suits in the pool is woken.
 */
export const importRoles = defineCommand({
  name: 'import/roles',
  version: 1,
  input: z.object({
    batchId: importBatch.shape.id,
    files: z.array(z.string()).max(maxFilesPerImport),
    rows: z.array(importedRole).min(1).max(maxRowsPerImport),
  }),
  async load(input, read, context): Promise<RolesFacts> {
    return {
      known: await read.get('imports', input.batchId),
      clients: await read.all('clients'),
      codes: (await read.all('roles')).map(({ code }) => code),
      pool: await loadPool(
        input.rows.map(({ fields }) => fields),
        read,
        context,
      ),
    };
  },
  decide({ batchId, files, rows }, facts, context) {
    if (rows.some(isUnnamed)) return refuse({ kind: 'name-missing' });
    const { clients, roles } = rowsOf(rows, facts, context);
    const writes: Write[] = [
      importRowWrite({ batchId, kind: 'roles', files, taken: rows.length }, facts.known, context),
      ...clients.map((client) => createRow('clients', client)),
      ...roles.map((row) => createRow('roles', row)),
      ...roles.flatMap((role) => wakeFor({ role, placements: [], again: false }, facts.pool, context).writes),
    ];
    return accept({
      writes,
      result: { roleIds: roles.map(({ id }) => id), clientIds: clients.map(({ id }) => id) },
    });
  },
});

const isUnnamed = ({ clientName, fields }: ImportedRole): boolean =>
  clientName.trim() === '' || fields.title.trim() === '';

/** New clients, one per name however often it comes, and the roles with codes that follow those in use. */
function rowsOf(
  rows: readonly ImportedRole[],
  facts: RolesFacts,
  { ids }: DecisionContext,
): { readonly clients: readonly Client[]; readonly roles: readonly Role[] } {
  const idByName = new Map(facts.clients.map(({ name, id }) => [companyKey(name), id]));
  const clients: Client[] = [];
  const roles: Role[] = [];
  let code = nextRoleCode(facts.codes);
  for (const { clientName, fields } of rows) {
    const name = clientName.trim();
    let clientId = idByName.get(companyKey(name));
    if (clientId === undefined) {
      clientId = ids.next('cli');
      idByName.set(companyKey(name), clientId);
      clients.push({
        ...emptyClient({ name, ownerId: fields.ownerId }),
        id: clientId,
        deletedAt: null,
      });
    }
    roles.push({
      ...fields,
      id: ids.next('rol'),
      deletedAt: null,
      code,
      stage: 'open',
      clientId,
      contactId: null,
    });
    code = nextRoleCode([code]);
  }
  return { clients, roles };
}
