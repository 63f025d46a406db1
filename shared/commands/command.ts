// A command: what a person wants, what must be known to judge it, and a pure decision. The door does the rest.
import type { z } from 'zod';
import type { ChangeRecord } from '../changes/change-record';
import type { Json } from '../kernel/json';
import type { Result } from '../kernel/result';
import type { CommandName } from '../domain/staff/permission-table';
import type { Actor } from '../domain/staff/staff';
import type { Row, TableName } from '../domain/tables';
import type { IdSource, ZoneRules } from '../time/ports';
import type { Instant } from '../time/instant';
import type { Refusal } from './refusal';

/** Reads the office inside the command's transaction. Deleted rows are never seen. */
export interface FactReader {
  get<Name extends TableName>(table: Name, id: string): Promise<Row<Name> | undefined>;
  /** Rows of those ids in one read, those that are gone left out; one `get` after the other takes far longer. */
  many<Name extends TableName>(table: Name, ids: readonly string[]): Promise<readonly Row<Name>[]>;
  /** Rows whose indexed field equals the value. */
  where<Name extends TableName>(table: Name, field: string, value: string): Promise<readonly Row<Name>[]>;
  /** Rows whose indexed field lies in [from, to). */
  range<Name extends TableName>(
    table: Name,
    field: string,
    span: readonly [from: string, to: string],
  ): Promise<readonly Row<Name>[]>;
  all<Name extends TableName>(table: Name): Promise<readonly Row<Name>[]>;
  /** The log of one command or of one import. */
  changesOf(handle: { readonly tx: string } | { readonly batch: string }): Promise<readonly ChangeRecord[]>;
  /** The log of one entity, oldest first. */
  historyOf(entityId: string): Promise<readonly ChangeRecord[]>;
  /** A row as stored, deleted or not, with its stamps. */
  stored(table: TableName, id: string): Promise<StoredFact | undefined>;
}

/** A stored row with its stamps, as undo needs it. */
export interface StoredFact {
  readonly id: string;
  readonly stamps: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** One row to write: a whole new row (`create`) or the paths that change (`set`; `field.element` for one element, null removes it). */
export type Write =
  | { readonly [Name in TableName]: { readonly table: Name; readonly create: Row<Name> } }[TableName]
  | { readonly table: TableName; readonly id: string; readonly set: Readonly<Record<string, Json>> };

/** What an accepted command changes, and what its caller may want to know (ids of new records). */
export interface Decision {
  readonly writes: readonly Write[];
  readonly result?: Readonly<Record<string, Json>>;
  /** Set by undo and redo only. */
  readonly undoes?: string;
  readonly redoes?: string;
}

/** Everything a decision may use beside its facts; nothing is ambient. */
export interface DecisionContext {
  readonly actor: Actor;
  readonly now: Instant;
  readonly zoneRules: ZoneRules;
  readonly ids: IdSource;
}

/** A command of the office. `load` may await nothing but the reader; `decide` is pure. */
export interface Command<Input, Facts> {
  readonly name: CommandName;
  readonly version: number;
  readonly input: z.ZodType<Input>;
  load(input: Input, read: FactReader, context: DecisionContext): Promise<Facts>;
  decide(input: Input, facts: Facts, context: DecisionContext): Result<Decision, Refusal>;
}

/** Keeps the input and facts types of a command together while it is defined. */
export const defineCommand = <Input, Facts>(command: Command<Input, Facts>): Command<Input, Facts> => command;

/** A write that makes a row. */
export const createRow = <Name extends TableName>(table: Name, row: Row<Name>): Write =>
  ({ table, create: row }) as unknown as Write;

/** A write that changes paths of a row. */
export const changeRow = (table: TableName, id: string, set: Readonly<Record<string, Json>>): Write => ({
  table,
  id,
  set,
});
