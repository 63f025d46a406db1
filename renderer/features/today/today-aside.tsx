import Box from '@mui/material/Box';
import { ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Instant } from '@shared/time/instant';
import type { LocalDate } from '@shared/time/local-date';
import type { DayInterview, OfficeDayView } from '@data/queries/today';
import type { TaskLine } from '@data/queries/task-lines';
import { CommandButton } from '@ui/commands/command-button';
import { FormStack } from '@ui/form-row';
import { size } from '@ui/measures';
import { useWords } from '@ui/i18n/words';
import { ConfirmList } from './confirm-list';
import { MyTasks } from './my-tasks';
import { RoomsNow } from './rooms-now';

interface TodayAsideProps {
  readonly day: OfficeDayView;
  /** Null for the front desk, whose tasks are on their own page. */
  readonly tasksBefore: Instant | null;
  readonly nextDate: LocalDate;
  readonly unconfirmed: readonly DayInterview[];
  /** What waits for the day's end; null before the office closes. */
  readonly unresolved: number | null;
  readonly onAllTasks: () => void;
  readonly onLogTaskCall: (line: TaskLine) => void;
  readonly onNextRoles: (candidateId: string) => void;
  readonly onLogCall: (interview: DayInterview) => void;
  readonly onClosing: () => void;
  /** Offers that wait for an answer. */
  readonly offers: ReactNode;
}

/** Beside the day's table: tasks, rooms, the morning's calls, and at its foot the end of the day. */
export function TodayAside(props: TodayAsideProps) {
  const { day, tasksBefore, nextDate, unconfirmed, unresolved } = props;
  const words = useWords('dayClose');
  const isDue = unresolved !== null && unresolved > 0;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100%' }}>
      <FormStack>
        {tasksBefore !== null && (
          <MyTasks
            dueBefore={tasksBefore}
            onAll={props.onAllTasks}
            onLogCall={props.onLogTaskCall}
            onNextRoles={props.onNextRoles}
          />
        )}
        {props.offers}
        <RoomsNow day={day} />
        <ConfirmList date={nextDate} interviews={unconfirmed} onLogCall={props.onLogCall} />
      </FormStack>
      <Box sx={{ flex: 1, minHeight: size.pagePadding }} />
      <Box
        sx={{
          position: 'sticky',
          bottom: -size.pagePadding,
          mb: `-${size.pagePadding}px`,
          py: 2,
          bgcolor: 'onward.surface.subtle',
        }}
      >
        <CommandButton
          fullWidth
          sx={{
            justifyContent: 'flex-start',
            '& .MuiButton-endIcon': { ml: 'auto' },
            fontWeight: isDue ? 'fontWeightBold' : undefined,
          }}
          command={{
            id: 'today.close',
            label: isDue ? words('buttonCount', { count: unresolved }) : words('button'),
            icon: ListChecks,
            keys: 'e',
            run: props.onClosing,
          }}
        />
      </Box>
    </Box>
  );
}
