import Box from '@mui/material/Box';
import { isConfirmed, type MorningCalls } from '@data/queries/morning-calls';
import type { TaskLine } from '@data/queries/task-lines';
import { TabBar, TabPanel } from '@ui/tab-bar';
import { useWords } from '@ui/i18n/words';
import { MorningCallList } from './morning-calls';
import type { RowActs } from './task-columns';
import { TaskPanel } from './task-panel';
import { useShownCall } from './use-task-board';

/** What stands beside the list. */
export type SidePanel = 'calls' | 'task';

interface TaskSideProps {
  readonly panel: SidePanel;
  readonly onPanel: (panel: SidePanel) => void;
  readonly morning: MorningCalls | undefined;
  readonly line: TaskLine | undefined;
  readonly acts: RowActs;
  readonly onMove: (interviewId: string) => void;
  readonly onOpenCandidate: (candidateId: string) => void;
}

const panels = ['calls', 'task'] as const satisfies readonly SidePanel[];

/** Beside the list: the morning's calls, or the chosen task with its message. */
export function TaskSide(props: TaskSideProps) {
  const { panel, onPanel, morning, line, acts, onMove, onOpenCandidate } = props;
  const words = useWords('tasks');
  const { shown, show } = useShownCall(morning);
  const waiting = morning?.calls.filter((call) => !isConfirmed(call)).length;
  const name = words('panel');
  return (
    <>
      <Box sx={{ px: 2, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
        <TabBar
          name={name}
          value={panel}
          tabs={panels.map((value) => ({
            value,
            label: words(`panels.${value}`),
            count: value === 'calls' ? waiting : undefined,
          }))}
          onChange={onPanel}
        />
      </Box>
      <TabPanel name={name} value={panel}>
        {panel === 'calls' && morning && (
          <MorningCallList morning={morning} shown={shown} onShow={show} onMove={onMove} />
        )}
        {panel === 'task' &&
          (line ? (
            <TaskPanel key={line.task.id} line={line} acts={acts} onOpenCandidate={onOpenCandidate} />
          ) : (
            <Box sx={{ p: 2, color: 'text.secondary' }}>{words('noneChosen')}</Box>
          ))}
      </TabPanel>
    </>
  );
}
