import type { Result } from '../kernel/result';
import type { ImportNote, ImportRefusal } from './import-refusal';

/** What one record of a file became. */
export interface TakenFields<Fields> {
  readonly fields: Fields;
  readonly notes: readonly ImportNote[];
}

/** One record of a file: its place, what the file calls it, and what it became or why it cannot be taken. */
export interface ReadRow<Fields> {
  /** Counted from 1; in a table the line of the sheet, heads being line 1. */
  readonly row: number;
  readonly label: string;
  readonly read: Result<TakenFields<Fields>, ImportRefusal>;
  /** What a record refused for want of a name becomes once somebody types one. */
  readonly nameless?: TakenFields<Fields>;
}

/** Collects notes while one record is read. */
export type TakeNote = (note: ImportNote) => void;
