// One member of staff at work: their commands carry who they are, and what they did can be undone by them. The undo
// stack is read off the log, so that it is the same after a restart.
import type { CommandInput } from '@shared/commands/registry';
import { isFinal } from '@shared/changes/erased-record';
import { undoStackOf, type LoggedCommand, type UndoStack } from '@shared/changes/undo-stack';
import type { CommandName } from '@shared/domain/staff/permission-table';
import type { Actor } from '@shared/domain/staff/staff';
import type { Door, DoorAnswer } from './door';
import type { OfficeDatabase } from './database';
import { metaKeys } from './device';

/** How far back undo reaches, in change records of the whole office. */
export const undoReach = 2_000;

/** A command that was carried out; what the undo toast tells of. */
export interface DoneCommand {
  readonly command: CommandName;
  readonly tx: string;
}

/** Runs commands for one actor and tells listeners what was done. */
export class Session {
  readonly actor: Actor;
  readonly #door: Door;
  readonly #database: OfficeDatabase;
  readonly #listeners = new Set<(done: DoneCommand) => void>();
  /** Settles when everything asked for so far has been carried out or refused. */
  #asked: Promise<unknown> = Promise.resolve();

  constructor(actor: Actor, door: Door, database: OfficeDatabase) {
    this.actor = actor;
    this.#door = door;
    this.#database = database;
  }

  /** Runs a command as this actor. `batch` groups the commands of one import. */
  readonly execute = async <Name extends CommandName>(
    command: Name,
    input: CommandInput<Name>,
    options: { readonly tx?: string; readonly batch?: string } = {},
  ): Promise<DoorAnswer> => {
    const asked = this.#run(command, input, options);
    this.#asked = Promise.allSettled([this.#asked, asked]);
    return asked;
  };

  /** Takes back the last command of this actor that still stands. */
  readonly undo = async (): Promise<DoorAnswer> => this.#turn('history/undo', (stack) => stack.undo.at(-1));

  /** Brings back what the last undo of this actor took away. */
  readonly redo = async (): Promise<DoorAnswer> => this.#turn('history/redo', (stack) => stack.redo.at(-1));

  /** Hears of every command that was carried out, until the answered function is called. */
  readonly onDone = (listener: (done: DoneCommand) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** What this actor can undo and redo, read from the end of the log. */
  async undoStack(): Promise<UndoStack> {
    return undoStackOf(await readOwnCommands(this.#database, this.actor.staffId));
  }

  async #run<Name extends CommandName>(
    command: Name,
    input: CommandInput<Name>,
    options: { readonly tx?: string; readonly batch?: string } = {},
  ): Promise<DoorAnswer> {
    const answer = await this.#door.execute(command, input, { actor: this.actor, ...options });
    if (answer.ok) for (const listener of this.#listeners) listener({ command, tx: answer.tx });
    return answer;
  }

  /** A step back or forth waits for what was asked before it: keys are quicker than writes. */
  #turn(
    command: 'history/undo' | 'history/redo',
    choose: (stack: UndoStack) => string | undefined,
  ): Promise<DoorAnswer> {
    const turned = this.#asked.then(() => this.#turnNow(command, choose));
    this.#asked = Promise.allSettled([turned]);
    return turned;
  }

  async #turnNow(
    command: 'history/undo' | 'history/redo',
    choose: (stack: UndoStack) => string | undefined,
  ): Promise<DoorAnswer> {
    const handle = choose(await this.undoStack());
    const kind = command === 'history/undo' ? 'nothing-to-undo' : 'nothing-to-redo';
    if (handle === undefined) return { ok: false, refusal: { kind } };
    return this.#run(command, { handle, kind: handle.startsWith('bat_') ? 'batch' : 'tx' });
  }
}

/** The last commands of a member of staff, oldest first; one entry a tx. Looks back over the end of the log alone. */
async function readOwnCommands(database: OfficeDatabase, staffId: string): Promise<readonly LoggedCommand[]> {
  const last = await database.changes.orderBy('n').last();
  if (last?.n === undefined) return [];
  const floor = Number((await database.meta.get(metaKeys.undoFrom))?.value ?? 0);
  const reach = Math.max(floor, last.n - undoReach);
  const recent = await database.changes.where('n').above(reach).toArray();
  const seen = new Set(recent.filter(isFinal).map(({ tx }) => tx));
  const own: LoggedCommand[] = [];
  for (const { tx, batch, command, undoes, redoes, author } of recent) {
    if (author !== staffId || seen.has(tx)) continue;
    seen.add(tx);
    own.push({ tx, batch, command, undoes, redoes });
  }
  return own;
}
