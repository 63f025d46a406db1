// Freezes archives as earlier versions would have written them in test/fixtures/archives. What is there stays as it is: a
// frozen archive that changed would prove nothing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { craftArchive, type CraftedEntry } from './crafted-archives';
import { oldRows, type OldSchema } from './old-rows';

const versions = [1, 2];
const fixtures = 'test/fixtures';
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const stampOf = (number: number): string =>
  `${String(1_767_578_400_000 + number).padStart(15, '0')}-00000-olddesk`;

/** The record with which an earlier version made the row. */
function recordOf(
  table: string,
  row: Record<string, unknown>,
  { number, sv }: { number: number; sv: number },
) {
  const { id, ...fields } = row;
  return {
    ...{ id: `chg_old${number}`, tx: `tx_old${number}`, txCount: 1, device: 'olddesk', deviceSeq: number },
    ...{ scope: 'office', hlc: stampOf(number), wall: '2026-01-05T02:00:00.000Z', author: 'stf_old' },
    ...{
      authorRole: 'manager',
      command: 'import/candidates',
      commandVersion: 1,
      entity: table,
      entityId: id,
    },
    ...{ set: { '*': true, ...fields }, base: {}, subjects: [], sv, app: `0.${sv}.0`, enc: null },
    ...{ batch: null, undoes: null, redoes: null },
  };
}

function archiveOfVersion(sv: number): Uint8Array {
  const schema = JSON.parse(readFileSync(join(fixtures, `schema/version-${sv}.json`), 'utf8')) as OldSchema;
  const rows = oldRows(schema);
  const tables = rows.map(([table, row], index): CraftedEntry => ({
    name: `tables/${table}.jsonl`,
    content: line({ ...row, stamps: { '*': stampOf(index + 1) } }),
  }));
  const records = rows.map(([table, row], index) => line(recordOf(table, row, { number: index + 1, sv })));
  const counts = Object.fromEntries(rows.map(([table]) => [table, 1]));
  const log = { name: 'changes.jsonl', content: records.join('') };
  return craftArchive([...tables, log], { schema: sv, counts, changes: records.length });
}

mkdirSync(join(fixtures, 'archives'), { recursive: true });
for (const version of versions) {
  const path = join(fixtures, 'archives', `version-${version}.zip`);
  if (!existsSync(path)) writeFileSync(path, archiveOfVersion(version));
}
