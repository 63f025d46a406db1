import type { z } from 'zod';
import { changeRecord, type ChangeRecord } from '@shared/changes/change-record';
import { schemaVersion } from '@shared/changes/schema-version';
import { upcastRow } from '@shared/changes/upcasters/upcast-row';
import type { StoredRow } from '@shared/changes/merge';
import { tables, type TableName } from '@shared/domain/tables';
import { archiveLimits } from '@shared/interchange/archive/archive-format';
import { refuseArchive } from '@shared/interchange/archive/archive-refusal';
import { judgeJson } from '@shared/interchange/archive/judge-json';
import { LineSplitter } from '@shared/interchange/archive/line-splitter';

/** A line with its number, from 1. */
export interface NumberedLine {
  readonly line: number;
  readonly bytes: Uint8Array;
}

/** The lines of an entry's bytes; throws a refusal at one that is longer than any row. */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  entry: string,
): AsyncGenerator<readonly NumberedLine[]> {
  const splitter = new LineSplitter(archiveLimits.lineBytes, (line) =>
    refuseArchive({ kind: 'line-too-long', entry, line }),
  );
  let count = 0;
  const numbered = (bytes: Uint8Array): NumberedLine => ({ line: (count += 1), bytes });
  for await (const piece of pieces) {
    const lines = splitter.push(piece).map(numbered);
    if (lines.length > 0) yield lines;
  }
  const rest = splitter.rest();
  if (rest) yield [numbered(rest)];
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a line says as JSON; throws a refusal where it is none, or is not what rows are made of. */
function jsonOfLine({ line, bytes }: NumberedLine, entry: string): unknown {
  const value = parseLine(bytes) ?? refuseArchive({ kind: 'line-unreadable', entry, line });
  const fault = judgeJson(value.parsed);
  if (fault?.kind === 'unsafe-key') refuseArchive({ kind: 'unsafe-key', entry, line, key: fault.key });
  if (fault) refuseArchive({ kind: 'line-unreadable', entry, line });
  return value.parsed;
}

function parseLine(bytes: Uint8Array): { readonly parsed: unknown } | null {
  try {
    return { parsed: JSON.parse(utf8.decode(bytes)) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError)
      return null;
    throw error;
  }
}

const stampsOf = (value: unknown): Readonly<Record<string, string>> | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value);
  return entries.every(([, stamp]) => typeof stamp === 'string') ? Object.fromEntries(entries) : null;
};

/** A row as this build reads it, whatever earlier version wrote it; throws a refusal where it is none of its table. */
export function rowOfLine(table: TableName, numbered: NumberedLine, entry: string): StoredRow {
  const raw = jsonOfLine(numbered, entry);
  const unreadable = (): never => refuseArchive({ kind: 'line-unreadable', entry, line: numbered.line });
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return unreadable();
  const stamps = 'stamps' in raw ? stampsOf(raw.stamps) : null;
  if (stamps === null) return unreadable();
  const decoder: z.ZodType<{ readonly id: string }> = tables[table].decoder;
  const decoded = decoder.safeParse(upcastRow(table, { id: '', ...raw, stamps }));
  return decoded.success ? { ...decoded.data, stamps } : unreadable();
}

/** A change record as it was written; throws a refusal where it is none, or one that no build so far has written. */
export function recordOfLine(numbered: NumberedLine, entry: string): ChangeRecord {
  const decoded = changeRecord.safeParse(jsonOfLine(numbered, entry));
  if (!decoded.success) return refuseArchive({ kind: 'line-unreadable', entry, line: numbered.line });
  if (decoded.data.sv > schemaVersion)
    return refuseArchive({ kind: 'newer', part: 'schema', version: decoded.data.sv });
  return decoded.data;
}
