import { z } from 'zod';
import { changeScope } from '../kernel/change-scope';
import { json } from '../kernel/json';

/**
 * One entity changed by one command: the unit of history, undo, safety copy and sync.
 * `set` holds changed fields only (a path of one dot addresses one element of a set); deletion is the field `deletedAt`.
 */
export const changeRecord = z.strictObject({
  /** Globally unique. */
  id: z.string().min(1).max(80),
  /** The command this record is part of; all records of a tx are applied whole. */
  tx: z.string().min(1).max(80),
  /** How many records the tx has in this scope, so that each scope's part can be judged complete alone. */
  txCount: z.int().min(1),
  device: z.string().min(1).max(40),
  /** Gapless per device and scope, from 1, taken inside the transaction. */
  deviceSeq: z.int().min(1),
  scope: changeScope,
  /** Hybrid logical clock, fixed width: text order is time order. */
  hlc: z.string().min(1).max(60),
  /** Wall time, ISO UTC. */
  wall: z.string().max(40),
  author: z.string().max(60),
  authorRole: z.string().max(20),
  command: z.string().max(60),
  commandVersion: z.int().min(1),
  entity: z.string().max(40),
  entityId: z.string().max(80),
  set: z.record(z.string(), json),
  /** Per path of `set`, the hlc it replaced; null when nothing was there. */
  base: z.record(z.string(), z.string().nullable()),
  /** The people the record is about; erasure selects by these. */
  subjects: z.array(z.string().max(80)),
  /** Schema version the record was written under. */
  sv: z.int().min(1),
  /** App version. */
  app: z.string().max(40),
  /** Slot for encryption; null today. */
  enc: z.null(),
  /** Groups the commands of one import; undone as one. */
  batch: z.string().max(80).nullable(),
  /** The tx this one takes back (undo) or brings back (redo). */
  undoes: z.string().max(80).nullable(),
  redoes: z.string().max(80).nullable(),
});
/** See {@link changeRecord}. */
export type ChangeRecord = z.infer<typeof changeRecord>;
