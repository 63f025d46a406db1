import { z } from 'zod';
import type { ChangeRecord } from '../../changes/change-record';
import { isFinal } from '../../changes/erased-record';
import { accept, refuse } from '../../kernel/result';
import { defineCommand, type FactReader } from '../command';
import { invertedWrites, loadInversionFacts } from './inverted-writes';

const handleInput = z.object({ handle: z.string().min(1).max(80), kind: z.enum(['tx', 'batch']) });

/** The records of a command or import as it was first carried out; none where part of it cannot be taken back. */
export async function recordsOf(
  input: z.infer<typeof handleInput>,
  read: FactReader,
): Promise<readonly ChangeRecord[]> {
  const records = await read.changesOf(input.kind === 'tx' ? { tx: input.handle } : { batch: input.handle });
  return records.some(isFinal) ? [] : records;
}

/** The records that hold now for a handle: its last redo where there was one, else the command itself. */
async function recordsInForce(
  input: z.infer<typeof handleInput>,
  read: FactReader,
): Promise<readonly ChangeRecord[]> {
  const first = await recordsOf(input, read);
  const entity = first[0]?.entityId;
  if (entity === undefined) return [];
  const history = await read.historyOf(entity);
  const lastRedo = history.filter((record) => record.redoes === input.handle).at(-1);
  return lastRedo ? read.changesOf({ tx: lastRedo.tx }) : first;
}

/** Takes back a command or an import by a new change; refuses, naming the field, where the world moved on. */
export const undoChange = defineCommand({
  name: 'history/undo',
  version: 1,
  input: handleInput,
  async load(input, read, context) {
    return loadInversionFacts(await recordsInForce(input, read), read, context.now);
  },
  decide(input, facts, context) {
    if (facts.records.length === 0) return refuse({ kind: 'nothing-to-undo' });
    const writes = invertedWrites(facts, context);
    return writes.ok ? accept({ writes: writes.value, undoes: input.handle }) : writes;
  },
});

/** Brings back what an undo took away: the undo turned around, under the same rules. */
export const redoChange = defineCommand({
  name: 'history/redo',
  version: 1,
  input: handleInput,
  async load(input, read, context) {
    const first = await recordsOf(input, read);
    const entity = first[0]?.entityId;
    const history = entity === undefined ? [] : await read.historyOf(entity);
    const lastUndo = history.filter((record) => record.undoes === input.handle).at(-1);
    const records = lastUndo ? await read.changesOf({ tx: lastUndo.tx }) : [];
    return loadInversionFacts(records, read, context.now);
  },
  decide(input, facts, context) {
    if (facts.records.length === 0) return refuse({ kind: 'nothing-to-redo' });
    const writes = invertedWrites(facts, context);
    return writes.ok ? accept({ writes: writes.value, redoes: input.handle }) : writes;
  },
});
