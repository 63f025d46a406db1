import { useState } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { addDays, addMonths, type LocalDate } from '@shared/time/local-date';
import type { RetentionLine } from '@data/queries/privacy-lists';
import { useAct } from '@data/use-act';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { RefusedNotice } from './refused-notice';
import { useToday } from './use-person';

interface LineDialogProps {
  readonly line: RetentionLine;
  readonly onClose: () => void;
}

/** Months that are proposed. */
const proposedMonths = 6;

/** Keeps somebody longer, until a day and with the reason. */
export function PutOffDialog({ line: { candidate }, onClose }: LineDialogProps) {
  const words = useWords('privacy');
  const today = useToday();
  const [until, setUntil] = useState<LocalDate | undefined>(() => addMonths(today, proposedMonths));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const save = async (): Promise<void> => {
    setTried(true);
    if (until === undefined || until <= today || reason.trim() === '') return;
    if (await act('candidate/put-off-retention', { candidateId: candidate.id, until, reason })) onClose();
  };
  return (
    <DialogFrame
      title={words('due.putOffTitle')}
      about={fullName(candidate)}
      width="small"
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
      submitLabel={words('due.putOffSubmit')}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        <DateInput
          label={words('due.until')}
          value={until}
          min={addDays(today, 1)}
          onChange={setUntil}
          error={tried && (until === undefined || until <= today) ? words('due.untilNeeded') : undefined}
        />
        <TextInput
          label={words('due.reason')}
          autoFocus
          value={reason}
          onChange={setReason}
          error={tried && reason.trim() === '' ? words('due.reasonNeeded') : undefined}
        />
      </FormStack>
    </DialogFrame>
  );
}
