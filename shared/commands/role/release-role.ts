import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadRowsOfRole, markRows } from './confidential-rows';

/** Puts a confidential role on the open market: from now on all staff see the client, on everything that hangs on it. */
export const releaseRole = defineCommand({
  name: 'role/release',
  version: 1,
  input: z.object({ roleId: reference }),
  async load(input, read) {
    const role = await read.get('roles', input.roleId);
    return { role, rows: role ? await loadRowsOfRole(role, read) : [] };
  },
  decide(input, { role, rows }) {
    if (!role) return notFound('roles', input.roleId);
    return accept({
      writes: [changeRow('roles', role.id, { visibility: 'open-market' }), ...markRows(rows, false)],
    });
  },
});
