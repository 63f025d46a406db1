// The shipped sample office: what its staff did, command by command. Times stand as `@{day}` or `@{dayTmillis}`, counted
// from the Monday it was made around; ids are short and get new names wherever they are loaded.
import { z } from 'zod';
import { staffRole } from '@shared/domain/staff/staff';
import { isTableName, type TableName } from '@shared/domain/tables';
import { json } from '@shared/kernel/json';

/** How the file is written; another number is another way of reading. */
export const sampleFormat = 1;

const table = z
  .string()
  .refine(isTableName, { error: 'not-a-table' })
  .transform((name): TableName => name);

/** One row that a command made (`true`) or changed: table, id, paths. */
const sampleWrite = z.tuple([table, z.string(), z.boolean(), z.record(z.string(), json)]);

/** One command: when (a marked instant), by whom, its name and version, its writes. */
const sampleAct = z.object({
  at: z.string(),
  by: z.string(),
  command: z.string().min(1),
  version: z.int().min(1),
  writes: z.array(sampleWrite).min(1),
});
/** See {@link sampleAct}. */
export type SampleAct = z.infer<typeof sampleAct>;

/** What must be known before times can be told. */
export const sampleHead = z.object({
  format: z.literal(sampleFormat),
  /** Schema version and app version the rows were written under. */
  schema: z.int().min(1),
  app: z.string(),
  zone: z.string(),
  /** Weeks before and after the week of the Monday in which things are planned; working days are kept within. */
  weeksBack: z.int().min(0),
  weeksAhead: z.int().min(0),
  /** Public holidays the office knows, `YYYY-MM-DD`. */
  holidays: z.array(z.iso.date()),
});
/** See {@link sampleHead}. */
export type SampleHead = z.infer<typeof sampleHead>;

/** The whole file, once its times are told. */
export const sampleFile = sampleHead.extend({
  roles: z.record(z.string(), staffRole),
  acts: z.array(sampleAct),
});
/** See {@link sampleFile}. */
export type SampleFile = z.infer<typeof sampleFile>;
