import { useCallback, useRef, useState } from 'react';
import type { DoorAnswer } from './door';
import { useOffice, type Explanation, type OfficeAtWork } from './use-office';

/** How a writing in chunks is watched and stopped. */
export interface BatchWatch {
  readonly onProgress: (done: number) => void;
  readonly isCancelled: () => boolean;
}

/** What every writing in chunks tells of its end. */
export interface BatchOutcome {
  readonly batchId: string;
  readonly stopped: 'no' | 'by-person' | 'by-refusal';
  /** The refusal that ended it. */
  readonly answer: DoorAnswer | null;
}

/** Where the writing stands. */
export type BatchState<Outcome> =
  | { readonly phase: 'not-begun' }
  | { readonly phase: 'writing'; readonly done: number; readonly total: number }
  | { readonly phase: 'done'; readonly outcome: Outcome; readonly takenBack: boolean };

interface BatchWriter<Plan, Outcome> {
  /** How many steps of progress the plan is. */
  readonly sizeOf: (plan: Plan) => number;
  readonly write: (
    plan: Plan,
    batchId: string,
    execute: OfficeAtWork['execute'],
    watch: BatchWatch,
  ) => Promise<Outcome>;
}

/** Writing many rows as one batch, stopping it, and taking the whole back. `writer` must stay the same object. */
export function useBatchWriting<Plan, Outcome extends BatchOutcome>(writer: BatchWriter<Plan, Outcome>) {
  const { execute, explain, ids } = useOffice();
  const [state, setState] = useState<BatchState<Outcome>>({ phase: 'not-begun' });
  const [failure, setFailure] = useState<Explanation | null>(null);
  const cancelled = useRef(false);
  const running = useRef(false);
  const start = useCallback(
    async (plan: Plan): Promise<void> => {
      if (running.current) return;
      running.current = true;
      cancelled.current = false;
      const total = writer.sizeOf(plan);
      setState({ phase: 'writing', done: 0, total });
      const outcome = await writer.write(plan, ids.next('bat'), execute, {
        onProgress: (done) => {
          setState({ phase: 'writing', done, total });
        },
        isCancelled: () => cancelled.current,
      });
      running.current = false;
      setFailure(outcome.answer && explain(outcome.answer));
      setState({ phase: 'done', outcome, takenBack: false });
    },
    [writer, execute, explain, ids],
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
    setState({ phase: 'not-begun' });
  }, []);
  return { state, failure, start, cancel, takeBack, reset };
}
