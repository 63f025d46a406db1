import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Clock, Phone, Plus, UserRound } from 'lucide-react';
import type { TaskLine } from '@data/queries/task-lines';
import { useCommands } from '@ui/commands/use-commands';
import { DataTable } from '@ui/data-table';
import { EmptyState } from '@ui/empty-state';
import { ErrorNotice } from '@ui/error-notice';
import { ListDetail } from '@ui/list-detail';
import { breakpoint } from '@ui/measures';
import { Page } from '@ui/page';
import { useWords } from '@ui/i18n/words';
import { CallDialog } from './call-dialog';
import type { RenderMove } from './morning-calls';
import { ReassignDialog } from './reassign-dialog';
import { hasParty, useTaskActs } from './task-acts';
import { taskColumns, type RowActs } from './task-columns';
import type { TaskGroup } from './task-groups';
import { TaskSide, type SidePanel } from './task-side';
import { TaskToolbar } from './task-toolbar';
import { useTaskText } from './use-task-text';
import { useMorning, useTaskOffice, useTaskRows, type TaskFilter } from './use-task-board';

const rowKey = (line: TaskLine): string => line.task.id;
/** The panel's width in px, in a usual and in a narrow window. */
const sideWidth = { usual: 380, narrow: 320 };

type OpenDialog =
  | { readonly kind: 'call' | 'reassign'; readonly line: TaskLine }
  | { readonly kind: 'move'; readonly interviewId: string };

interface TasksPageProps {
  readonly renderMove: RenderMove;
  readonly onOpenCandidate: (candidateId: string) => void;
}

/** What is done by key: to the chosen task, and a new one. */
function useTaskCommands(chosen: TaskLine | undefined, acts: RowActs, onAdd: () => void): void {
  const words = useWords('tasks');
  const text = useTaskText();
  const about = chosen && text.what(chosen);
  const open = chosen !== undefined && chosen.task.state !== 'done';
  useCommands([
    {
      ...{ id: 'task.log-call', label: words('logCall'), about, icon: Phone, keys: 'l' },
      when: chosen !== undefined && hasParty(chosen),
      run: () => chosen && acts.logCall(chosen),
    },
    {
      ...{ id: 'task.snooze', label: words('snooze.tomorrow'), about, icon: Clock, keys: 'z', when: open },
      run: () => chosen && acts.snooze(chosen, 'tomorrow'),
    },
    {
      ...{ id: 'task.reassign', label: words('reassign'), about, icon: UserRound, keys: 'o', when: open },
      run: () => chosen && acts.reassign(chosen),
    },
    {
      ...{ id: 'tasks.add', label: words('add'), icon: Plus, keys: 'n' },
      run: onAdd,
    },
  ]);
}

function useGroups(rows: readonly TaskLine[] | undefined, groupOf: (line: TaskLine) => TaskGroup) {
  const words = useWords('tasks');
  return useMemo(() => {
    const counts = new Map<TaskGroup, number>();
    for (const line of rows ?? []) counts.set(groupOf(line), (counts.get(groupOf(line)) ?? 0) + 1);
    const count = (...groups: readonly TaskGroup[]): number =>
      groups.reduce((sum, group) => sum + (counts.get(group) ?? 0), 0);
    return {
      open: count('overdue', 'today', 'later'),
      overdue: count('overdue'),
      groupOf: (line: TaskLine) => {
        const key = groupOf(line);
        return { key, label: words(`groups.${key}`), count: counts.get(key) };
      },
    };
  }, [rows, groupOf, words]);
}

/** Everything somebody has to do: ticked, called and put off in place, with the morning's calls beside it. */
export function TasksPage({ renderMove, onOpenCandidate }: TasksPageProps) {
  const words = useWords('tasks');
  const [filter, setFilter] = useState<TaskFilter>({ whose: 'mine', withSnoozed: false, withDone: false });
  const [panel, setPanel] = useState<SidePanel>('calls');
  const [chosenId, setChosenId] = useState<string>();
  const [dialog, setDialog] = useState<OpenDialog>();
  const isNarrow = useMediaQuery(`(max-width: ${breakpoint.railBelow}px)`);
  const field = useRef<HTMLInputElement>(null);
  const known = useTaskOffice();
  const { acts, failure } = useTaskActs(known?.office);
  const rowActs = useMemo<RowActs>(
    () => ({
      ...acts,
      logCall: (line) => {
        setDialog({ kind: 'call', line });
      },
      reassign: (line) => {
        setDialog({ kind: 'reassign', line });
      },
    }),
    [acts],
  );
  const { rows, groupOf } = useTaskRows(filter);
  const groups = useGroups(rows, groupOf);
  const morning = useMorning(filter.whose);
  const chosen = rows?.find(({ task }) => task.id === chosenId);
  const withOwner = filter.whose === 'everybody';
  const columns = useMemo(
    () => taskColumns({ words, acts: rowActs, withOwner }),
    [words, rowActs, withOwner],
  );
  const doneKeys = useMemo(
    () => new Set(rows?.flatMap(({ task }) => (task.state === 'done' ? [task.id] : []))),
    [rows],
  );
  const close = useCallback(() => {
    setDialog(undefined);
  }, []);
  const choose = (line: TaskLine): void => {
    setChosenId(line.task.id);
    setPanel('task');
  };
  useTaskCommands(chosen, rowActs, () => field.current?.focus());
  return (
    <Page
      title={words('title')}
      scrolls={false}
      padded={false}
      toolbar={
        <TaskToolbar
          filter={filter}
          onFilter={setFilter}
          open={groups.open}
          overdue={groups.overdue}
          fieldRef={field}
        />
      }
      hints={[
        { keys: ['space'], label: words('hints.done') },
        { keys: ['z'], label: words('hints.snooze') },
        { keys: ['l'], label: words('hints.call') },
        { keys: ['o'], label: words('hints.reassign') },
        { keys: ['y'], label: words('hints.copy') },
        { keys: ['c'], label: words('hints.confirm') },
        { keys: ['n'], label: words('hints.add') },
      ]}
      hintNote={words('morning.note')}
    >
      {failure && <ErrorNotice {...failure} />}
      <ListDetail
        detailWidth={isNarrow ? sideWidth.narrow : sideWidth.usual}
        detailLabel={words('panel')}
        flush
        list={
          <DataTable
            label={words('list')}
            columns={columns}
            rows={rows}
            rowKey={rowKey}
            density="desk"
            groupOf={groups.groupOf}
            activeKey={chosenId}
            onActivate={choose}
            onOpen={choose}
            chosenKeys={doneKeys}
            onChoose={rowActs.toggle}
            empty={<EmptyState sentence={words(withOwner ? 'emptyAll' : 'emptyMine')} />}
          />
        }
        detail={
          <TaskSide
            {...{ panel, morning, onOpenCandidate }}
            onPanel={setPanel}
            line={chosen}
            acts={rowActs}
            onMove={(interviewId) => {
              setDialog({ kind: 'move', interviewId });
            }}
          />
        }
      />
      {dialog?.kind === 'call' && <CallDialog line={dialog.line} onClose={close} />}
      {dialog?.kind === 'reassign' && (
        <ReassignDialog line={dialog.line} staff={known?.staff ?? []} onClose={close} />
      )}
      {dialog?.kind === 'move' && renderMove(dialog.interviewId, close)}
    </Page>
  );
}
