import { z } from 'zod';
import { valueAt } from '../../changes/merge';
import { judgeArchive, type ArchiveComing } from '../../domain/archive/judge-archive';
import { erasedPeople, isKeptHere, isRefusedHere } from '../../domain/office/kept-here';
import { importBatch } from '../../domain/office/import-batch';
import { tableNames, tables, type TableName } from '../../domain/tables';
import { json, type Json } from '../../kernel/json';
import { accept, refuse, type Result } from '../../kernel/result';
import {
  changeRow,
  createRow,
  defineCommand,
  type FactReader,
  type StoredFact,
  type Write,
} from '../command';
import type { Refusal } from '../refusal';
import {
  judgedComing,
  loadRowsHere,
  ownedRows,
  ownersIn,
  removalsIn,
  rowAfter,
  type AskedRow,
} from './archive-meetings';
import { loadGoneOwners } from './gone-owners';
import { hangingTasks, loadTaskTargets } from './hanging-tasks';
import { maxRowsPerImport } from './import-rows';
import { loadNaming } from './naming-rows';

const maxPaths = 2_000;

/** A row of an archive, and what of it is taken: all of a row that is not here yet, else the paths. */
const archiveRow = z.object({
  table: z.enum(tableNames),
  row: z.record(z.string(), json),
  paths: z.array(z.string().max(200)).max(maxPaths),
});
type ArchiveRow = z.infer<typeof archiveRow>;

/** A row as its table reads it, with what stands here under its id and whether its role is confidential here. */
interface JudgedRow extends AskedRow {
  readonly secret: boolean;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

interface ArchiveFacts {
  readonly judged: readonly JudgedRow[];
  readonly archive: ArchiveComing;
  readonly targets: ReadonlySet<string>;
}

/** The role a row hangs on; an introduction hangs on it through its submission. */
async function roleOf(
  row: Readonly<Record<string, unknown>>,
  rows: readonly ArchiveRow[],
  read: FactReader,
): Promise<StoredFact | undefined> {
  const submissionId = text(row['submissionId']);
  const roleId = text(row['roleId']);
  if (roleId !== null) return read.stored('roles', roleId);
  if (submissionId === null) return undefined;
  const beside = rows.find(({ table, row: { id } }) => table === 'submissions' && id === submissionId)?.row;
  const submission = (await read.stored('submissions', submissionId)) ?? beside;
  const named = text(submission?.['roleId']);
  return named === null ? undefined : read.stored('roles', named);
}

/**
 * Takes rows of an archive into an office at work, under their own ids; run with `{ batch: batchId }`, so that one undo
 * takes the whole archive back. Staff come in without a PIN and not active; a row of a role that is confidential here is
 * confidential. Erasures, and rows about people who were erased here, are passed by; so is what would
 * break a rule between rows, a second booking or a second submission among them, and what goes there while something here
 * still names it, or would belong to somebody who is gone here; the result names their ids as `leftOut`.
 * A row that its table does not read refuses its chunk.
 */
export const importArchive = defineCommand({
  name: 'import/archive',
  version: 1,
  input: z.object({
    batchId: importBatch.shape.id,
    rows: z.array(archiveRow).min(1).max(maxRowsPerImport),
  }),
  async load({ rows }, read, { now }): Promise<ArchiveFacts> {
    const judged: JudgedRow[] = [];
    const erased = erasedPeople(await read.all('erasures'));
    for (const asked of rows) {
      if (isRefusedHere(asked.table, asked.row, erased)) continue;
      const stored = await read.stored(asked.table, text(asked.row['id']) ?? '');
      const role = 'confidential' in asked.row ? await roleOf(asked.row, rows, read) : undefined;
      judged.push({ asked, stored, secret: role?.['visibility'] === 'confidential' });
    }
    const coming = judgedComing(judged);
    const here = await loadRowsHere(coming, read, now);
    const removals = removalsIn(judged);
    // Not even awaited where nothing goes: a wait that reads nothing would let the transaction end.
    const naming = removals.length === 0 ? [] : await loadNaming(removals, read);
    const owners = ownersIn(judged);
    const gone = owners.length === 0 ? new Map<string, null>() : await loadGoneOwners(owners, read);
    const after = naming.length + gone.size === 0 ? () => undefined : rowAfter(judged);
    const owned = gone.size === 0 ? [] : ownedRows(judged);
    const archive = { coming, here, removals, naming, after, gone, owned };
    return { judged, archive, targets: await loadTaskTargets(judged, read) };
  },
  decide(_input, { judged, archive, targets }, { now }) {
    const writes: Write[] = [];
    const { rows, held, ownerless } = judgeArchive(archive, now);
    const leftOut = new Set([...rows.map(({ row }) => row.id), ...held.keys(), ...ownerless.keys()]);
    for (const id of hangingTasks(judged, targets, leftOut)) leftOut.add(id);
    for (const row of judged) {
      if (leftOut.has(text(row.asked.row['id']) ?? '')) continue;
      const write = writeOf(row);
      if (!write.ok) return write;
      if (write.value) writes.push(write.value);
    }
    return accept({ writes, result: { leftOut: [...leftOut] } });
  },
});

function writeOf({ asked, stored, secret }: JudgedRow): Result<Write | null, Refusal> {
  const { table, row } = asked;
  const decoded: z.ZodSafeParseResult<unknown> = tables[table].decoder.safeParse(row);
  if (!decoded.success)
    return refuse({
      kind: 'input-unreadable',
      fields: decoded.error.issues.map(({ path }) => path.join('.')),
    });
  if (stored) {
    const set = asked.paths
      .filter((path) => !isKeptHere(table, path))
      .map((path) => [path, (valueAt(row, path) ?? null) as Json] as const);
    return accept(set.length === 0 ? null : changeRow(table, stored.id, Object.fromEntries(set)));
  }
  const guarded = tables[table].decoder.parse({ ...row, ...guardOf(table, secret) });
  return accept(createRow(table, guarded));
}

/** What a new row gets whatever the archive says. */
function guardOf(table: TableName, secret: boolean): Readonly<Record<string, unknown>> {
  if (table === 'staff') return { active: false, pinSalt: '', pinDigest: '' };
  return secret ? { confidential: true } : {};
}
