import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Check, Clock, CloudAlert, LoaderCircle } from 'lucide-react';
import { Icon } from './icon';
import { useWords } from './i18n/words';
import { delay } from './measures';
import { useAfter } from './use-after';

/** Where the last change stands. `saved` means both the database and the safety copy have it. */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'copy-pending' }
  /** Kept in this browser only: there is no safety copy on this kind of window. */
  | { readonly kind: 'saved-here' }
  | { readonly kind: 'failed'; readonly reason: string; readonly onRetry: () => void };

const looks = {
  saved: { icon: Check, colour: 'onward.success.main', word: 'saved' },
  'saved-here': { icon: Check, colour: 'onward.success.main', word: 'savedHere' },
  saving: { icon: LoaderCircle, colour: 'text.secondary', word: 'saving' },
  'copy-pending': { icon: Clock, colour: 'onward.warning.main', word: 'copyPending' },
} as const;

/** The quiet word in the top bar that says whether what was typed is safe. */
export function SaveState({ status }: { readonly status: SaveStatus }) {
  const words = useWords('common');
  const savingForLong = useAfter(status.kind === 'saving', delay.savingNotice);
  if (status.kind === 'failed') {
    return (
      <Box
        role="alert"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          typography: 'body2',
          color: 'onward.error.text',
        }}
      >
        <Icon of={CloudAlert} />
        <span>{words('notSaved', { reason: status.reason })}</span>
        <Button size="small" onClick={status.onRetry}>
          {words('retry')}
        </Button>
      </Box>
    );
  }
  const look = looks[status.kind === 'saving' && !savingForLong ? 'saved' : status.kind];
  return (
    <Box
      role="status"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: '4px',
        typography: 'body2',
        fontWeight: 'fontWeightMedium',
        color: 'text.secondary',
        whiteSpace: 'nowrap',
      }}
    >
      <Box component="span" sx={{ display: 'inline-flex', color: look.colour }}>
        <Icon of={look.icon} />
      </Box>
      {words(look.word)}
    </Box>
  );
}
