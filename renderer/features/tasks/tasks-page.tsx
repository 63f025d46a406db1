import { useCallback, useMemo, useRef, useState } from 'react';
import { readTaskLines, type TaskLine } from '@data/queries/task-lines';
import { useAct } from '@data/use-act';
import { useLive, useOffice } from '@data/use-office';
import { addMinutes, type Instant } from '@shared/time/instant';
import { addDays, minutesPerDay } from '@shared/time/local-date';
import { ChoiceButtons } from '@ui/choice-group';
import { CheckInput } from '@ui/check-input';
import { DataTable } from '@ui/data-table';
import { EmptyState } from '@ui/empty-state';
import { ErrorNotice } from '@ui/error-notice';
import { Page } from '@ui/page';
import { useFormat } from '@ui/i18n/format';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { useShortcut } from '@ui/use-shortcut';
import { CallDialog } from './call-dialog';
import { NewTaskField } from './new-task-field';
import { taskColumns, type TaskActs } from './task-columns';
import { groupOfTask, sortByGroup } from './task-groups';

const rowKey = (line: TaskLine): string => line.task.id;

function useDay(): { readonly now: Instant; readonly endOfDay: Instant } {
  const now = useNow();
  const { zone, zoneRules } = useOfficeTime();
  const { date } = zoneRules.toLocal(now, zone);
  return { now, endOfDay: addMinutes(zoneRules.toInstant(addDays(date, 1), 0, zone), -1) };
}

function useTaskActs(): {
  readonly acts: TaskActs;
  readonly call: TaskLine | null;
  readonly endCall: () => void;
} & Pick<ReturnType<typeof useAct>, 'failure'> {
  const { act, failure } = useAct();
  const { clock } = useOffice();
  const [call, setCall] = useState<TaskLine | null>(null);
  const acts = useMemo<TaskActs>(
    () => ({
      toggle: ({ task }) =>
        void act(task.state === 'done' ? 'task/reopen' : 'task/complete', { taskId: task.id }),
      logCall: setCall,
      snooze: ({ task }, days) =>
        void act('task/snooze', { taskId: task.id, until: addMinutes(clock.now(), days * minutesPerDay) }),
    }),
    [act, clock],
  );
  const endCall = useCallback(() => {
    setCall(null);
  }, []);
  return { acts, failure, call, endCall };
}

type Whose = 'mine' | 'everybody';

/** Everything somebody has to do: overdue, today, later; ticked, called and put off in place. */
export function TasksPage() {
  const words = useWords('tasks');
  const domain = useWords('domain');
  const format = useFormat();
  const { now, endOfDay } = useDay();
  const { actor } = useOffice();
  const [whose, setWhose] = useState<Whose>('mine');
  const [withDone, setWithDone] = useState(false);
  const { acts, failure, call, endCall } = useTaskActs();
  const field = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState<TaskLine>();
  const ownerId = whose === 'everybody' ? null : actor.staffId;
  const lines = useLive((read) => readTaskLines(read, { ownerId, withDone }), [ownerId, withDone]);
  const rows = useMemo(() => lines && sortByGroup(lines, now, endOfDay), [lines, now, endOfDay]);
  const columns = useMemo(
    () => taskColumns({ words, domain, format, acts, withOwner: ownerId === null }),
    [words, domain, format, acts, ownerId],
  );
  useShortcut('n', () => field.current?.focus());
  useShortcut('l', () => {
    if (active && (active.task.candidateId ?? active.task.contactId) !== null) acts.logCall(active);
  });
  const groupOf = useCallback(
    (line: TaskLine) => {
      const key = groupOfTask(line, now, endOfDay);
      return { key, label: words(`groups.${key}`) };
    },
    [now, endOfDay, words],
  );
  return (
    <Page
      title={words('title')}
      scrolls={false}
      padded={false}
      toolbar={
        <>
          <NewTaskField ref={field} />
          <ChoiceButtons
            name={words('owner')}
            value={whose}
            choices={[
              { value: 'mine', label: words('mine') },
              { value: 'everybody', label: words('everybody') },
            ]}
            onChange={setWhose}
          />
          <CheckInput label={words('showDone')} checked={withDone} onChange={setWithDone} />
        </>
      }
      hints={[
        { keys: ['N'], label: words('hints.add') },
        { keys: ['↑', '↓'], label: words('hints.move') },
        { keys: ['Enter'], label: words('hints.done') },
        { keys: ['L'], label: words('hints.call') },
      ]}
    >
      {failure && <ErrorNotice {...failure} />}
      <DataTable
        label={words('list')}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        groupOf={groupOf}
        onActivate={setActive}
        onOpen={acts.toggle}
        empty={<EmptyState sentence={words(ownerId === null ? 'emptyAll' : 'emptyMine')} />}
      />
      {call && <CallDialog line={call} onClose={endCall} />}
    </Page>
  );
}
