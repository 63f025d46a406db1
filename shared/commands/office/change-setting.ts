import { z } from 'zod';
import { settingIds } from '../../domain/office/policy';
import { settingDecoders } from '../../domain/office/setting-decoder';
import { json } from '../../kernel/json';
import { accept, refuse } from '../../kernel/result';
import { changeRow, createRow, defineCommand } from '../command';

/** Sets one setting of the office as a whole; what its decoder does not take is refused field by field. */
export const changeSetting = defineCommand({
  name: 'office/change-setting',
  version: 1,
  input: z.object({ id: z.enum(Object.values(settingIds)), value: json }),
  load: (input, read) => read.get('settings', input.id),
  decide({ id, value }, row) {
    const check = settingDecoders[id]?.safeParse(value);
    if (check && !check.success) {
      const fields = check.error.issues.map((issue) => ['value', ...issue.path].join('.'));
      return refuse({ kind: 'input-unreadable', fields });
    }
    if (row) return accept({ writes: [changeRow('settings', id, { value })] });
    return accept({ writes: [createRow('settings', { id, deletedAt: null, value })] });
  },
});
