// Refuses every write that does not come through a door: a write outside an admitted transaction would have no change
// record, and so would be lost to history, undo and the safety copy.
import type { DBCore, DBCoreMutateRequest, DBCoreTransaction, Middleware, Transaction } from 'dexie';

/** Thrown when code writes past the door; our own bug, never a person's. */
export class UnguardedWriteError extends Error {
  constructor(table: string) {
    super(`Write to "${table}" that did not come through a door`);
    this.name = 'UnguardedWriteError';
  }
}

/** Knows which IndexedDB transactions were opened by a door. */
export class WriteGuard {
  readonly #admitted = new WeakSet<object>();

  /** Lets the current transaction write; only doors call this. */
  admit(transaction: Transaction): void {
    this.#admitted.add(transaction.idbtrans);
  }

  #isAdmitted(transaction: DBCoreTransaction): boolean {
    return this.#admitted.has(transaction);
  }

  /** The Dexie middleware that asks before every mutation. */
  middleware(): Middleware<DBCore> {
    const check = (table: string, request: DBCoreMutateRequest): void => {
      if (!this.#isAdmitted(request.trans)) throw new UnguardedWriteError(table);
    };
    return {
      stack: 'dbcore',
      name: 'write-guard',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: (request) => {
              check(name, request);
              return table.mutate(request);
            },
          };
        },
      }),
    };
  }
}
