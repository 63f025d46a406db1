import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { storedInstant } from '@shared/domain/stored-time';
import { taskWording } from '@shared/domain/task/task-wording';
import { joinTasks, type TaskLine } from '@data/queries/task-lines';
import { useAct } from '@data/use-act';
import { useLive } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';
import { Section } from '@ui/section';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';

/** What is still to be done about an interview, ticked off in place; nothing is drawn where nothing is. */
export function InterviewTasks({ interviewId }: { readonly interviewId: string }) {
  const words = useWords('messages');
  const domain = useWords('domain');
  const format = useFormat();
  const { act, failure } = useAct();
  const lines = useLive(
    async (read) => {
      const tasks = await read.where('tasks', 'interviewId', interviewId);
      const open = tasks.filter(({ state }) => state !== 'done').sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
      return joinTasks(read, open);
    },
    [interviewId],
  );
  if (lines === undefined || lines.length === 0) return null;
  const textOf = ({ task }: TaskLine): string => {
    const wording = taskWording(task);
    return 'key' in wording ? domain(wording.key) : wording.text;
  };
  return (
    <Section title={words('tasks')} count={lines.length} level="h3">
      {failure && <ErrorNotice {...failure} />}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {lines.map((line) => (
          <Box component="li" key={line.task.id} sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
            <Checkbox
              checked={false}
              slotProps={{ input: { 'aria-label': words('tick', { what: textOf(line) }) } }}
              onChange={() => void act('task/complete', { taskId: line.task.id })}
            />
            <Box sx={{ minWidth: 0 }}>
              <Box>{textOf(line)}</Box>
              <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
                {words('due', { when: format.moment(storedInstant(line.task.dueAt)), owner: line.ownerName })}
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
