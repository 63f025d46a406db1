import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useAct } from '@data/use-act';
import { storedInstant } from '@shared/domain/stored-time';
import type { Task } from '@shared/domain/task/task';
import { taskWording } from '@shared/domain/task/task-wording';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { RefusedNotice } from '../parts/refused-notice';
import { useProfile } from '../parts/profile-context';

/** Open tasks about the candidate, ticked off where they stand. */
export function TaskList() {
  const words = useWords('candidates');
  const domain = useWords('domain');
  const format = useFormat();
  const { profile } = useProfile();
  const { act, failure, busy } = useAct();
  const textOf = (task: Task): string => {
    const wording = taskWording(task);
    return 'key' in wording ? domain(wording.key) : wording.text;
  };
  if (profile.tasks.length === 0) {
    return <Box sx={{ p: 1.5, color: 'text.secondary' }}>{words('tasks.empty')}</Box>;
  }
  return (
    <>
      <RefusedNotice refused={failure} />
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {profile.tasks.map((task) => {
          const { id, dueAt, ownerId, channel } = task;
          return (
            <Box
              component="li"
              key={id}
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 1.5,
                minHeight: size.row,
                px: 1.5,
                borderBottom: '1px solid',
                borderColor: 'onward.line.hair',
                '&:last-child': { borderBottom: 0 },
              }}
            >
              <Box sx={{ flex: 1, minWidth: 0 }}>{textOf(task)}</Box>
              <Box sx={{ color: 'text.secondary' }}>{domain(`channels.${channel}`)}</Box>
              <Box sx={{ color: 'text.secondary' }}>{profile.staffNames.get(ownerId)}</Box>
              <Box sx={{ color: 'text.secondary' }}>{format.moment(storedInstant(dueAt))}</Box>
              <Button size="small" disabled={busy} onClick={() => void act('task/complete', { taskId: id })}>
                {words('acts.done')}
              </Button>
            </Box>
          );
        })}
      </Box>
    </>
  );
}
