import { lineOf, maxEntries, type LooseObject } from './loose-values';
import type { TakeNote } from './read-row';

/** Kept out of the book by law and by design, whatever a file says. */
const personal =
  /^(image|picture|photo|age|birth.*|dob|date.?of.?birth|sex|gender|marital.*|religion|race|ethnic.*|eeo.*|disabilit.*|hkid.*|ssn|soc.*sec.*|passport.*|nationality|id.?number|identity.*|出生.*|生日|性[別别]|年[齡龄]|婚姻.*|宗教|種族|[國国]籍|相片|照片|身[份分][證证].*|護照.*)$/iu;
const longestName = 40;

/** True for a member or column that must not be kept. */
export const isPersonal = (name: string): boolean => personal.test(name.trim());

/** Names the members that say something and are not taken; personal ones apart. */
export function noteLeftOut(
  sources: readonly (readonly [source: LooseObject, taken: readonly string[]])[],
  note: TakeNote,
): void {
  const left = sources.flatMap(([source, taken]) =>
    Object.keys(source).filter((key) => !taken.includes(key) && saysSomething(source[key])),
  );
  const named = (keys: readonly string[]): readonly string[] =>
    keys.slice(0, maxEntries).map((key) => lineOf(key).slice(0, longestName));
  const kept = left.filter(isPersonal);
  const plain = left.filter((key) => !isPersonal(key));
  if (plain.length > 0) note({ kind: 'left-out', fields: named(plain) });
  if (kept.length > 0) note({ kind: 'personal-left-out', fields: named(kept) });
}

function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething);
  return value !== null && value !== undefined && value !== '' && value !== false;
}

/** Names the columns of a row that say something and have no meaning in the book; personal ones apart. */
export function noteColumnsLeftOut(
  {
    headers,
    texts,
    mapping,
  }: {
    readonly headers: readonly string[];
    readonly texts: readonly string[];
    readonly mapping: readonly (string | null)[];
  },
  note: TakeNote,
): void {
  const left = headers
    .filter((_, index) => (mapping[index] ?? null) === null && lineOf(texts[index]) !== '')
    .map((head) => lineOf(head).slice(0, longestName))
    .slice(0, maxEntries);
  const plain = left.filter((head) => !isPersonal(head));
  const kept = left.filter(isPersonal);
  if (plain.length > 0) note({ kind: 'left-out', fields: plain });
  if (kept.length > 0) note({ kind: 'personal-left-out', fields: kept });
}
