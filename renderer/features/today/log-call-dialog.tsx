import Box from '@mui/material/Box';
import { useState } from 'react';
import { channel as channels, type Channel } from '@shared/domain/interview/channel';
import { callOutcome, type CallOutcome } from '@shared/domain/task/call';
import { useAct } from '@data/use-act';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { ChoiceInput } from '@ui/choice-group';
import { FormStack } from '@ui/form-row';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';

/** Whom a call is about. */
export interface CallSubject {
  readonly name: string;
  readonly phones: readonly string[];
  readonly candidateId: string | null;
  readonly contactId: string | null;
  readonly interviewId: string | null;
  readonly taskId: string | null;
}

interface LogCallDialogProps {
  readonly about: CallSubject;
  readonly onClose: () => void;
}

/** Takes down one attempt to reach somebody: two clicks, words only when there is something to say. */
export function LogCallDialog({ about, onClose }: LogCallDialogProps) {
  const words = useWords('today');
  const domain = useWords('domain');
  const format = useFormat();
  const [outcome, setOutcome] = useState<CallOutcome>();
  const [channel, setChannel] = useState<Channel>('phone');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const { act, failure, busy } = useAct();
  const { name, phones, ...subject } = about;
  const save = async (): Promise<void> => {
    setAsked(true);
    if (!outcome) return;
    const done = await act('call/log', { ...subject, channel, outcome, words: text.trim() });
    if (done) onClose();
  };
  return (
    <DialogFrame
      title={words('logCall')}
      about={[name, ...phones.map(format.phone)].join(' · ')}
      onSubmit={() => void save()}
      submitLabel={words('logCall')}
      submitDisabled={busy}
      onClose={onClose}
    >
      <FormStack>
        <ChoiceInput
          label={words('callOutcome')}
          value={outcome}
          error={asked && !outcome ? words('callOutcomeMissing') : undefined}
          choices={callOutcome.options.map((value) => ({ value, label: domain(`callOutcomes.${value}`) }))}
          onChange={setOutcome}
        />
        <Box sx={{ maxWidth: 220 }}>
          <SelectInput
            label={words('callChannel')}
            value={channel}
            choices={channels.options.map((value) => ({ value, label: domain(`channels.${value}`) }))}
            onChange={setChannel}
          />
        </Box>
        <TextInput label={words('callWords')} optional lines={2} value={text} onChange={setText} />
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
