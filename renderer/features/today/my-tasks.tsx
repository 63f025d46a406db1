import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { storedInstant } from '@shared/domain/stored-time';
import { taskWording } from '@shared/domain/task/task-wording';
import { readTaskLines, type TaskLine } from '@data/queries/task-lines';
import { useAct } from '@data/use-act';
import { useLive, useOffice } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { Section } from '@ui/section';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { TickRow } from './tick-row';
import { WokenToday } from './woken-today';

interface MyTasksProps {
  /** Tasks due before this moment are today's. */
  readonly dueBefore: string;
  readonly onAll: () => void;
  readonly onLogCall: (line: TaskLine) => void;
  readonly onNextRoles: (candidateId: string) => void;
}

function useTaskText(): (line: TaskLine) => string {
  const words = useWords('today');
  const domain = useWords('domain');
  return ({ task, about }) => {
    const wording = taskWording(task);
    const text = 'key' in wording ? domain(wording.key) : wording.text;
    return about === '' ? text : words('taskAbout', { task: text, name: about });
  };
}

/** Whom a new role or a date woke for me, and what else I have to do today, ticked off in place. */
export function MyTasks({ dueBefore, onAll, onLogCall, onNextRoles }: MyTasksProps) {
  const { actor } = useOffice();
  const words = useWords('today');
  const format = useFormat();
  const now = useNow();
  const text = useTaskText();
  const { act, failure } = useAct();
  const lines = useLive(
    (read) => readTaskLines(read, { ownerId: actor.staffId, withDone: false }),
    [actor.staffId],
  );
  const dueToday = lines?.filter(
    ({ task }) =>
      task.dueAt < dueBefore &&
      (task.state === 'open' || (task.snoozedUntil !== null && task.snoozedUntil <= now)),
  );
  const due = dueToday?.filter(({ task }) => task.kind !== 'woken');
  const woken = dueToday?.filter(({ task }) => task.kind === 'woken') ?? [];
  return (
    <FormStack>
      <WokenToday lines={woken} onNextRoles={onNextRoles} />
      <Section
        title={words('myTasks')}
        count={due?.length}
        action={
          <CommandButton
            variant="text"
            size="small"
            command={{ id: 'today.all-tasks', label: words('allTasks'), run: onAll }}
          />
        }
      >
        {failure && <ErrorNotice {...failure} />}
        {due?.length === 0 && <Box sx={{ color: 'text.secondary' }}>{words('noTasks')}</Box>}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {due?.map((line) => (
            <TickRow
              key={line.task.id}
              label={words('taskDone', { task: text(line) })}
              onTick={() => void act('task/complete', { taskId: line.task.id })}
              act={
                (line.task.candidateId ?? line.task.contactId) !== null && (
                  <Button
                    size="small"
                    variant="text"
                    color="inherit"
                    onClick={() => {
                      onLogCall(line);
                    }}
                  >
                    {words('logCall')}
                  </Button>
                )
              }
            >
              <Box>{text(line)}</Box>
              <Box
                sx={{
                  typography: 'body2',
                  color: line.task.dueAt < now ? 'onward.warning.text' : 'text.secondary',
                }}
              >
                {words('due', { when: format.moment(storedInstant(line.task.dueAt)) })}
                {line.phone !== '' && ` · ${format.phone(line.phone)}`}
              </Box>
            </TickRow>
          ))}
        </Box>
      </Section>
    </FormStack>
  );
}
