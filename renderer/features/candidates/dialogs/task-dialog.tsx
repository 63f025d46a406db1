import { useState } from 'react';
import type { Channel } from '@shared/domain/interview/channel';
import type { LocalDate } from '@shared/time/local-date';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { FormRow, FormStack } from '@ui/form-row';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { TimeInput } from '@ui/time-input';
import { ChannelInput } from '../parts/channel-input';
import { NameOf } from '../parts/name-of';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { useToday } from '../parts/use-today';

/** Five in the afternoon: a task for a day is due before the office closes. */
const usualDueMinute = 1020;

interface TaskDialogProps {
  /** What is to be done, where the button that opened it says so. */
  readonly initialWords?: string;
  readonly onClose: () => void;
}

/** Something to do about this candidate, for the person who writes it down. */
export function TaskDialog({ initialWords = '', onClose }: TaskDialogProps) {
  const words = useWords('candidates');
  const today = useToday();
  const { actor } = useOffice();
  const { zone, zoneRules } = useOfficeTime();
  const { profile } = useProfile();
  const [text, setText] = useState(initialWords);
  const [due, setDue] = useState<LocalDate | undefined>(today);
  const [minute, setMinute] = useState<number | undefined>(usualDueMinute);
  const [channel, setChannel] = useState<Channel>('phone');
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const save = async (): Promise<void> => {
    setTried(true);
    if (text.trim() === '' || due === undefined || minute === undefined) return;
    const saved = await act('task/add', {
      words: text.trim(),
      ownerId: actor.staffId,
      dueAt: zoneRules.toInstant(due, minute, zone),
      channel,
      candidateId: profile.candidate.id,
      contactId: null,
      clientId: null,
      interviewId: null,
      submissionId: null,
    });
    if (saved) onClose();
  };
  const dueMissing = tried && (due === undefined || minute === undefined);
  return (
    <DialogFrame
      title={words('tasks.addTitle')}
      about={<NameOf name={profile.candidate} />}
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        <TextInput
          label={words('tasks.words')}
          autoFocus
          value={text}
          onChange={setText}
          error={tried && text.trim() === '' ? words('tasks.wordsNeeded') : undefined}
        />
        <FormRow>
          <DateInput
            label={words('tasks.due')}
            value={due}
            min={today}
            onChange={setDue}
            error={dueMissing ? words('tasks.dueNeeded') : undefined}
          />
          <TimeInput label={words('tasks.time')} value={minute} onChange={setMinute} />
          <ChannelInput label={words('tasks.channel')} value={channel} onChange={setChannel} />
        </FormRow>
      </FormStack>
    </DialogFrame>
  );
}
