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

/** Commands that nobody takes back, by name. */
export const finalCommands: readonly string[] = [
  'candidate/erase',
  'office/erase-refusals',
  'office/note-archive-out',
];

/** True for what nobody takes back: the decision to erase, what an erasure emptied, and that an archive left the office. */
export const isFinal = (record: Pick<ChangeRecord, 'command' | 'entity'>): boolean =>
  finalCommands.includes(record.command) || isErased(record);
