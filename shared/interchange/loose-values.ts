// Files of others are read leniently, member by member: what is not of the expected kind counts as absent. Text is
// cleaned of signs that are invisible or turn writing around, and stays text: no markup in it is ever interpreted.
import { longTextLimit, shortTextLimit } from '../domain/record';
import type { NamedField } from './import-refusal';
import type { TakeNote } from './read-row';

const invisible = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const lineBreaks = /\r\n?|[\u2028\u2029]/gu;

/** A JSON object of somebody else's making. */
export type LooseObject = Readonly<Record<string, unknown>>;

/** Most entries of one list that are taken; nobody has more, and a hostile file must not fill the book. */
export const maxEntries = 100;

const isObject = (value: unknown): value is LooseObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object, or an empty one. */
export const objectOf = (value: unknown): LooseObject => (isObject(value) ? value : {});

/** A list, or an empty one. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The objects of a list. */
export const objectsOf = (value: unknown): readonly LooseObject[] => listOf(value).filter(isObject);

/** Cleaned text of a string or number, its line breaks kept; anything else is empty. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const lines = value.replace(lineBreaks, '\n').split('\n');
  return lines
    .map((line) => line.replaceAll('\t', ' ').replace(invisible, '').trimEnd())
    .join('\n')
    .trim();
}

/** Cleaned text on one line. */
export const lineOf = (value: unknown): string => textOf(value).replace(/\s+/gu, ' ');

/** The first of several members that says something: names of members changed over the years. */
export const firstLine = (source: LooseObject, ...names: readonly string[]): string =>
  names.map((name) => lineOf(source[name])).find((text) => text !== '') ?? '';

/** Texts of a list, empty ones left out. */
export const linesOf = (value: unknown): readonly string[] =>
  listOf(value)
    .map(lineOf)
    .filter((text) => text !== '');

/** Never ends inside a sign that takes two units. */
const cutAt = (text: string, limit: number): string => text.slice(0, limit).replace(/[\uD800-\uDBFF]$/u, '');

function limited(text: string, limit: number, field: NamedField, note: TakeNote): string {
  if (text.length <= limit) return text;
  note({ kind: 'cut', field, limit });
  return cutAt(text, limit);
}

/** One line that fits its field; says so when it was cut. */
export const shortLine = (text: string, field: NamedField, note: TakeNote): string =>
  limited(text, shortTextLimit, field, note);

/** Free text that fits its field; says so when it was cut. */
export const longLines = (text: string, field: NamedField, note: TakeNote): string =>
  limited(text, longTextLimit, field, note);

/** The entries that are taken of a list; says so when there were more. */
export function limitedEntries<Entry>(
  entries: readonly Entry[],
  field: NamedField,
  note: TakeNote,
): readonly Entry[] {
  if (entries.length > maxEntries) note({ kind: 'too-many-entries', field, limit: maxEntries });
  return entries.slice(0, maxEntries);
}

/** Entries as a set of elements `prefix1`, `prefix2`, … in the order of the file. */
export const asElements = <Value>(
  prefix: string,
  values: readonly Value[],
): Readonly<Record<string, Value>> =>
  Object.fromEntries(values.map((value, index) => [`${prefix}${index + 1}`, value]));
