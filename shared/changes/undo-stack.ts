// Undo and redo are read off the log, so they survive a restart: a plain command is something to undo, an undo moves it
// to the redo side, a redo moves it back, and a new command empties the redo side.

/** One command of the log as undo sees it; an import's commands share a batch and count as one. */
export interface LoggedCommand {
  readonly tx: string;
  readonly batch: string | null;
  readonly command: string;
  readonly undoes: string | null;
  readonly redoes: string | null;
}

/** What can be undone and redone, the next one last. Entries are tx or batch ids. */
export interface UndoStack {
  readonly undo: readonly string[];
  readonly redo: readonly string[];
}

/** The handle under which a command is undone: its batch when it has one, else its tx. */
export const undoHandle = (entry: LoggedCommand): string => entry.batch ?? entry.tx;

/** Folds commands, oldest first, into the stacks. */
export function undoStackOf(commands: Iterable<LoggedCommand>): UndoStack {
  const undo: string[] = [];
  const redo: string[] = [];
  const move = (from: string[], to: string[], handle: string): void => {
    const at = from.lastIndexOf(handle);
    if (at >= 0) from.splice(at, 1);
    if (!to.includes(handle)) to.push(handle);
  };
  for (const entry of commands) {
    if (entry.undoes !== null) move(undo, redo, entry.undoes);
    else if (entry.redoes !== null) move(redo, undo, entry.redoes);
    else {
      redo.length = 0;
      const handle = undoHandle(entry);
      if (undo.at(-1) !== handle) undo.push(handle);
    }
  }
  return { undo, redo };
}
