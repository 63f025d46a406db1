// One line of the journal. The chain hashes the header only: position, the hash before, who the record is, and a salted
// digest of its content. Salt and content stand beside the header, so an erasure drops both and every hash after it
// still holds. Without the salt, a digest of short content could be guessed.
import { z } from 'zod';
import type { ChangeRecord } from '@shared/changes/change-record';
import { digestOf } from './digest';

/** Format of the journal's files; a newer one is refused unchanged. */
export const journalFormat = 1;

const identity = z.strictObject({
  id: z.string(),
  tx: z.string(),
  txCount: z.int(),
  device: z.string(),
  deviceSeq: z.int().min(0),
  scope: z.string(),
});

const recordHeader = z.strictObject({
  n: z.int().min(1),
  previous: z.string(),
  digest: z.string(),
  sv: z.int().min(1),
  record: identity,
});

const openingHeader = z.strictObject({
  format: z.literal(journalFormat),
  segment: z.string(),
  databaseId: z.string(),
  /** Records before this segment. */
  n: z.int().min(0),
  previous: z.string(),
});

const erased = z.strictObject({ content: z.unknown(), check: z.string() });
const recordLine = z.strictObject({
  header: recordHeader,
  hash: z.string(),
  salt: z.string().optional(),
  content: z.unknown().optional(),
  erased: erased.optional(),
});
const openingLine = z.strictObject({ header: openingHeader, hash: z.string() });
const anyOpening = z.looseObject({ header: z.looseObject({ format: z.int(), segment: z.string() }) });
const anyRecord = z.looseObject({ header: z.looseObject({ sv: z.int() }) });

/** The first line of a segment: says which database and how much stood before. */
export interface OpeningLine {
  readonly kind: 'opening';
  readonly header: z.infer<typeof openingHeader>;
  readonly hash: string;
}

/**
 * A line with a record; `content` is the redacted one where an erasure was. It is what was written, proven but not yet
 * decoded: the digest is taken over the JSON as it lies there, so a later decoder cannot make old lines look changed.
 */
export interface RecordLine {
  readonly kind: 'record';
  readonly header: z.infer<typeof recordHeader>;
  readonly hash: string;
  readonly content: unknown;
}

/** What a line turned out to be. `newer` was written by a later version and must not be touched. */
export type ParsedLine = OpeningLine | RecordLine | { readonly kind: 'newer' | 'changed' | 'unreadable' };

/** The hash that stands before the first line of a database's journal; binds the chain to that database. */
export const originHash = (databaseId: string): string => digestOf('onward-journal\n', databaseId);

// Key order is fixed by these two, whatever order a file or a decoder brings.
const openingText = (h: OpeningLine['header']): string =>
  JSON.stringify([h.format, h.segment, h.databaseId, h.n, h.previous]);
const recordText = (h: RecordLine['header']): string => {
  const { id, tx, txCount, device, deviceSeq, scope } = h.record;
  return JSON.stringify([h.n, h.previous, h.digest, h.sv, id, tx, txCount, device, deviceSeq, scope]);
};
const digestOfContent = (salt: string, content: unknown): string =>
  digestOf(salt, '\n', JSON.stringify(content));
const checkOfErased = (hash: string, content: unknown): string =>
  digestOf(hash, '\n', JSON.stringify(content));

/** The opening line of a segment, with its line end. */
export function writeOpening(header: Omit<OpeningLine['header'], 'format'>): { text: string; hash: string } {
  const whole = { format: journalFormat, ...header } as const;
  const hash = digestOf(openingText(whole));
  return { text: `${JSON.stringify({ header: whole, hash })}\n`, hash };
}

/** The line of a record, with its line end. `salt` is fresh randomness, never used twice. */
export function writeRecordLine(
  place: { readonly n: number; readonly previous: string },
  content: ChangeRecord,
  salt: string,
): { text: string; hash: string } {
  const { id, tx, txCount, device, deviceSeq, scope } = content;
  const record = { id, tx, txCount, device, deviceSeq, scope };
  const header = { ...place, digest: digestOfContent(salt, content), sv: content.sv, record };
  const hash = digestOf(recordText(header));
  return { text: `${JSON.stringify({ header, hash, salt, content })}\n`, hash };
}

/** The same line after an erasure: same header, same hash; salt and old content are gone. */
export function writeErasedLine(line: RecordLine, content: ChangeRecord): string {
  const check = checkOfErased(line.hash, content);
  return `${JSON.stringify({ header: line.header, hash: line.hash, erased: { content, check } })}\n`;
}

/** Whether a record may stand in for another after an erasure: it must be the same record by its identity. */
export function isSameIdentity(line: RecordLine, record: ChangeRecord): boolean {
  const held = line.header.record;
  return (
    held.id === record.id &&
    held.tx === record.tx &&
    held.txCount === record.txCount &&
    held.device === record.device &&
    held.deviceSeq === record.deviceSeq &&
    held.scope === record.scope
  );
}

function parseOpening(value: unknown): ParsedLine | null {
  const loose = anyOpening.safeParse(value);
  if (!loose.success) return null;
  if (loose.data.header.format > journalFormat) return { kind: 'newer' };
  const line = openingLine.safeParse(value);
  if (!line.success) return { kind: 'unreadable' };
  const { header, hash } = line.data;
  return digestOf(openingText(header)) === hash ? { kind: 'opening', header, hash } : { kind: 'changed' };
}

function parseRecord(value: unknown, schema: number): ParsedLine {
  const loose = anyRecord.safeParse(value);
  if (loose.success && loose.data.header.sv > schema) return { kind: 'newer' };
  const line = recordLine.safeParse(value);
  if (!line.success) return { kind: 'unreadable' };
  const { header, hash, salt, content, erased: gone } = line.data;
  const headerHolds = digestOf(recordText(header)) === hash;
  if (headerHolds && gone && gone.check === checkOfErased(hash, gone.content)) {
    return { kind: 'record', header, hash, content: gone.content };
  }
  const contentHolds =
    salt !== undefined && content !== undefined && header.digest === digestOfContent(salt, content);
  return headerHolds && contentHolds ? { kind: 'record', header, hash, content } : { kind: 'changed' };
}

/** Reads one line without its line end and checks what the line can prove about itself; its place is not judged. */
export function parseLine(text: string, schema: number): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'unreadable' };
  }
  return parseOpening(value) ?? parseRecord(value, schema);
}
