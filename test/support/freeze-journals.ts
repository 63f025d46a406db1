// Writes journals as earlier versions wrote them: one record a table with every field that version had, by the field
// lists frozen in test/fixtures/schema and in the journal's real lines and chain. What stands there already is frozen and
// stays. Run from the project's folder: node test/scripts/freeze-journals.mjs
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ChangeRecord } from '@shared/changes/change-record';
import { schemaVersion } from '@shared/changes/schema-version';
import { json, type Json } from '@shared/kernel/json';
import { originHash, writeOpening, writeRecordLine } from '../../electron/main/safety-copy/journal-line';

const schemas = join(process.cwd(), 'test', 'fixtures', 'schema');
const journals = join(process.cwd(), 'test', 'fixtures', 'journals');
const segment = '2026-10.jsonl';
const databaseId = 'db-frozen';
const sha256Digits = 64;
const at = '2026-10-05T02:00:00.000Z';
const description = z.record(z.string(), z.record(z.string(), z.unknown()));
const field = z.looseObject({
  const: json.optional(),
  enum: z.array(json).optional(),
  anyOf: z.array(z.unknown()).optional(),
  type: z.unknown().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  minimum: z.number().optional(),
  maxLength: z.number().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});

function textFor(
  name: string,
  { pattern = '', format, maxLength = Infinity }: z.infer<typeof field>,
): string {
  if (format === 'date') return at.slice(0, 'YYYY-MM-DD'.length);
  if (format === 'date-time' || pattern.includes('T(?:')) return at;
  const prefix = /^\^([a-z]{3}_)/.exec(pattern)?.[1];
  if (prefix !== undefined) return `${prefix}frozen`;
  if (pattern.includes('{64}')) return 'a'.repeat(sha256Digits);
  return `${name} 陳`.slice(0, maxLength);
}

/** A value a field of that description may have; the last alternative is `null` and is not taken. */
function valueFor(name: string, schema: unknown): Json {
  // Hours in which a client is never open are not stored: without hours of its own it has those of the office.
  if (name === 'interviewHours') return null;
  const known = field.parse(schema);
  if (known.const !== undefined) return known.const;
  if (known.enum) return known.enum[0] ?? null;
  if (known.anyOf) return valueFor(name, known.anyOf[0]);
  if (known.properties)
    return Object.fromEntries(Object.entries(known.properties).map(([key, of]) => [key, valueFor(key, of)]));
  switch (known.type) {
    case 'string':
      return textFor(name, known);
    case 'integer':
    case 'number':
      return Math.max(known.minimum ?? 1, 1);
    case 'boolean':
      return true;
    case 'array':
      return [];
    case 'object':
      return {};
    default:
      // A field without a description is a day of the calendar; one of several types may be null.
      return known.type === undefined ? at.slice(0, 'YYYY-MM-DD'.length) : null;
  }
}

function recordOf(
  table: string,
  fields: Readonly<Record<string, unknown>>,
  n: number,
  sv: number,
): ChangeRecord {
  const { id, ...rest } = Object.fromEntries(
    Object.entries(fields).map(([name, of]) => [name, valueFor(name, of)]),
  );
  return {
    ...{ id: `chg_${n}`, tx: `tx_${n}`, txCount: 1, device: 'frozen', deviceSeq: n, scope: 'office' },
    hlc: `${String(n).padStart(15, '0')}-00000-frozen`,
    ...{ wall: at, author: 'stf_frozen', authorRole: 'manager', command: 'task/add', commandVersion: 1 },
    ...{ entity: table, entityId: String(id), set: { '*': true, ...rest } },
    base: Object.fromEntries(Object.keys(rest).map((name) => [name, null])),
    ...{ subjects: [], sv, app: `0.${sv}.0`, enc: null, batch: null, undoes: null, redoes: null },
  };
}

function journalOf(tables: z.infer<typeof description>, version: number): string {
  const opening = writeOpening({ segment, databaseId, n: 0, previous: originHash(databaseId) });
  let previous = opening.hash;
  const lines = Object.entries(tables).map(([table, fields], index) => {
    const record = recordOf(table, fields, index + 1, version);
    const line = writeRecordLine({ n: index + 1, previous }, record, `salt-${version}-${index}`);
    previous = line.hash;
    return line.text;
  });
  return [opening.text, ...lines].join('');
}

for (const name of readdirSync(schemas)) {
  const version = Number(/^version-(\d+)\.json$/.exec(name)?.[1]);
  const folder = join(journals, `version-${version}`);
  if (version >= schemaVersion || existsSync(folder)) continue;
  const tables = description.parse(JSON.parse(readFileSync(join(schemas, name), 'utf8')));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, segment), journalOf(tables, version));
  process.stdout.write(`Frozen: ${folder}\n`);
}
