import { useCallback, useRef, useState } from 'react';
import { writeImport, type ImportOutcome, type ImportPlan } from '@data/imports/write-import';
import { useOffice, type Explanation } from '@data/use-office';

/** Where the writing stands. */
export type WriteState =
  | { readonly phase: 'not-begun' }
  | { readonly phase: 'writing'; readonly written: number; readonly total: number }
  | { readonly phase: 'done'; readonly outcome: ImportOutcome; readonly takenBack: boolean };

/** Writing an import, stopping it, and taking it back. */
export interface WriteImport {
  readonly state: WriteState;
  /** Why the last step was not carried out. */
  readonly failure: Explanation | null;
  readonly start: (plan: ImportPlan) => Promise<void>;
  readonly cancel: () => void;
  readonly takeBack: () => Promise<void>;
  readonly reset: () => void;
}

const notBegun: WriteState = { phase: 'not-begun' };

/** One import at a time, from the first chunk to its undo. */
export function useWriteImport(): WriteImport {
  const { execute, explain, ids } = useOffice();
  const [state, setState] = useState<WriteState>(notBegun);
  const [failure, setFailure] = useState<Explanation | null>(null);
  const cancelled = useRef(false);
  const running = useRef(false);
  const start = useCallback(
    async (plan: ImportPlan): Promise<void> => {
      if (running.current) return;
      running.current = true;
      cancelled.current = false;
      const total = plan.candidates.length + plan.roles.length + (plan.into ?? []).length;
      setState({ phase: 'writing', written: 0, total });
      const outcome = await writeImport(plan, ids.next('bat'), execute, {
        onProgress: (written) => {
          setState({ phase: 'writing', written, total });
        },
        isCancelled: () => cancelled.current,
      });
      running.current = false;
      setFailure(outcome.answer && explain(outcome.answer));
      setState({ phase: 'done', outcome, takenBack: false });
    },
    [execute, explain, ids],
  );
  const cancel = useCallback((): void => {
    cancelled.current = true;
  }, []);
  const takeBack = useCallback(async (): Promise<void> => {
    if (state.phase !== 'done') return;
    const answer = await execute('history/undo', { handle: state.outcome.batchId, kind: 'batch' });
    setFailure(explain(answer));
    if (answer.ok) setState({ ...state, takenBack: true });
  }, [state, execute, explain]);
  const reset = useCallback((): void => {
    setFailure(null);
    setState(notBegun);
  }, []);
  return { state, failure, start, cancel, takeBack, reset };
}
