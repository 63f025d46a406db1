import { stageAfter, type InterviewEvent } from '@shared/domain/interview/lifecycle';
import { mayRun, type CommandName } from '@shared/domain/staff/permission-table';
import { mayTellEnd } from '@shared/domain/reception/day-close';
import { noShowFrom } from '@shared/domain/reception/arrival';
import type { Policy } from '@shared/domain/office/policy';
import type { DayInterview } from '@data/queries/today';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import type { CloseAct } from './close-line';

/** Dialogs that a line opens over the panel. */
export interface CloseDialogs {
  readonly onNoShow: (interviewId: string) => void;
  readonly onCancel: (interviewId: string) => void;
  readonly onMove: (interviewId: string) => void;
  readonly onLogCall: (interview: DayInterview) => void;
}

/** What can be said about an interview that has no outcome, or no confirmation; only what this person may do. */
export function useCloseActs(policy: Policy, dialogs: CloseDialogs) {
  const words = useWords('dayClose');
  const { actor } = useOffice();
  const now = useNow();
  const { act, failure } = useAct();

  const may = ({ interview }: DayInterview, command: CommandName, event: InterviewEvent): boolean =>
    mayRun(actor.role, command) && stageAfter(interview, event) !== null;
  const mayCallOff = (day: DayInterview): boolean =>
    may(day, 'interview/cancel', 'cancel') || may(day, 'interview/cancel', 'decline');
  const calledOff = (day: DayInterview): CloseAct | false =>
    mayCallOff(day) && { label: words('calledOff'), run: () => dialogs.onCancel(day.interview.id) };
  const logCall = (day: DayInterview): CloseAct => ({
    label: words('logCall'),
    run: () => dialogs.onLogCall(day),
  });

  const ofInterview = (day: DayInterview): readonly CloseAct[] => {
    const { id: interviewId, startsAt, stage } = day.interview;
    const hasCome = stage === 'arrived' || stage === 'in-progress';
    const called = day.calls.some(({ at }) => at >= startsAt);
    const mayMiss =
      may(day, 'interview/confirm-no-show', 'no-show-candidate') && now >= noShowFrom(day.interview, policy);
    const acts: (CloseAct | false)[] = [
      mayTellEnd(actor.role, day.interview) &&
        may(day, 'interview/finish', 'finish') && {
          label: words(hasCome ? 'finished' : 'tookPlace'),
          run: () => void act('interview/finish', { interviewId }),
        },
      mayMiss &&
        (called ? { label: words('noShow'), run: () => dialogs.onNoShow(interviewId) } : logCall(day)),
      calledOff(day),
      may(day, 'interview/move', 'move') && { label: words('move'), run: () => dialogs.onMove(interviewId) },
    ];
    return acts.filter((found) => found !== false);
  };
  const ofUnconfirmed = (day: DayInterview): readonly CloseAct[] => {
    const { id: interviewId } = day.interview;
    const acts: (CloseAct | false)[] = [
      {
        label: words('confirmed'),
        run: () => void act('interview/confirm', { interviewId, channel: 'phone' }),
      },
      logCall(day),
      calledOff(day),
    ];
    return acts.filter((found) => found !== false);
  };
  const ofVisit = (visitId: string): readonly CloseAct[] => [
    { label: words('left'), run: () => void act('visit/leave', { visitId }) },
  ];
  return { ofInterview, ofUnconfirmed, ofVisit, failure };
}
