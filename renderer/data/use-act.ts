import { useCallback, useRef, useState } from 'react';
import type { Refusal } from '@shared/commands/refusal';
import type { CommandInput } from '@shared/commands/registry';
import type { CommandName } from '@shared/domain/staff/permission-table';
import type { Json } from '@shared/kernel/json';
import { useOffice, type Explanation } from './use-office';

/** What a command that was carried out answered; null when it was refused or failed. */
export type ActResult = Readonly<Record<string, Json>> | null;

/** Running commands from one dialog or page. */
export interface Act {
  readonly act: <Name extends CommandName>(command: Name, input: CommandInput<Name>) => Promise<ActResult>;
  /** Why the last command was not carried out; null again once one is. */
  readonly failure: Explanation | null;
  /** The refusal behind it, for whoever shows its facts at their place; null where it failed otherwise. */
  readonly refused: Refusal | null;
  readonly busy: boolean;
  readonly forget: () => void;
}

/** Runs one command at a time and keeps the sentences of the last refusal for the notice beside its cause. */
export function useAct(): Act {
  const { execute, explain } = useOffice();
  const [failure, setFailure] = useState<Explanation | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const act = useCallback(
    async <Name extends CommandName>(command: Name, input: CommandInput<Name>): Promise<ActResult> => {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      try {
        const answer = await execute(command, input);
        setFailure(explain(answer));
        setRefused('refusal' in answer ? answer.refusal : null);
        return answer.ok ? answer.result : null;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [execute, explain],
  );
  const forget = useCallback(() => {
    setFailure(null);
    setRefused(null);
  }, []);
  return { act, failure, refused, busy, forget };
}
