import { useMemo } from 'react';
import { workingTimeOf, type OfficeFacts } from '@shared/commands/office-facts';
import type { CallOutcome } from '@shared/domain/task/call';
import { snoozeUntil, type SnoozeChoice } from '@shared/domain/task/snooze-until';
import type { TaskLine } from '@data/queries/task-lines';
import { useAct, type Act } from '@data/use-act';
import { useOffice } from '@data/use-office';

/** What a row of the task list can do by itself. */
export interface TaskActs {
  readonly toggle: (line: TaskLine) => void;
  readonly callEnded: (line: TaskLine, outcome: CallOutcome) => void;
  readonly snooze: (line: TaskLine, choice: SnoozeChoice) => void;
  /** The candidate said yes to the interview the task is about. */
  readonly confirm: (line: TaskLine) => void;
}

/** True when there is somebody the call of a task could be with. */
export const hasParty = ({ task }: TaskLine): boolean => (task.candidateId ?? task.contactId) !== null;

/** True when a yes of the candidate is what the task waits for. */
export const waitsForYes = ({ task, interview }: TaskLine): boolean =>
  task.kind === 'confirm-interview' &&
  task.state !== 'done' &&
  (interview?.stage === 'awaiting-confirmation' || interview?.stage === 'held-slot');

/** The acts, and why the last one was refused. */
export function useTaskActs(
  office: OfficeFacts | undefined,
): Pick<Act, 'failure'> & { readonly acts: TaskActs } {
  const { act, failure } = useAct();
  const { clock, zoneRules } = useOffice();
  const acts = useMemo<TaskActs>(
    () => ({
      toggle: ({ task }) =>
        void act(task.state === 'done' ? 'task/reopen' : 'task/complete', { taskId: task.id }),
      callEnded: ({ task }, outcome) => {
        const about = { candidateId: null, contactId: null, interviewId: task.interviewId, taskId: task.id };
        void act('call/log', { ...about, channel: task.channel, outcome, words: '' });
      },
      snooze: ({ task }, choice) => {
        if (!office) return;
        const until = snoozeUntil(choice, clock.now(), workingTimeOf(office, zoneRules));
        void act('task/snooze', { taskId: task.id, until });
      },
      confirm: ({ task }) => {
        if (task.interviewId === null) return;
        void act('interview/confirm', { interviewId: task.interviewId, channel: task.channel });
      },
    }),
    [act, clock, zoneRules, office],
  );
  return { acts, failure };
}
