import Box from '@mui/material/Box';
import { Archive, CheckCheck, FileDown, ListTodo, UserRound, X, type LucideIcon } from 'lucide-react';
import { CommandButton } from '@ui/commands/command-button';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import type { ManyAct } from './many-dialogs';

interface SelectionBarProps {
  readonly count: number;
  /** How many the list shows: all of them can be chosen at once. */
  readonly listed: number;
  readonly onChooseListed: () => void;
  readonly onAct: (act: ManyAct) => void;
  readonly onExport: () => void;
  readonly onClear: () => void;
}

const acts: readonly (readonly [ManyAct, LucideIcon])[] = [
  ['owner', UserRound],
  ['park', Archive],
  ['task', ListTodo],
];

/** Stands in place of the toolbar while somebody is chosen. */
export function SelectionBar({ count, listed, onChooseListed, onAct, onExport, onClear }: SelectionBarProps) {
  const words = useWords('candidateList');
  const format = useFormat();
  return (
    <Box
      role="group"
      aria-label={words('choice.bar')}
      sx={{ display: 'flex', alignItems: 'center', gap: 1, flex: 1 }}
    >
      <Box role="status" sx={{ fontWeight: 'fontWeightBold', mr: 1 }}>
        {words('choice.count', { count, shown: format.count(count) })}
      </Box>
      {acts.map(([act, icon]) => (
        <CommandButton
          key={act}
          command={{
            id: `candidates.chosen.${act}`,
            label: words(`choice.${act}`),
            icon,
            run: () => {
              onAct(act);
            },
          }}
        />
      ))}
      <CommandButton
        command={{
          id: 'candidates.chosen.export',
          label: words('choice.export'),
          icon: FileDown,
          run: onExport,
        }}
      />
      <Box sx={{ flex: 1 }} />
      <CommandButton
        variant="text"
        command={{
          id: 'candidates.chosen.all',
          label: words('choice.all', { count: listed, shown: format.count(listed) }),
          icon: CheckCheck,
          when: count < listed,
          run: onChooseListed,
        }}
      />
      <CommandButton
        variant="text"
        command={{ id: 'candidates.chosen.clear', label: words('choice.clear'), icon: X, run: onClear }}
      />
    </Box>
  );
}
