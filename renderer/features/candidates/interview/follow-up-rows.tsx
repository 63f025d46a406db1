import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Plus, X } from 'lucide-react';
import { storedDate } from '@shared/domain/stored-time';
import { addDays } from '@shared/time/local-date';
import { DateInput } from '@ui/date-input';
import { FormRow } from '@ui/form-row';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { TextInput } from '@ui/text-input';
import { ChannelInput } from '../parts/channel-input';
import { useToday } from '../parts/use-today';
import type { FollowUps } from './interview-forms';

interface FollowUpRowsProps {
  readonly followUps: FollowUps;
  readonly onChange: (followUps: FollowUps) => void;
}

/** Tasks that follow from the interview, for the person who held it; an empty one is not written. */
export function FollowUpRows({ followUps, onChange }: FollowUpRowsProps) {
  const words = useWords('interviewMode');
  const candidates = useWords('candidates');
  const today = useToday();
  const change = (index: number, patch: Partial<FollowUps[number]>): void => {
    onChange(followUps.map((task, place) => (place === index ? { ...task, ...patch } : task)));
  };
  return (
    <Section
      title={words('sum.tasks')}
      level="h3"
      action={
        <Button
          size="small"
          startIcon={<Icon of={Plus} />}
          onClick={() => {
            onChange([...followUps, { words: '', dueOn: addDays(today, 1), channel: 'phone' }]);
          }}
        >
          {words('sum.addTask')}
        </Button>
      }
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
        {followUps.map((task, index) => {
          const remove = words('sum.removeTask', { number: index + 1 });
          return (
            <Box key={index} sx={{ display: 'flex', alignItems: 'flex-end', gap: 1 }}>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <FormRow columns="minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr)">
                  <TextInput
                    label={words('sum.task', { number: index + 1 })}
                    autoFocus={task.words === ''}
                    value={task.words}
                    onChange={(text) => {
                      change(index, { words: text });
                    }}
                  />
                  <DateInput
                    label={words('sum.due')}
                    value={storedDate(task.dueOn)}
                    min={today}
                    onChange={(dueOn) => {
                      if (dueOn !== undefined) change(index, { dueOn });
                    }}
                  />
                  <ChannelInput
                    label={candidates('tasks.channel')}
                    value={task.channel}
                    onChange={(channel) => {
                      change(index, { channel });
                    }}
                  />
                </FormRow>
              </Box>
              <Tooltip title={remove}>
                <IconButton
                  aria-label={remove}
                  onClick={() => {
                    onChange(followUps.filter((_, place) => place !== index));
                  }}
                >
                  <Icon of={X} />
                </IconButton>
              </Tooltip>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
