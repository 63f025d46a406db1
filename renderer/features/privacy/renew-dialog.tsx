import Box from '@mui/material/Box';
import { useState } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Channel } from '@shared/domain/interview/channel';
import { addMonths, type LocalDate } from '@shared/time/local-date';
import type { RetentionLine } from '@data/queries/privacy-lists';
import { useAct } from '@data/use-act';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { FormRow, FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { ChannelInput } from './channel-input';
import { RefusedNotice } from './refused-notice';
import { useToday } from './use-person';

interface RenewDialogProps {
  readonly line: RetentionLine;
  /** Months a consent is proposed to hold: as long as the office keeps anybody. */
  readonly months: number;
  readonly onClose: () => void;
}

/** Writes down that somebody allowed the office to go on keeping their data. */
export function RenewDialog({ line: { candidate }, months, onClose }: RenewDialogProps) {
  const words = useWords('privacy');
  const today = useToday();
  const [givenOn, setGivenOn] = useState<LocalDate | undefined>(today);
  const [expiresOn, setExpiresOn] = useState<LocalDate | undefined>(() => addMonths(today, months));
  const [channel, setChannel] = useState<Channel>('phone');
  const { act, failure, busy } = useAct();
  const save = async (): Promise<void> => {
    if (givenOn === undefined) return;
    const said = { kind: 'keep' as const, roleId: null, givenOn, expiresOn: expiresOn ?? null, channel };
    if (await act('candidate/record-consent', { candidateId: candidate.id, ...said })) onClose();
  };
  return (
    <DialogFrame
      title={words('due.renewTitle')}
      about={fullName(candidate)}
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
      submitLabel={words('due.renewSubmit')}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        <Box sx={{ color: 'text.secondary' }}>{words('due.renewHelp')}</Box>
        <FormRow>
          <DateInput label={words('due.givenOn')} value={givenOn} max={today} onChange={setGivenOn} />
          <DateInput label={words('due.expiresOn')} optional value={expiresOn} onChange={setExpiresOn} />
          <ChannelInput label={words('due.channel')} value={channel} onChange={setChannel} />
        </FormRow>
      </FormStack>
    </DialogFrame>
  );
}
