import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import type { Task } from '@shared/domain/task/task';
import { storedInstant } from '@shared/domain/stored-time';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';

interface CardTasksProps {
  readonly tasks: readonly Task[];
  readonly onDone: (taskId: string) => void;
}

/** What is still to do about the interview, ticked off in place. */
export function CardTasks({ tasks, onDone }: CardTasksProps) {
  const words = useWords('calendarViews');
  const domain = useWords('domain');
  const format = useFormat();
  return (
    <Box sx={{ mt: 1, pt: 1, borderTop: '1px solid', borderColor: 'onward.line.hair' }}>
      <Box sx={{ typography: 'h6', color: 'text.secondary' }}>{words('cardTasks')}</Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {tasks.map(({ id, kind, words: typed, dueAt }) => {
          const text = kind === 'free' ? typed : domain(`taskKinds.${kind}`);
          return (
            <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
              <Checkbox
                checked={false}
                slotProps={{ input: { 'aria-label': words('taskDone', { task: text }) } }}
                onChange={() => {
                  onDone(id);
                }}
              />
              <Box sx={{ minWidth: 0 }}>
                {text}{' '}
                <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
                  {words('due', { when: format.moment(storedInstant(dueAt)) })}
                </Box>
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
