// A place up to which the journal was verified, so that the next start need not read years of changes before the window
// opens. A checkpoint is a convenience: one that does not hold is ignored and everything is read.
import { join } from 'node:path';
import { z } from 'zod';
import { lastPerStream } from '@shared/safety-facts';
import type { ChainState } from './journal-chain';
import { parseLine } from './journal-line';
import { segmentPath, type JournalPlace } from './journal-scan';
import { sealJson, unsealJson } from './sealed-json';
import { writeAtomically } from './write-atomically';

const checkpointName = 'checkpoint.json';

const checkpoint = z.strictObject({
  databaseId: z.string(),
  segment: z.string(),
  line: z.int().min(1),
  lineStart: z.int().min(0),
  offset: z.int().min(1),
  n: z.int().min(0),
  hash: z.string(),
  last: lastPerStream,
  lastWall: z.string().nullable(),
});

const checkpointPath = (place: JournalPlace): string => join(place.folder, checkpointName);

/** Keeps where the chain stands. A failure is no loss: the next start reads more. */
export async function writeCheckpoint(place: JournalPlace, chain: ChainState): Promise<void> {
  if (chain.databaseId === null || chain.offset === 0) return;
  await writeAtomically(place.files, checkpointPath(place), sealJson(chain)).catch(() => undefined);
}

/** Forgets the checkpoint; before lines are rewritten. */
export async function removeCheckpoint(place: JournalPlace): Promise<void> {
  await place.files.remove(checkpointPath(place));
}

/** The line the checkpoint names must still be there with the hash it names. */
async function stillStands(place: JournalPlace, chain: ChainState): Promise<boolean> {
  const path = segmentPath(place, chain.segment ?? '');
  if (((await place.files.sizeOf(path)) ?? 0) < chain.offset) return false;
  const bytes = await place.files.readRange(path, chain.lineStart, chain.offset - chain.lineStart);
  const line = parseLine(Buffer.from(bytes).toString('utf8').trimEnd(), place.schema);
  return (line.kind === 'record' || line.kind === 'opening') && line.hash === chain.hash;
}

/** The chain as it stood at the checkpoint, or null where there is none that holds. */
export async function readCheckpoint(place: JournalPlace): Promise<ChainState | null> {
  const bytes = await place.files.readBytes(checkpointPath(place));
  const chain = checkpoint.safeParse(bytes ? unsealJson(bytes) : undefined);
  if (!chain.success) return null;
  return (await stillStands(place, chain.data)) ? chain.data : null;
}
