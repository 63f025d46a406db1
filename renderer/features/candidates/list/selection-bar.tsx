import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Archive, ListTodo, UserRound, X, type LucideIcon } from 'lucide-react';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import type { ManyAct } from './many-dialogs';

interface SelectionBarProps {
  readonly count: number;
  readonly onAct: (act: ManyAct) => void;
  readonly onClear: () => void;
}

const acts: readonly (readonly [ManyAct, LucideIcon])[] = [
  ['owner', UserRound],
  ['park', Archive],
  ['task', ListTodo],
];

/** Stands in place of the toolbar while somebody is chosen. */
export function SelectionBar({ count, onAct, onClear }: SelectionBarProps) {
  const words = useWords('candidateList');
  return (
    <Box
      role="group"
      aria-label={words('choice.bar')}
      sx={{ display: 'flex', alignItems: 'center', gap: 1, flex: 1 }}
    >
      <Box role="status" sx={{ fontWeight: 'fontWeightBold', mr: 1 }}>
        {words('choice.count', { count })}
      </Box>
      {acts.map(([act, icon]) => (
        <Button
          key={act}
          startIcon={<Icon of={icon} />}
          onClick={() => {
            onAct(act);
          }}
        >
          {words(`choice.${act}`)}
        </Button>
      ))}
      <Box sx={{ flex: 1 }} />
      <Button variant="text" startIcon={<Icon of={X} />} onClick={onClear}>
        {words('choice.clear')}
      </Button>
    </Box>
  );
}
