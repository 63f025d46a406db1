import { useCallback, useRef, useState } from 'react';
import { writeBusy, type BusyOutcome, type BusyPlan } from '@data/ics/write-busy';
import { useOffice, type Explanation } from '@data/use-office';

/** Where the writing stands. */
export type BusyWriteState =
  | { readonly phase: 'not-begun' }
  | { readonly phase: 'writing'; readonly done: number; readonly total: number }
  | { readonly phase: 'done'; readonly outcome: BusyOutcome; readonly undone: boolean };

const sizeOf = (plans: readonly BusyPlan[]): number =>
  plans.reduce((total, { changes }) => total + changes.added.length + changes.clearedIds.length, 0);

/** Writing plans, stopping, and taking the whole back. */
export function useWriteBusy() {
  const { execute, explain, ids } = useOffice();
  const [state, setState] = useState<BusyWriteState>({ phase: 'not-begun' });
  const [failure, setFailure] = useState<Explanation | null>(null);
  const cancelled = useRef(false);
  const running = useRef(false);
  const start = useCallback(
    async (plans: readonly BusyPlan[]): Promise<void> => {
      if (running.current) return;
      running.current = true;
      cancelled.current = false;
      const total = sizeOf(plans);
      setState({ phase: 'writing', done: 0, total });
      const outcome = await writeBusy(plans, ids.next('bat'), execute, {
        onProgress: (done) => {
          setState({ phase: 'writing', done, total });
        },
        isCancelled: () => cancelled.current,
      });
      running.current = false;
      setFailure(outcome.answer && explain(outcome.answer));
      setState({ phase: 'done', outcome, undone: false });
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
    if (answer.ok) setState({ ...state, undone: true });
  }, [state, execute, explain]);
  return { state, failure, start, cancel, takeBack };
}
