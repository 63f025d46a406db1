import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { listRefusalsOver } from '@data/queries/privacy-lists';
import { useAct } from '@data/use-act';
import { useLive } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { useWords } from '@ui/i18n/words';
import { RefusedNotice } from './refused-notice';
import { useToday } from './use-person';

interface RefusalsOverProps {
  /** Their erasure was decided. */
  readonly onErased: () => void;
}

/** Refusals whose four years in the log are over: taken out when a manager says so, never by themselves. */
export function RefusalsOver({ onErased }: RefusalsOverProps) {
  const words = useWords('privacy');
  const today = useToday();
  const over = useLive((read) => listRefusalsOver(read, today), [today]) ?? [];
  const [asking, setAsking] = useState(false);
  const { act, failure, busy } = useAct();
  if (over.length === 0) return null;
  const count = over.length;
  const erase = async (): Promise<void> => {
    if (await act('office/erase-refusals', { requestIds: over.map(({ id }) => id) })) onErased();
  };
  return (
    <Box sx={{ px: 2, pb: 1 }}>
      <Alert
        severity="warning"
        action={
          <Button
            size="small"
            color="inherit"
            onClick={() => {
              setAsking(true);
            }}
          >
            {words('refusals.open')}
          </Button>
        }
      >
        {words('refusals.over', { count })}
      </Alert>
      {asking && (
        <DialogFrame
          title={words('refusals.title')}
          width="small"
          onClose={() => {
            setAsking(false);
          }}
          onSubmit={() => void erase()}
          submitDisabled={busy}
          submitLabel={words('refusals.submit')}
        >
          <RefusedNotice refused={failure} />
          <Box>{words('refusals.goes', { count })}</Box>
          <Box sx={{ mt: 1 }}>{words('erase.final')}</Box>
        </DialogFrame>
      )}
    </Box>
  );
}
