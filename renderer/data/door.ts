// The one door: every change of the office goes decode → transaction → facts → pure decision → rows and change records
// → strict commit → safety copy. A refusal leaves nothing behind; a retry with the same tx gets its first answer.
import Dexie from 'dexie';
import type { ChangeRecord } from '@shared/changes/change-record';
import type { Command, Decision, DecisionContext } from '@shared/commands/command';
import type { Refusal } from '@shared/commands/refusal';
import { commands, type CommandInput } from '@shared/commands/registry';
import { mayRun, type CommandName } from '@shared/domain/staff/permission-table';
import type { Actor } from '@shared/domain/staff/staff';
import { tableNames } from '@shared/domain/tables';
import type { Json } from '@shared/kernel/json';
import type { Clock, IdSource, ZoneRules } from '@shared/time/ports';
import { prepareChange, type PreparedChange } from './change-writer';
import type { OfficeDatabase } from './database';
import { readDeviceState, writeDeviceState } from './device';
import { createFactReader } from './fact-reader';
import { failureOf, type WriteFailure } from './write-failure';

/** Longest a write may take before the person is told, in milliseconds. */
export const writeTimeoutMillis = 15_000;

/** Takes over records once they are committed; says whether new writes are possible. */
export interface SafetyLink {
  /** Why nothing may be written now, or null. */
  frozen(): WriteFailure | null;
  /** Hands committed records to the safety copy; the status shows when it has them. */
  hand(records: readonly ChangeRecord[]): void;
  /** A write failed in a way that may mean the database is damaged or full. */
  failed(failure: WriteFailure): void;
}

/** What the door needs from outside. */
export interface DoorPorts {
  readonly database: OfficeDatabase;
  readonly clock: Clock;
  readonly zoneRules: ZoneRules;
  readonly ids: IdSource;
  readonly appVersion: string;
  readonly safety: SafetyLink;
}

/** The answer to a command. `changed` is false when there was nothing to change. */
export type DoorAnswer =
  | { readonly ok: true; readonly tx: string; readonly result: Readonly<Record<string, Json>> }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly failure: WriteFailure };

/** Who acts, and how a retry or an import is told apart. */
export interface ExecuteOptions {
  readonly actor: Actor;
  readonly tx?: string;
  readonly batch?: string;
}

class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused');
  }
}

type AnyCommand = Command<unknown, unknown>;

const registered: Readonly<Record<CommandName, AnyCommand>> = commands;

const doorStores = [...tableNames, 'changes', 'meta', 'outcomes'];

/** The door of one opened database. */
export class Door {
  readonly #ports: DoorPorts;

  constructor(ports: DoorPorts) {
    this.#ports = ports;
  }

  /** Runs a command. Never throws for what a person can cause: refusals and failures are answers. */
  async execute<Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    options: ExecuteOptions,
  ): Promise<DoorAnswer> {
    const frozen = this.#ports.safety.frozen();
    if (frozen) return { ok: false, failure: frozen };
    if (!mayRun(options.actor.role, name))
      return { ok: false, refusal: { kind: 'not-permitted', command: name } };
    const command = registered[name];
    const decoded = command.input.safeParse(input);
    if (!decoded.success) {
      const fields = decoded.error.issues.map((issue) => issue.path.join('.'));
      return { ok: false, refusal: { kind: 'input-unreadable', fields } };
    }
    return this.#commit(command, decoded.data, options);
  }

  async #commit(command: AnyCommand, input: unknown, options: ExecuteOptions): Promise<DoorAnswer> {
    const tx = options.tx ?? this.#ports.ids.next('tx');
    try {
      const done = await withTimeout(this.#transact(command, input, { ...options, tx }));
      if (done.records.length > 0) this.#ports.safety.hand(done.records);
      return { ok: true, tx, result: done.result };
    } catch (error) {
      if (error instanceof RefusedError) return { ok: false, refusal: error.refusal };
      const failure = failureOf(error);
      if (!failure) throw error;
      this.#ports.safety.failed(failure);
      return { ok: false, failure };
    }
  }

  #transact(
    command: AnyCommand,
    input: unknown,
    options: ExecuteOptions & { readonly tx: string },
  ): Promise<{ readonly records: readonly ChangeRecord[]; readonly result: Readonly<Record<string, Json>> }> {
    const { database, clock, zoneRules, ids } = this.#ports;
    const context: DecisionContext = { actor: options.actor, now: clock.now(), zoneRules, ids };
    return database.write(doorStores, async () => {
      const earlier = await database.outcomes.get(options.tx);
      if (earlier) return { records: [], result: earlier.result };
      const facts = await command.load(input, createFactReader(database), context);
      const decision = command.decide(input, facts, context);
      if (!decision.ok) throw new RefusedError(decision.refusal);
      const change = await this.#prepare(command, decision.value, { ...options, now: context.now });
      await put(database, change);
      const result = decision.value.result ?? {};
      await database.outcomes.put({ tx: options.tx, result });
      return { records: change.records, result };
    });
  }

  async #prepare(
    command: AnyCommand,
    decision: Decision,
    options: ExecuteOptions & { readonly tx: string; readonly now: DecisionContext['now'] },
  ): Promise<PreparedChange> {
    const { database, ids, appVersion } = this.#ports;
    const mark = {
      tx: options.tx,
      batch: options.batch ?? null,
      command: command.name,
      commandVersion: command.version,
      actor: options.actor,
      now: options.now,
      appVersion,
    };
    return prepareChange(database, decision, mark, { ids, state: await readDeviceState(database) });
  }
}

async function put(database: OfficeDatabase, change: PreparedChange): Promise<void> {
  await Promise.all([
    ...change.rows.map(({ table, row }) => database.rows(table).put(row)),
    database.changes.bulkAdd([...change.records]),
    writeDeviceState(database, change.state),
  ]);
}

async function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Dexie.TimeoutError('write timed out')), writeTimeoutMillis);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
