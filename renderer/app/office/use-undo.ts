// Undo and redo for the person at the desk: the buttons, the keys, the toast after each command, and the sentence when
// the world moved on.
import { useLiveAnswer } from '@data/use-live';
import { useCallback, useEffect, useState } from 'react';
import { finalCommands } from '@shared/changes/erased-record';
import type { CommandName } from '@shared/domain/staff/permission-table';
import type { DoorAnswer } from '@data/door';
import type { Explanation } from '@data/use-office';
import type { Session } from '@data/session';
import type { WordKey } from '@ui/i18n/words';

/** What was last done, for the toast; `key` tells two of the same apart. */
export interface ToastMessage {
  readonly key: string;
  /** Worded where it is shown: a toast that stands follows the language. */
  readonly command: CommandName;
}

/** Everything the shell needs for undo. */
export interface UndoState {
  readonly toast: ToastMessage | null;
  readonly dismissToast: () => void;
  readonly refusal: Explanation | null;
  readonly dismissRefusal: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The words key of a command's past tense. */
export const doneKey = (command: CommandName): WordKey<'history'> =>
  `done.${command.replace('/', '_')}` as WordKey<'history'>;

/** Told of without a toast, which would offer to undo them. */
const quiet: readonly string[] = ['history/undo', 'history/redo', ...finalCommands];

/** Undo, redo and their messages for a session. */
export function useUndo(session: Session, explain: (answer: DoorAnswer) => Explanation | null): UndoState {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [refused, setRefused] = useState<DoorAnswer | null>(null);
  const stack = useLiveAnswer(() => session.undoStack(), [session]);

  useEffect(
    () =>
      session.onDone(({ command, tx }) => {
        setRefused(null);
        // What an undo took back can no longer be undone from its toast.
        setToast(quiet.includes(command) ? null : { key: tx, command });
      }),
    [session],
  );

  const turn = useCallback((step: () => Promise<DoorAnswer>) => {
    setToast(null);
    void step().then((answer) => {
      setRefused(answer);
    });
  }, []);

  return {
    toast,
    refusal: refused && explain(refused),
    dismissToast: useCallback(() => {
      setToast(null);
    }, []),
    dismissRefusal: useCallback(() => {
      setRefused(null);
    }, []),
    canUndo: (stack?.undo.length ?? 0) > 0,
    canRedo: (stack?.redo.length ?? 0) > 0,
    undo: useCallback(() => {
      turn(session.undo);
    }, [session, turn]),
    redo: useCallback(() => {
      turn(session.redo);
    }, [session, turn]),
  };
}
