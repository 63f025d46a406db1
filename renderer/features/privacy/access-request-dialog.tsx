import Box from '@mui/material/Box';
import { useState } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Channel } from '@shared/domain/interview/channel';
import { answerDueOn } from '@shared/domain/privacy/access-request';
import type { LocalDate } from '@shared/time/local-date';
import { useAct } from '@data/use-act';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { FormRow, FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { ChannelInput } from './channel-input';
import { RefusedNotice } from './refused-notice';
import { usePerson, useToday } from './use-person';

interface PersonDialogProps {
  readonly candidateId: string;
  readonly onClose: () => void;
}

const lines = 3;

/** Writes down that somebody asked for their data; the days to answer run from there. */
export function AccessRequestDialog({ candidateId, onClose }: PersonDialogProps) {
  const words = useWords('privacy');
  const format = useFormat();
  const today = useToday();
  const person = usePerson(candidateId);
  const [receivedOn, setReceivedOn] = useState<LocalDate | undefined>(today);
  const [channel, setChannel] = useState<Channel>('email');
  const [text, setText] = useState('');
  const { act, failure, busy } = useAct();
  const save = async (): Promise<void> => {
    if (receivedOn === undefined) return;
    const input = { candidateId, receivedOn, channel, words: text.trim() };
    if (await act('candidate/record-access-request', input)) onClose();
  };
  return (
    <DialogFrame
      title={words('request.title')}
      about={person && fullName(person)}
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
      submitLabel={words('request.submit')}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        <FormRow>
          <DateInput
            label={words('request.receivedOn')}
            autoFocus
            value={receivedOn}
            max={today}
            onChange={setReceivedOn}
            error={receivedOn === undefined ? words('request.receivedNeeded') : undefined}
          />
          <ChannelInput label={words('request.channel')} value={channel} onChange={setChannel} />
        </FormRow>
        <TextInput label={words('request.words')} optional lines={lines} value={text} onChange={setText} />
        {receivedOn !== undefined && (
          <Box role="status">{words('request.due', { date: format.date(answerDueOn({ receivedOn })) })}</Box>
        )}
      </FormStack>
    </DialogFrame>
  );
}
