// What can be done with many at once: give them to somebody, put them in the pool, or a task for each.
import { useState } from 'react';
import { addMonths, type LocalDate } from '@shared/time/local-date';
import type { StaffFace } from '@data/indexes/faces';
import { useOffice } from '@data/use-office';
import { DateInput } from '@ui/date-input';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { useToday } from '../parts/use-today';
import { ManyDialog } from './many-dialog';
import { useMany } from './use-many';

/** What somebody does with those chosen. */
export type ManyAct = 'owner' | 'park' | 'task';

interface ManyActProps {
  readonly ids: readonly string[];
  readonly staff: readonly StaffFace[];
  readonly parkedMonths: number;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The dialog of an act. */
export function ManyActDialog({ act, ...props }: ManyActProps & { readonly act: ManyAct }) {
  const Dialog = { owner: OwnerDialog, park: PoolDialog, task: TasksDialog }[act];
  return <Dialog {...props} />;
}

const isRecruiter = ({ active, role }: StaffFace): boolean => active && role !== 'receptionist';

const choicesOf = (staff: readonly StaffFace[]) =>
  staff.filter(isRecruiter).map(({ id, name }) => ({ value: id, label: name }));

function OwnerDialog({ ids, staff, onDone, onClose }: ManyActProps) {
  const words = useWords('candidateList');
  const [ownerId, setOwnerId] = useState<string>();
  const [tried, setTried] = useState(false);
  const { run, ...state } = useMany(ids, onDone);
  const submit = (): void => {
    setTried(true);
    if (ownerId !== undefined)
      void run('candidate/edit', (candidateId) => ({ candidateId, set: { ownerId } }));
  };
  return (
    <ManyDialog
      title={words('many.ownerTitle')}
      count={ids.length}
      state={state}
      onSubmit={submit}
      onClose={onClose}
    >
      <SelectInput
        label={words('many.newOwner')}
        autoFocus
        value={ownerId}
        choices={choicesOf(staff)}
        onChange={setOwnerId}
        error={tried && ownerId === undefined ? words('many.ownerNeeded') : undefined}
      />
    </ManyDialog>
  );
}

function PoolDialog({ ids, parkedMonths, onDone, onClose }: ManyActProps) {
  const words = useWords('candidateList');
  const park = useWords('candidates');
  const today = useToday();
  const [reason, setReason] = useState('');
  const [wakeOn, setWakeOn] = useState<LocalDate | undefined>(() => addMonths(today, parkedMonths));
  const [tried, setTried] = useState(false);
  const { run, ...state } = useMany(ids, onDone);
  const submit = (): void => {
    setTried(true);
    if (reason.trim() === '') return;
    void run('candidate/park', (candidateId) => ({
      ...{ candidateId, reason: reason.trim(), wakeOn: wakeOn ?? null },
    }));
  };
  return (
    <ManyDialog
      title={words('many.parkTitle')}
      count={ids.length}
      state={state}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={park('park.reason')}
        autoFocus
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? park('park.reasonNeeded') : undefined}
      />
      <DateInput
        label={park('park.wakeOn')}
        help={park('park.wakeHelp')}
        optional
        value={wakeOn}
        min={today}
        onChange={setWakeOn}
      />
    </ManyDialog>
  );
}

/** Five in the afternoon: a task for a day is due before the office closes. */
const dueMinute = 1020;
const about = { contactId: null, clientId: null, interviewId: null, submissionId: null };

function TasksDialog({ ids, staff, onDone, onClose }: ManyActProps) {
  const words = useWords('candidateList');
  const task = useWords('candidates');
  const today = useToday();
  const { actor } = useOffice();
  const { zone, zoneRules } = useOfficeTime();
  const [text, setText] = useState('');
  const [due, setDue] = useState<LocalDate | undefined>(today);
  const [ownerId, setOwnerId] = useState(actor.staffId);
  const [tried, setTried] = useState(false);
  const { run, ...state } = useMany(ids, onDone);
  const submit = (): void => {
    setTried(true);
    if (text.trim() === '' || due === undefined) return;
    const dueAt = zoneRules.toInstant(due, dueMinute, zone);
    void run('task/add', (candidateId) => ({
      ...{ words: text.trim(), ownerId, dueAt, channel: 'phone', candidateId, ...about },
    }));
  };
  return (
    <ManyDialog
      title={words('many.taskTitle')}
      count={ids.length}
      state={state}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={task('tasks.words')}
        autoFocus
        value={text}
        onChange={setText}
        error={tried && text.trim() === '' ? task('tasks.wordsNeeded') : undefined}
      />
      <DateInput
        label={task('tasks.due')}
        value={due}
        min={today}
        onChange={setDue}
        error={tried && due === undefined ? task('tasks.dueNeeded') : undefined}
      />
      <SelectInput
        label={words('many.taskFor')}
        value={ownerId}
        choices={choicesOf(staff)}
        onChange={setOwnerId}
      />
    </ManyDialog>
  );
}
