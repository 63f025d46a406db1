import { useState } from 'react';
import { shortName } from '@shared/domain/candidate/candidate-name';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { addMonths, type LocalDate } from '@shared/time/local-date';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { RefusedNotice } from '../parts/refused-notice';
import { useCommands } from '../parts/use-commands';
import { useToday } from '../parts/use-today';

interface ParkDialogProps {
  readonly candidate: Candidate;
  readonly onClose: () => void;
}

const monthsToWait = 3;

/** Nothing suits: rests in the pool until a day to look again. */
export function ParkDialog({ candidate, onClose }: ParkDialogProps) {
  const words = useWords('rematch');
  const today = useToday();
  const commands = useCommands();
  const [reason, setReason] = useState('');
  const [wakeOn, setWakeOn] = useState<LocalDate | undefined>(() => addMonths(today, monthsToWait));
  const [tried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '') return;
    const input = { candidateId: candidate.id, reason: reason.trim(), wakeOn: wakeOn ?? null };
    if (await commands.run('candidate/park', input)) onClose();
  };
  return (
    <DialogFrame
      title={words('park.title', { name: shortName(candidate) })}
      width="small"
      submitLabel={words('park.submit')}
      submitDisabled={commands.busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormStack>
        <RefusedNotice refused={commands.refused} />
        <TextInput
          label={words('park.reason')}
          value={reason}
          onChange={setReason}
          error={tried && reason.trim() === '' ? words('park.reasonMissing') : undefined}
          autoFocus
        />
        <DateInput label={words('park.wakeOn')} value={wakeOn} min={today} onChange={setWakeOn} />
      </FormStack>
    </DialogFrame>
  );
}
