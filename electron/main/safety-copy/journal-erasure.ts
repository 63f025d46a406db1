// The one permitted change of old lines: content and salt are dropped, header and hash stay, so the chain is as whole
// as before and nothing of the person is left.
import { join } from 'node:path';
import type { ChangeRecord } from '@shared/changes/change-record';
import { isSameIdentity, parseLine, writeErasedLine } from './journal-line';
import { listSegments, segmentPath, type JournalPlace } from './journal-scan';
import { readLines } from './read-lines';

const bytesPerWrite = 1024 * 1024;

function erasedText(text: string, replacements: ReadonlyMap<string, ChangeRecord>, schema: number): string {
  const line = parseLine(text, schema);
  const replacement = line.kind === 'record' ? replacements.get(line.header.record.id) : undefined;
  if (line.kind !== 'record' || !replacement) return `${text}\n`;
  if (!isSameIdentity(line, replacement)) throw new Error(`Record ${replacement.id} would lose its identity`);
  return writeErasedLine(line, replacement);
}

async function holdsAny(
  place: JournalPlace,
  segment: string,
  ids: ReadonlyMap<string, unknown>,
): Promise<boolean> {
  for await (const line of readLines(place.files, segmentPath(place, segment), 0)) {
    const parsed = parseLine(line.text, place.schema);
    if (parsed.kind === 'record' && ids.has(parsed.header.record.id)) return true;
  }
  return false;
}

async function rewriteSegment(
  place: JournalPlace,
  segment: string,
  replacements: ReadonlyMap<string, ChangeRecord>,
): Promise<void> {
  const path = segmentPath(place, segment);
  const unfinished = `${path}.unfinished`;
  await place.files.writeWhole(unfinished, new Uint8Array());
  let offset = 0;
  let waiting = '';
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(waiting, 'utf8');
    await place.files.writeAt(unfinished, offset, bytes);
    offset += bytes.byteLength;
    waiting = '';
  };
  for await (const line of readLines(place.files, path, 0)) {
    waiting += erasedText(line.text, replacements, place.schema);
    if (waiting.length >= bytesPerWrite) await flush();
  }
  await flush();
  await place.files.rename(unfinished, path);
  await place.files.syncFolder(place.folder);
}

/**
 * Rewrites every segment that holds one of the records, each whole or not at all, and removes torn ends kept aside
 * (they may hold the same content). Rejects with the error of the disk; what was rewritten before stays rewritten.
 */
export async function rewriteErased(place: JournalPlace, records: readonly ChangeRecord[]): Promise<void> {
  const replacements = new Map(records.map((record) => [record.id, record]));
  for (const segment of await listSegments(place)) {
    if (await holdsAny(place, segment, replacements)) await rewriteSegment(place, segment, replacements);
  }
  const kept = (await place.files.list(place.folder)).filter((name) => name.endsWith('.torn'));
  for (const name of kept) await place.files.remove(join(place.folder, name));
  await place.files.syncFolder(place.folder);
}
