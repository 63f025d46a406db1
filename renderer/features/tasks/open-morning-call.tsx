import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Check, PhoneMissed, Voicemail } from 'lucide-react';
import { mayRun } from '@shared/domain/staff/permission-table';
import type { CallOutcome } from '@shared/domain/task/call';
import { isConfirmed, type MorningCall } from '@data/queries/morning-calls';
import { useOffice } from '@data/use-office';
import { useReadyTexts } from '@data/use-ready-texts';
import { Icon } from '@ui/icon';
import { KeyHint } from '@ui/key-hint';
import { ReadyTexts } from '@ui/ready-texts';
import { ariaShortcut } from '@ui/shortcut-text';
import { useShortcut } from '@ui/use-shortcut';
import { useWords } from '@ui/i18n/words';

interface OpenMorningCallProps {
  readonly call: MorningCall;
  readonly onConfirm: () => void;
  readonly onEnded: (outcome: CallOutcome) => void;
  readonly onMove: () => void;
}

/** The interview on the phone now: what to write when nobody answers, and what they said. */
export function OpenMorningCall({ call, onConfirm, onEnded, onMove }: OpenMorningCallProps) {
  const words = useWords('tasks');
  const domain = useWords('domain');
  const { actor } = useOffice();
  const open = !isConfirmed(call);
  const ready = useReadyTexts({ interviewId: call.interview.id, taskId: null });
  useShortcut('c', onConfirm, { when: open });
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, px: 2, py: 1.5 }}>
      <ReadyTexts {...ready} />
      {open && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button
            variant="contained"
            startIcon={<Icon of={Check} />}
            endIcon={<KeyHint keys="c" onButton />}
            aria-keyshortcuts={ariaShortcut('c')}
            onClick={onConfirm}
          >
            {words('confirmed')}
          </Button>
          <Button
            startIcon={<Icon of={PhoneMissed} />}
            onClick={() => {
              onEnded('no-answer');
            }}
          >
            {domain('callOutcomes.no-answer')}
          </Button>
          <Button
            startIcon={<Icon of={Voicemail} />}
            onClick={() => {
              onEnded('left-message');
            }}
          >
            {domain('callOutcomes.left-message')}
          </Button>
          {mayRun(actor.role, 'interview/move') && (
            <Button onClick={onMove}>{words('morning.wantsToMove')}</Button>
          )}
        </Box>
      )}
    </Box>
  );
}
