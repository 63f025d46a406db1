import { useState } from 'react';
import type { Channel } from '@shared/domain/interview/channel';
import { callOutcome, type CallOutcome } from '@shared/domain/task/call';
import { useAct } from '@data/use-act';
import { ChoiceInput } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { ChannelInput } from '../parts/channel-input';
import { NameOf } from '../parts/name-of';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';

interface CallDialogProps {
  /** The task the call was made for; reaching the candidate settles it. */
  readonly taskId: string | null;
  readonly onClose: () => void;
}

/** Logs an attempt to reach the candidate. */
export function CallDialog({ taskId, onClose }: CallDialogProps) {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const { profile } = useProfile();
  const [outcome, setOutcome] = useState<CallOutcome>('reached');
  const [channel, setChannel] = useState<Channel>('phone');
  const [text, setText] = useState('');
  const { act, failure, busy } = useAct();
  const save = async (): Promise<void> => {
    const called = { candidateId: profile.candidate.id, contactId: null, interviewId: null, taskId };
    if (await act('call/log', { ...called, channel, outcome, words: text })) onClose();
  };
  return (
    <DialogFrame
      title={words('tasks.callTitle')}
      about={<NameOf name={profile.candidate} />}
      width="small"
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        <ChoiceInput
          label={words('tasks.outcome')}
          value={outcome}
          choices={callOutcome.options.map((value) => ({ value, label: domain(`callOutcomes.${value}`) }))}
          onChange={setOutcome}
        />
        <ChannelInput label={words('tasks.channel')} value={channel} onChange={setChannel} />
        <TextInput label={words('tasks.callWords')} lines={3} optional value={text} onChange={setText} />
      </FormStack>
    </DialogFrame>
  );
}
