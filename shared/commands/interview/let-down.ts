import { letDownCause } from '../../domain/attendance/client-goodwill';
import type { Interview } from '../../domain/interview/interview';
import { dueAfterWorkingDays, dueSameDay } from '../../domain/task/due-time';
import { repairChannel, repairsAfter, type RepairPurpose } from '../../domain/task/repair';
import type { Instant } from '../../time/instant';
import type { WorkingTime } from '../../time/working-time';
import type { DecisionContext, Write } from '../command';
import { workingTimeOf, type OfficeFacts } from '../office-facts';
import { makeInterviewTask } from '../task/made-task';

/** Tasks that make good with the client, if the interview as it will stand let one down; none otherwise. */
export function repairTasks(
  interview: Interview,
  office: OfficeFacts,
  context: DecisionContext,
): readonly Write[] {
  const cause = letDownCause(interview);
  if (cause === null) return [];
  const time = workingTimeOf(office, context.zoneRules);
  return repairsAfter[cause].map((purpose) =>
    makeInterviewTask(
      interview,
      {
        kind: 'repair-client',
        words: purpose,
        channel: repairChannel[purpose],
        dueAt: repairDue(purpose, context.now, time),
      },
      context,
    ),
  );
}

/** The call cannot wait; what is written and offered may take a night. */
export const repairDue = (purpose: RepairPurpose, now: Instant, time: WorkingTime): Instant =>
  purpose === 'call' ? dueSameDay(now, now, time) : dueAfterWorkingDays(now, 1, { now, time });
