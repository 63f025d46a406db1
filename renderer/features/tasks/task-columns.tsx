import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { Phone } from 'lucide-react';
import type { TaskLine } from '@data/queries/task-lines';
import { ActionMenu } from '@ui/action-menu';
import { ChineseName } from '@ui/chinese-name';
import { Icon } from '@ui/icon';
import type { Format } from '@ui/i18n/format';
import type { Words } from '@ui/i18n/words';
import type { Column } from '@ui/table-model';
import { instant } from '@shared/time/instant';

/** What a row of the task list can do. */
export interface TaskActs {
  readonly toggle: (line: TaskLine) => void;
  readonly logCall: (line: TaskLine) => void;
  readonly snooze: (line: TaskLine, days: number) => void;
}

interface ColumnParts {
  readonly words: Words<'tasks'>;
  readonly domain: Words<'domain'>;
  readonly format: Format;
  readonly acts: TaskActs;
  readonly withOwner: boolean;
}

const week = 7;

/** The words of a task: what was typed, else what its kind means. */
export const taskText = ({ task }: TaskLine, domain: Words<'domain'>): string =>
  task.words === '' ? domain(`taskKinds.${task.kind}`) : task.words;

function kindBefore({ task }: TaskLine, domain: Words<'domain'>): string {
  return task.kind === 'free' || task.words === '' ? '' : `${domain(`taskKinds.${task.kind}`)} · `;
}

function Acts({ line, words, acts }: Pick<ColumnParts, 'words' | 'acts'> & { readonly line: TaskLine }) {
  const done = line.task.state === 'done';
  const somebody = line.task.candidateId !== null || line.task.contactId !== null;
  return (
    <>
      <Button
        disabled={!somebody}
        size="small"
        startIcon={<Icon of={Phone} side={13} />}
        onClick={() => {
          acts.logCall(line);
        }}
      >
        {words('logCall')}
      </Button>
      <ActionMenu
        actions={[
          { label: words('snooze'), disabled: done, onChoose: () => acts.snooze(line, 1) },
          { label: words('snoozeWeek'), disabled: done, onChoose: () => acts.snooze(line, week) },
        ]}
      />
    </>
  );
}

/** The columns of the task list. */
export function taskColumns({
  words,
  domain,
  format,
  acts,
  withOwner,
}: ColumnParts): readonly Column<TaskLine>[] {
  const tick: Column<TaskLine> = {
    key: 'done',
    header: '',
    name: words('columns.done'),
    width: '44px',
    render: (line) => {
      const isDone = line.task.state === 'done';
      const label = words(isDone ? 'reopen' : 'complete', { what: taskText(line, domain) });
      return (
        <Checkbox
          checked={isDone}
          slotProps={{ input: { 'aria-label': label } }}
          onChange={() => {
            acts.toggle(line);
          }}
        />
      );
    },
  };
  const owner: Column<TaskLine> = {
    key: 'owner',
    header: words('columns.owner'),
    width: '110px',
    render: (line) => line.ownerName,
  };
  return [
    tick,
    {
      key: 'what',
      header: words('columns.what'),
      width: 'minmax(0, 2fr)',
      render: (line) => `${kindBefore(line, domain)}${taskText(line, domain)}`,
    },
    {
      key: 'who',
      header: words('columns.who'),
      width: 'minmax(0, 1.4fr)',
      render: ({ about, aboutZh }) => (
        <span>
          {about} <ChineseName name={aboutZh} />
        </span>
      ),
    },
    { key: 'phone', header: words('columns.phone'), width: '110px', render: ({ phone }) => phone },
    {
      key: 'due',
      header: words('columns.due'),
      width: '150px',
      render: ({ task }) => format.moment(instant.parse(task.dueAt)),
    },
    ...(withOwner ? [owner] : []),
    {
      key: 'acts',
      header: '',
      name: words('columns.acts'),
      width: '150px',
      align: 'right',
      render: (line) => <Acts line={line} words={words} acts={acts} />,
    },
  ];
}
