import { useState } from 'react';
import type { CommandInput } from '@shared/commands/registry';
import type { CommandName } from '@shared/domain/staff/permission-table';
import type { Json } from '@shared/kernel/json';
import { useOffice, type Explanation } from '@data/use-office';

type CommandResult = Readonly<Record<string, Json>>;

interface Commands {
  /** Why the last command was not carried out; null after one that was. */
  readonly refused: Explanation | null;
  readonly busy: boolean;
  /** Runs a command; null when it was not carried out. */
  readonly run: <Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
  ) => Promise<CommandResult | null>;
}

/** Commands of a screen, with the reason beside them when one is refused. */
export function useCommands(): Commands {
  const { execute, explain } = useOffice();
  const [refused, setRefused] = useState<Explanation | null>(null);
  const [busy, setBusy] = useState(false);
  return {
    refused,
    busy,
    run: async (name, input) => {
      setBusy(true);
      const answer = await execute(name, input);
      setBusy(false);
      setRefused(explain(answer));
      return answer.ok ? answer.result : null;
    },
  };
}
