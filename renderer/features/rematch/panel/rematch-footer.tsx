import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { Columns2, Phone } from 'lucide-react';
import { shortName } from '@shared/domain/candidate/candidate-name';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { KeyHint } from '@ui/key-hint';
import { ariaShortcut } from '@ui/shortcut-text';
import { useShortcut } from '@ui/use-shortcut';
import type { useChoosing } from './use-choosing';

interface RematchFooterProps {
  readonly candidate: Candidate;
  readonly choosing: ReturnType<typeof useChoosing>;
  readonly onCall: () => void;
  readonly onPark: () => void;
}

const callShortcut = 'ctrl+enter';

/** What is chosen and what to do with it: compare, call, or keep in the pool. */
export function RematchFooter({ candidate, choosing, onCall, onPark }: RematchFooterProps) {
  const words = useWords('rematch');
  const count = choosing.suggestions.length;
  const { comparing, mayCompare, compare } = choosing;
  const toggleCompare = (): void => {
    compare(!comparing);
  };
  useShortcut('c', toggleCompare, { when: mayCompare });
  useShortcut(callShortcut, onCall, { when: count > 0 });
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flex: 1 }}>
      <Box component="span" sx={{ color: 'text.secondary' }} role="status">
        {words('panel.chosen', { count })}
      </Box>
      <Tooltip title={mayCompare ? '' : words('panel.compareNeeds')}>
        <span>
          <Button
            disabled={!mayCompare}
            startIcon={<Icon of={Columns2} />}
            endIcon={<KeyHint keys="c" />}
            aria-keyshortcuts={ariaShortcut('c')}
            onClick={toggleCompare}
          >
            {words(comparing ? 'panel.backToList' : 'panel.compare')}
          </Button>
        </span>
      </Tooltip>
      <Box sx={{ flex: 1 }} />
      <Button onClick={onPark}>{words('panel.park')}</Button>
      <Button
        variant="contained"
        disabled={count === 0}
        startIcon={<Icon of={Phone} />}
        endIcon={<KeyHint keys={callShortcut} onButton />}
        aria-keyshortcuts={ariaShortcut(callShortcut)}
        onClick={onCall}
      >
        {count === 0
          ? words('panel.call', { name: shortName(candidate) })
          : words('panel.callAbout', { name: shortName(candidate), count })}
      </Button>
    </Box>
  );
}
