import { isHeldNow } from '@shared/domain/interview/held-now';
import { stageAfter, type InterviewEvent } from '@shared/domain/interview/lifecycle';
import { mayTellEnd } from '@shared/domain/reception/day-close';
import { mayOpen, mayRun, type CommandName } from '@shared/domain/staff/permission-table';
import type { InterviewDetail } from '@data/queries/interviews';
import type { Act } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';

/** Says whether this person may take the step, and whether the interview is where it can be taken. */
export function useMayTake({
  interview,
}: InterviewDetail): (command: CommandName, event: InterviewEvent) => boolean {
  const { actor } = useOffice();
  return (command, event) => mayRun(actor.role, command) && stageAfter(interview, event) !== null;
}

/** One step forward, as a button. */
export interface StepButton {
  readonly label: string;
  readonly run: () => void;
}

/** The steps forward, the likeliest first. */
export function useInterviewSteps(
  detail: InterviewDetail,
  run: Act['act'],
  onInterview: (interviewId: string) => void,
): readonly StepButton[] {
  const words = useWords('calendar');
  const { actor } = useOffice();
  const mayTake = useMayTake(detail);
  const { id: interviewId, kind, recruiterId, stage, startsAt } = detail.interview;
  const now = useNow();
  const isOver = startsAt <= now;
  const isOwn = kind === 'office' && recruiterId === actor.staffId;
  const start = async (): Promise<void> => {
    if ((await run('interview/start', { interviewId })) && isOwn) onInterview(interviewId);
  };
  const steps: (StepButton | false)[] = [
    mayTake('interview/confirm', 'confirm') && {
      label: words('acts.confirm'),
      run: () => void run('interview/confirm', { interviewId, channel: 'phone' }),
    },
    mayTake('interview/check-in', 'check-in') && {
      label: words('acts.checkIn'),
      run: () => void run('interview/check-in', { interviewId }),
    },
    mayTake('interview/start', 'start') &&
      stage !== 'confirmed' && {
        label: words('acts.start'),
        run: () => void start(),
      },
    stage === 'in-progress' &&
      isHeldNow(detail.interview) &&
      mayOpen(actor.role, 'interview') && {
        label: words('acts.interviewNotes'),
        run: () => {
          onInterview(interviewId);
        },
      },
    mayTake('interview/finish', 'finish') &&
      mayTellEnd(actor.role, detail.interview) &&
      (stage === 'arrived' || stage === 'in-progress' || isOver) && {
        label: words('acts.finish'),
        run: () => void run('interview/finish', { interviewId }),
      },
  ];
  return steps.filter((step) => step !== false);
}
