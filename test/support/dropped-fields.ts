import type { SchemaDescription } from './describe-schema';

/** Tables and fields of an earlier schema that a later one no longer reads: gone, or of another kind of value. */
export function droppedFields(earlier: SchemaDescription, now: SchemaDescription): readonly string[] {
  return Object.entries(earlier).flatMap(([table, fields]) => {
    const later = now[table];
    if (!later) return [table];
    return Object.entries(fields)
      .filter(([field, shape]) => !reads(later[field], shape))
      .map(([field]) => `${table}.${field}`);
  });
}

/** True when the later shape still names every kind of value (and every word of a closed list) of the earlier one. */
function reads(later: unknown, earlier: unknown): boolean {
  if (later === undefined) return false;
  const known = kindsOf(later);
  return [...kindsOf(earlier)].every((kind) => known.has(kind));
}

function kindsOf(shape: unknown): ReadonlySet<string> {
  if (typeof shape !== 'object' || shape === null) return new Set();
  const { type, anyOf, oneOf, enum: words, const: word } = shape as Record<string, unknown>;
  const alternatives = [anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const own = [
    ...(typeof type === 'string' ? [type] : []),
    ...(Array.isArray(words) ? words.map(String) : []),
    ...(word === undefined ? [] : [String(word)]),
  ];
  return new Set([...own, ...alternatives.flatMap((part) => [...kindsOf(part)])]);
}
