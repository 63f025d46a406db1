import { useState } from 'react';
import { addMonths, type LocalDate } from '@shared/time/local-date';
import { useAct } from '@data/use-act';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { NameOf } from '../parts/name-of';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { useToday } from '../parts/use-today';

/** Takes the candidate out of matching until a day, with the reason. */
export function ParkDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('candidates');
  const today = useToday();
  const { profile } = useProfile();
  const { candidate, office } = profile;
  const [reason, setReason] = useState('');
  const [wakeOn, setWakeOn] = useState<LocalDate | undefined>(() =>
    addMonths(today, office.policy.parkedMonths),
  );
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const save = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '') return;
    const input = { candidateId: candidate.id, reason: reason.trim(), wakeOn: wakeOn ?? null };
    if (await act('candidate/park', input)) onClose();
  };
  return (
    <DialogFrame
      title={words('park.title')}
      about={<NameOf name={candidate} />}
      width="small"
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
      submitLabel={words('park.submit')}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        <TextInput
          label={words('park.reason')}
          autoFocus
          value={reason}
          onChange={setReason}
          error={tried && reason.trim() === '' ? words('park.reasonNeeded') : undefined}
        />
        <DateInput
          label={words('park.wakeOn')}
          help={words('park.wakeHelp')}
          optional
          value={wakeOn}
          min={today}
          onChange={setWakeOn}
        />
      </FormStack>
    </DialogFrame>
  );
}
