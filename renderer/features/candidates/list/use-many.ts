import { useState } from 'react';
import { actOnMany } from '@data/act-on-many';
import { useOffice, type Explanation } from '@data/use-office';
import type { CommandInput } from '@shared/commands/registry';
import type { CommandName } from '@shared/domain/staff/permission-table';

/** How far an act on those chosen has come. */
export interface ManyState {
  readonly done: number;
  readonly busy: boolean;
  /** What stood in the way of the next one. */
  readonly failure: Explanation | null;
}

const idle: ManyState = { done: 0, busy: false, failure: null };

/** Runs one command for each of those chosen, in one batch: one undo takes all of it back. */
export function useMany(ids: readonly string[], onDone: () => void) {
  const { execute, explain, ids: idSource } = useOffice();
  const [state, setState] = useState(idle);
  const [left, setLeft] = useState(ids);
  const [batch] = useState(() => idSource.next('bat'));
  const run = async <Name extends CommandName>(
    command: Name,
    inputOf: (candidateId: string) => CommandInput<Name>,
  ): Promise<void> => {
    const before = ids.length - left.length;
    setState({ done: before, busy: true, failure: null });
    const { done, answer } = await actOnMany(
      left,
      (id) => execute(command, inputOf(id), { batch }),
      (count) => {
        setState({ done: before + count, busy: true, failure: null });
      },
    );
    setLeft(left.slice(done));
    setState({ done: before + done, busy: false, failure: answer && explain(answer) });
    if (!answer) onDone();
  };
  return { ...state, run };
}
