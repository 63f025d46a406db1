import Box from '@mui/material/Box';
import { useState } from 'react';
import { callOutcome, type CallOutcome } from '@shared/domain/task/call';
import { channel as channels, type Channel } from '@shared/domain/interview/channel';
import type { TaskLine } from '@data/queries/task-lines';
import { useAct } from '@data/use-act';
import { ChoiceInput } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { useWords } from '@ui/i18n/words';

/** One call about a task with what was said; reaching the person settles it. */
export function CallDialog({ line, onClose }: { readonly line: TaskLine; readonly onClose: () => void }) {
  const words = useWords('tasks');
  const domain = useWords('domain');
  const { act, failure, busy } = useAct();
  const [outcome, setOutcome] = useState<CallOutcome>('reached');
  const [channel, setChannel] = useState<Channel>(line.task.channel);
  const [note, setNote] = useState('');

  const save = async (): Promise<void> => {
    const { id: taskId, interviewId } = line.task;
    const about = { candidateId: null, contactId: null, interviewId, taskId };
    if (await act('call/log', { ...about, channel, outcome, words: note.trim() })) onClose();
  };
  return (
    <DialogFrame
      title={words('call.title')}
      about={line.about === '' ? undefined : words('call.whom', { name: line.about })}
      submitLabel={words('call.save')}
      onSubmit={() => void save()}
      onClose={onClose}
      submitDisabled={busy}
    >
      <FormStack>
        <ChoiceInput
          label={words('call.outcome')}
          help={words('call.note')}
          value={outcome}
          choices={callOutcome.options.map((value) => ({ value, label: domain(`callOutcomes.${value}`) }))}
          onChange={setOutcome}
        />
        <Box sx={{ maxWidth: 220 }}>
          <SelectInput
            label={words('call.channel')}
            value={channel}
            choices={channels.options.map((value) => ({ value, label: domain(`channels.${value}`) }))}
            onChange={setChannel}
          />
        </Box>
        <TextInput label={words('call.words')} value={note} onChange={setNote} lines={2} optional />
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
