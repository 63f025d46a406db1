import { RangeSet, type ObservabilitySet } from 'dexie';

/** Ids in a part of what Dexie tells of a commit: it names single keys as ranges of one, and of large writes only says that something changed. */
export function changedIds(parts: ObservabilitySet, part: string): ReadonlySet<string> | 'all' {
  const ids = new Set<string>();
  const tree = parts[part];
  if (!tree) return ids;
  for (const { from, to } of RangeSet(tree)) {
    if (typeof from !== 'string' || from !== to) return 'all';
    ids.add(from);
  }
  return ids;
}
