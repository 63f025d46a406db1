// What stays of a change record when the person it is about is erased: its place in the numbering, so that the journal's
// chain and the counters hold, who made it and when. Neither whom it was about nor what it said.
import type { ChangeRecord } from './change-record';

/** Stands for table, row and command of an erased record; names no table, so that a replay passes it by. */
export const erasedMark = 'erased';

/** The record without its content. Doing it again changes nothing. */
export const eraseRecord = (record: ChangeRecord): ChangeRecord => ({
  ...record,
  command: erasedMark,
  entity: erasedMark,
  entityId: erasedMark,
  set: {},
  base: {},
  subjects: [],
  batch: null,
  undoes: null,
  redoes: null,
});

/** True for what {@link eraseRecord} left. */
export const isErased = (record: Pick<ChangeRecord, 'entity'>): boolean => record.entity === erasedMark;
