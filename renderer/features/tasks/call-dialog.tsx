import { useState } from 'react';
import { callOutcome, type CallOutcome } from '@shared/domain/task/call';
import { channel as channels, type Channel } from '@shared/domain/interview/channel';
import type { TaskLine } from '@data/queries/task-lines';
import { useAct } from '@data/use-act';
import { CheckInput } from '@ui/check-input';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormRow, FormStack } from '@ui/form-row';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { useWords } from '@ui/i18n/words';

/** One call about a task, in two clicks; reaching the person can tick the task off. */
export function CallDialog({ line, onClose }: { readonly line: TaskLine; readonly onClose: () => void }) {
  const words = useWords('tasks');
  const domain = useWords('domain');
  const { act, failure, busy } = useAct();
  const [outcome, setOutcome] = useState<CallOutcome>('reached');
  const [channel, setChannel] = useState<Channel>(line.task.channel);
  const [note, setNote] = useState('');
  const [alsoDone, setAlsoDone] = useState(false);
  const { id: taskId, candidateId, contactId, interviewId } = line.task;

  const save = async (): Promise<void> => {
    const logged = await act('call/log', {
      candidateId,
      contactId,
      interviewId,
      taskId,
      channel,
      outcome,
      words: note,
    });
    if (!logged) return;
    if (alsoDone && !(await act('task/complete', { taskId }))) return;
    onClose();
  };
  return (
    <DialogFrame
      title={words('call.title')}
      about={line.about === '' ? undefined : words('call.whom', { name: line.about })}
      submitLabel={words('call.save')}
      onSubmit={() => void save()}
      onClose={onClose}
      submitDisabled={busy}
      width="small"
    >
      <FormStack>
        <FormRow>
          <SelectInput
            label={words('call.outcome')}
            value={outcome}
            choices={callOutcome.options.map((value) => ({ value, label: domain(`callOutcomes.${value}`) }))}
            onChange={setOutcome}
          />
          <SelectInput
            label={words('call.channel')}
            value={channel}
            choices={channels.options.map((value) => ({ value, label: domain(`channels.${value}`) }))}
            onChange={setChannel}
          />
        </FormRow>
        <TextInput label={words('call.words')} value={note} onChange={setNote} lines={2} optional />
        <CheckInput label={words('call.alsoDone')} checked={alsoDone} onChange={setAlsoDone} />
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
