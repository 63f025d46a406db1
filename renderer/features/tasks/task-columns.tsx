import Checkbox from '@mui/material/Checkbox';
import { snoozeChoices } from '@shared/domain/task/snooze-until';
import type { TaskLine } from '@data/queries/task-lines';
import { ActionMenu, type MenuAction } from '@ui/action-menu';
import { useJoined } from '@ui/i18n/marks';
import { useWords, type Words } from '@ui/i18n/words';
import type { Column } from '@ui/table-model';
import { CallButtons } from './call-buttons';
import { hasParty, waitsForYes, type TaskActs } from './task-acts';
import { DueCell, WhatCell, WhoCell } from './task-cells';
import { useTaskText } from './use-task-text';

/** Everything a row can do, dialogs included. */
export interface RowActs extends TaskActs {
  readonly logCall: (line: TaskLine) => void;
  readonly reassign: (line: TaskLine) => void;
}

interface ColumnParts {
  readonly words: Words<'tasks'>;
  readonly acts: RowActs;
  readonly withOwner: boolean;
}

function Tick({ line, acts }: { readonly line: TaskLine; readonly acts: RowActs }) {
  const words = useWords('tasks');
  const joined = useJoined();
  const text = useTaskText();
  const isDone = line.task.state === 'done';
  const what = joined.parts([text.what(line), line.about]);
  return (
    <Checkbox
      checked={isDone}
      slotProps={{ input: { 'aria-label': words(isDone ? 'reopen' : 'complete', { what }) } }}
      onChange={() => {
        acts.toggle(line);
      }}
    />
  );
}

function useMenu(line: TaskLine, acts: RowActs): readonly MenuAction[] {
  const words = useWords('tasks');
  const done = line.task.state === 'done';
  const confirm: MenuAction = { label: words('confirmed'), keys: 'c', onChoose: () => acts.confirm(line) };
  return [
    ...(waitsForYes(line) ? [confirm] : []),
    { label: words('logCall'), keys: 'l', disabled: !hasParty(line), onChoose: () => acts.logCall(line) },
    ...snoozeChoices.map((choice) => ({
      label: words(`snooze.${choice}`),
      keys: choice === 'tomorrow' ? 'z' : undefined,
      disabled: done,
      onChoose: () => acts.snooze(line, choice),
    })),
    { label: words('reassign'), keys: 'o', disabled: done, onChoose: () => acts.reassign(line) },
  ];
}

function Calls({ line, acts }: { readonly line: TaskLine; readonly acts: RowActs }) {
  if (!hasParty(line) || line.task.state === 'done') return null;
  return (
    <CallButtons
      who={line.about}
      onEnded={(outcome) => {
        acts.callEnded(line, outcome);
      }}
    />
  );
}

function More({ line, acts }: { readonly line: TaskLine; readonly acts: RowActs }) {
  return <ActionMenu ofRow actions={useMenu(line, acts)} />;
}

/** The columns of the task list. */
export function taskColumns({ words, acts, withOwner }: ColumnParts): readonly Column<TaskLine>[] {
  return [
    {
      key: 'done',
      header: '',
      name: words('columns.done'),
      width: '24px',
      render: (line) => <Tick line={line} acts={acts} />,
    },
    {
      key: 'what',
      header: words('columns.what'),
      width: 'minmax(0, 1.15fr)',
      render: (line) => <WhatCell line={line} />,
    },
    {
      key: 'who',
      header: words('columns.who'),
      width: 'minmax(150px, 1fr)',
      render: (line) => <WhoCell line={line} />,
    },
    {
      key: 'call',
      header: words('columns.call'),
      width: '84px',
      render: (line) => <Calls line={line} acts={acts} />,
    },
    {
      key: 'due',
      header: words('columns.due'),
      width: '92px',
      render: (line) => <DueCell line={line} withOwner={withOwner} />,
    },
    {
      key: 'acts',
      header: '',
      name: words('columns.acts'),
      width: '32px',
      align: 'right',
      render: (line) => <More line={line} acts={acts} />,
    },
  ];
}
