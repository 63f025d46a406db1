import Box from '@mui/material/Box';
import { Check, PhoneMissed, Voicemail } from 'lucide-react';
import { mayRun } from '@shared/domain/staff/permission-table';
import type { CallOutcome } from '@shared/domain/task/call';
import { isConfirmed, type MorningCall } from '@data/queries/morning-calls';
import { useOffice } from '@data/use-office';
import { useReadyTexts } from '@data/use-ready-texts';
import { CommandButton } from '@ui/commands/command-button';
import { ReadyTexts } from '@ui/ready-texts';
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
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, px: 2, py: 1.5 }}>
      <ReadyTexts {...ready} />
      {open && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <CommandButton
            variant="contained"
            command={{
              id: 'call.confirmed',
              label: words('confirmed'),
              icon: Check,
              keys: 'c',
              run: onConfirm,
            }}
          />
          <CommandButton
            command={{
              id: 'call.no-answer',
              label: domain('callOutcomes.no-answer'),
              icon: PhoneMissed,
              run: () => {
                onEnded('no-answer');
              },
            }}
          />
          <CommandButton
            command={{
              id: 'call.left-message',
              label: domain('callOutcomes.left-message'),
              icon: Voicemail,
              run: () => {
                onEnded('left-message');
              },
            }}
          />
          {mayRun(actor.role, 'interview/move') && (
            <CommandButton command={{ id: 'call.move', label: words('morning.wantsToMove'), run: onMove }} />
          )}
        </Box>
      )}
    </Box>
  );
}
