// Who really has the last word on a path. An undo writes under a stamp of its own, but what stands after it is what
// stood before the command it took back; a redo brings back the command's own word. Without this a second undo would
// take the first one for somebody's later change.
import type { ChangeRecord } from './change-record';
import { isCreation } from './merge';

const fieldOf = (path: string): string => path.split('.', 1)[0] ?? path;

const writes = ({ set }: ChangeRecord, path: string): boolean =>
  isCreation({ set }) || path in set || fieldOf(path) in set;

const baseOf = ({ set, base }: ChangeRecord, path: string): string | null =>
  isCreation({ set }) ? null : (base[path] ?? base[fieldOf(path)] ?? null);

/** The plain records of a command or import that wrote the path, oldest first. */
const recordsOf = (handle: string, path: string, history: readonly ChangeRecord[]): readonly ChangeRecord[] =>
  history.filter(
    (record) =>
      record.undoes === null &&
      record.redoes === null &&
      (record.tx === handle || record.batch === handle) &&
      writes(record, path),
  );

/** One step back from the stamp of an undo or redo; the same stamp when it is a plain command's, or unknown. */
function stampBehind(stamp: string, path: string, history: readonly ChangeRecord[]): string | null {
  const writer = history.find(({ hlc }) => hlc === stamp);
  if (!writer) return stamp;
  if (writer.undoes !== null) {
    const [first] = recordsOf(writer.undoes, path, history);
    return first ? baseOf(first, path) : stamp;
  }
  if (writer.redoes !== null) return recordsOf(writer.redoes, path, history).at(-1)?.hlc ?? stamp;
  return stamp;
}

/**
 * The stamp of the change that stands at a path, looked behind undo and redo until it is no later than `since`; null
 * when nothing stands there any more. `history` holds every record of the row's entity, oldest first.
 */
export function standingStamp(
  stamp: string,
  path: string,
  { history, since }: { readonly history: readonly ChangeRecord[]; readonly since: string },
): string | null {
  let standing: string | null = stamp;
  while (standing !== null && standing > since) {
    const behind: string | null = stampBehind(standing, path, history);
    if (behind === standing) return standing;
    standing = behind;
  }
  return standing;
}
