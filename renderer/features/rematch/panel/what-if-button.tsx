import { SlidersHorizontal } from 'lucide-react';
import { CommandButton } from '@ui/commands/command-button';
import { useWords } from '@ui/i18n/words';

interface WhatIfButtonProps {
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Opens and closes the weights and what else can be supposed. */
export function WhatIfButton({ open, onToggle }: WhatIfButtonProps) {
  const words = useWords('nextRoles');
  return (
    <CommandButton
      variant="text"
      color="inherit"
      size="small"
      command={{
        id: 'rematch.what-if',
        label: words(open ? 'whatIf.close' : 'whatIf.open'),
        icon: SlidersHorizontal,
        keys: 'w',
        run: onToggle,
      }}
    />
  );
}
