// What the main process knows of the safety copy, as the page is told it: the journal, installed.json, the copies.
import { z } from 'zod';

/** A path of this machine is no longer. */
export const maxPathLength = 1024;
/** Names the office's data, across rebuilds. */
export const databaseId = z.string().min(1).max(80);
/** The database in the browser's storage; another one after each rebuild. */
export const databaseName = z.string().min(1).max(120);
/** ISO UTC. */
export const isoInstant = z.string().max(40);

/**
 * Why the journal cannot take records, as facts: the page freezes new writes and says the sentence. `out-of-step`: they
 * do not follow on what the journal holds (its `last` comes along); the page sends what lies between, or recovers.
 */
export const journalRefusal = z.enum([
  'disk-full',
  'unwritable',
  'wrong-database',
  'not-installed',
  'damaged',
  'newer-schema',
  'out-of-step',
]);
/** See {@link journalRefusal}. */
export type JournalRefusal = z.infer<typeof journalRefusal>;

/** Highest deviceSeq per stream; the key is `${device}/${scope}`. */
export const lastPerStream = z.record(z.string(), z.int().min(0));
/** See {@link lastPerStream}. */
export type LastPerStream = z.infer<typeof lastPerStream>;

/** The key of one device's records in one scope, as used in {@link lastPerStream}. */
export const streamOf = (record: { readonly device: string; readonly scope: string }): string =>
  `${record.device}/${record.scope}`;

/** Where a journal stops being what was written. `keptBefore` records stand before it and are readable. */
export const journalDamage = z.strictObject({
  kind: z.enum(['changed', 'unreadable', 'segment-missing', 'out-of-order']),
  segment: z.string(),
  /** From 1, the opening line of the segment included. */
  line: z.int().min(1),
  keptBefore: z.int().min(0),
});
/** See {@link journalDamage}. */
export type JournalDamage = z.infer<typeof journalDamage>;

/** The journal as the main process knows it. `torn` tells of a half-written end that was set aside at this start. */
export const journalFacts = z.strictObject({
  databaseId: databaseId.nullable(),
  count: z.int().min(0),
  last: lastPerStream,
  /** Wall time of the newest record. */
  lastWall: isoInstant.nullable(),
  state: z.enum(['empty', 'verified', 'damaged', 'newer-schema']),
  /** False while the part before the last checkpoint is still being read again in the background. */
  wholeVerified: z.boolean(),
  damage: journalDamage.nullable(),
  torn: z.strictObject({ segment: z.string(), line: z.int().min(1), bytes: z.int().min(0) }).nullable(),
  /** Records that installed.json says were acknowledged and that the journal no longer holds. */
  missing: z.int().min(0),
});
/** See {@link journalFacts}. */
export type JournalFacts = z.infer<typeof journalFacts>;

/** What stands outside browser storage about the database: `deviceSeq` is a lower bound of what it must hold. */
export const installedFacts = z.strictObject({
  databaseId,
  databaseName,
  schema: z.int().min(1),
  deviceSeq: lastPerStream,
});
/** See {@link installedFacts}. */
export type InstalledFacts = z.infer<typeof installedFacts>;

/** One thing the office could be brought back from. Only a `snapshot` can be read record by record. */
export const copySource = z.strictObject({
  name: z.string().min(1).max(maxPathLength),
  kind: z.enum(['snapshot', 'database-folder']),
  made: isoInstant,
  bytes: z.int().min(0),
  records: z.int().min(0).nullable(),
  databaseId: databaseId.nullable(),
  schema: z.int().min(1).nullable(),
  proof: z.enum(['verified', 'not-yet-verified', 'damaged', 'newer-schema']),
});
/** See {@link copySource}. */
export type CopySource = z.infer<typeof copySource>;

/** Everything the page must know before it opens a database. `desktop: false` is the browser: no safety copy. */
export const startupFacts = z.strictObject({
  appVersion: z.string(),
  platform: z.string(),
  desktop: z.boolean(),
  locale: z.string(),
  dark: z.boolean(),
  installed: installedFacts.nullable(),
  /** Why `installed` is null although something is there: a recovery case, never a new user. */
  installedProblem: z.enum(['unreadable', 'newer-schema']).nullable(),
  journal: journalFacts,
  copies: z.array(copySource),
});
/** See {@link startupFacts}. */
export type StartupFacts = z.infer<typeof startupFacts>;
