import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { Columns2, Phone } from 'lucide-react';
import { shortName } from '@shared/domain/candidate/candidate-name';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { CommandButton } from '@ui/commands/command-button';
import { useWords } from '@ui/i18n/words';
import type { useChoosing } from './use-choosing';

interface RematchFooterProps {
  readonly candidate: Candidate;
  readonly choosing: ReturnType<typeof useChoosing>;
  readonly onCall: () => void;
  readonly onPool: () => void;
}

const callShortcut = 'ctrl+enter';

/** What is chosen and what to do with it: compare, call, or keep in the pool. */
export function RematchFooter({ candidate, choosing, onCall, onPool }: RematchFooterProps) {
  const words = useWords('rematch');
  const nextWords = useWords('nextRoles');
  const count = choosing.suggestions.length;
  const { comparing, mayCompare, compare } = choosing;
  const toggleCompare = (): void => {
    compare(!comparing);
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flex: 1 }}>
      <Box component="span" sx={{ color: 'text.secondary' }} role="status">
        {words('panel.chosen', { count })}
      </Box>
      <Tooltip title={mayCompare ? '' : words('panel.compareNeeds')}>
        <span>
          <CommandButton
            command={{
              id: 'rematch.compare',
              label: words(comparing ? 'panel.backToList' : 'panel.compare'),
              icon: Columns2,
              keys: 'c',
              when: mayCompare,
              run: toggleCompare,
            }}
          />
        </span>
      </Tooltip>
      <Box sx={{ flex: 1 }} />
      <CommandButton
        command={{
          id: 'rematch.pool',
          label: nextWords(candidate.pool ? 'pool.change' : 'pool.submit'),
          run: onPool,
        }}
      />
      <CommandButton
        variant="contained"
        command={{
          id: 'rematch.call',
          label:
            count === 0
              ? words('panel.call', { name: shortName(candidate) })
              : words('panel.callAbout', { name: shortName(candidate), count }),
          icon: Phone,
          keys: callShortcut,
          when: count > 0,
          run: onCall,
        }}
      />
    </Box>
  );
}
