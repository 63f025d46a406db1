import { unsafeKeys } from './archive-format';

/** Deeper than any row or record nests. */
const deepest = 40;

/** What is wrong with parsed JSON apart from its fields; null where nothing is. */
export type JsonFault = { readonly kind: 'unsafe-key'; readonly key: string } | { readonly kind: 'too-deep' };

/** Looks for keys that no row has and for nesting that no row has, level by level. */
export function judgeJson(value: unknown): JsonFault | null {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return { kind: 'too-deep' };
    const below: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      const key = Array.isArray(one) ? undefined : Object.keys(one).find((name) => unsafeKeys.has(name));
      if (key !== undefined) return { kind: 'unsafe-key', key };
      for (const member of Object.values(one)) below.push(member);
    }
    level = below;
  }
  return null;
}
