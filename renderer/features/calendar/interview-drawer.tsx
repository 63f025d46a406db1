import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { isHearable } from '@shared/domain/interview/feedback-standing';
import { presentation, type Interview } from '@shared/domain/interview/interview';
import { mayOpen, mayRun } from '@shared/domain/staff/permission-table';
import { unresolvedOf } from '@shared/domain/reception/arrival';
import { mayExportInterview } from '@data/queries/calendar-entries';
import type { BookingOffice } from '@data/queries/interview-booking';
import type { InterviewDetail } from '@data/queries/interviews';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { ActionMenu, type MenuAction } from '@ui/action-menu';
import { ChoiceInput } from '@ui/choice-group';
import { DrawerFrame } from '@ui/drawer-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FactList } from '@ui/fact-list';
import { FormStack } from '@ui/form-row';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { FeedbackSection } from './feedback-section';
import { InterviewMessages } from './interview-messages';
import { InterviewTasks } from './interview-tasks';
import { CandidateName } from './interview-title';
import { useInterviewDetail } from './use-interview-detail';
import { useInterviewFacts } from './use-interview-facts';
import { useInterviewSteps, useMayTake } from './use-interview-steps';

/** Dialogs that the drawer's acts open; the page shows them. */
export interface InterviewDialogs {
  readonly onMove: (interviewId: string) => void;
  readonly onCancel: (interviewId: string) => void;
  readonly onFeedback: () => void;
  readonly onNoShow: (interviewId: string, who: 'candidate' | 'client') => void;
  readonly onLogCall: (detail: InterviewDetail) => void;
  readonly onShare: (interview: Interview) => void;
  readonly onOpenCandidate: (candidateId: string) => void;
  readonly onInterview: (interviewId: string) => void;
}

interface InterviewDrawerProps extends InterviewDialogs {
  readonly interviewId: string;
  readonly onClose: () => void;
}

/** One interview beside the page: its facts, and what can be done with it now. */
export function InterviewDrawer({ interviewId, onClose, ...dialogs }: InterviewDrawerProps) {
  const words = useWords('calendar');
  const known = useInterviewDetail(interviewId);
  if (known === undefined) return null;
  if (known === null)
    return (
      <DrawerFrame title={words('title')} onClose={onClose}>
        {words('gone')}
      </DrawerFrame>
    );
  return <OpenDrawer {...known} {...dialogs} onClose={onClose} />;
}

interface OpenDrawerProps extends InterviewDialogs {
  readonly detail: InterviewDetail;
  readonly office: BookingOffice;
  readonly onClose: () => void;
}

function useFurtherActs(
  { detail, ...dialogs }: Omit<OpenDrawerProps, 'office' | 'onClose'>,
  run: ReturnType<typeof useAct>['act'],
): readonly MenuAction[] {
  const words = useWords('calendar');
  const ics = useWords('ics');
  const { actor } = useOffice();
  const mayTake = useMayTake(detail);
  const { id: interviewId, candidateId } = detail.interview;
  const acts: (MenuAction | false)[] = [
    mayTake('interview/undo-check-in', 'undo-check-in') && {
      label: words('acts.undoCheckIn'),
      onChoose: () => void run('interview/undo-check-in', { interviewId }),
    },
    mayTake('interview/confirm-no-show', 'no-show-candidate') && {
      label: words('acts.noShow'),
      onChoose: () => {
        dialogs.onNoShow(interviewId, 'candidate');
      },
    },
    mayTake('interview/confirm-no-show', 'no-show-client') &&
      detail.interview.kind === 'client' && {
        label: words('acts.noShowClient'),
        onChoose: () => {
          dialogs.onNoShow(interviewId, 'client');
        },
      },
    mayExportInterview(actor.role, detail.interview) && {
      label: ics('share'),
      onChoose: () => {
        dialogs.onShare(detail.interview);
      },
    },
    mayOpen(actor.role, 'candidates') && {
      label: words('acts.openCandidate'),
      onChoose: () => {
        dialogs.onOpenCandidate(candidateId);
      },
    },
  ];
  return acts.filter((act) => act !== false);
}

function OpenDrawer({ detail, office, onClose, ...dialogs }: OpenDrawerProps) {
  const { actor } = useOffice();
  const words = useWords('calendar');
  const domain = useWords('domain');
  const now = useNow();
  const { act, failure } = useAct();
  const facts = useInterviewFacts(office.facts.policy);
  const mayTake = useMayTake(detail);
  const steps = useInterviewSteps(detail, act, dialogs.onInterview);
  const further = useFurtherActs({ detail, ...dialogs }, act);
  const { interview } = detail;
  const unresolved = unresolvedOf([interview], now).length > 0;
  const mayMove = mayTake('interview/move', 'move') || mayTake('interview/move', 'reshape');
  const mayCallOff = mayTake('interview/cancel', 'cancel') || mayTake('interview/cancel', 'decline');
  const mayNote = mayRun(actor.role, 'interview/note-presentation');
  const mayHear = mayRun(actor.role, 'interview/note-feedback') && isHearable(interview, now);
  const wasSeen = ['arrived', 'in-progress', 'done'].includes(interview.stage);

  return (
    <DrawerFrame
      title={<CandidateName view={detail} />}
      about={domain(`interviewKinds.${interview.kind}`)}
      onClose={onClose}
      tools={<ActionMenu actions={further} label={words('acts.more')} />}
      footer={
        <>
          {steps.map((step, at) => (
            <Button key={step.label} variant={at === 0 ? 'contained' : 'outlined'} onClick={step.run}>
              {step.label}
            </Button>
          ))}
          <Box sx={{ flex: 1 }} />
          {mayMove && (
            <Button
              onClick={() => {
                dialogs.onMove(interview.id);
              }}
            >
              {words('moveAction')}
            </Button>
          )}
          {mayCallOff && (
            <Button
              onClick={() => {
                dialogs.onCancel(interview.id);
              }}
            >
              {words('cancelAction')}
            </Button>
          )}
        </>
      }
    >
      <FormStack>
        {failure && <ErrorNotice {...failure} />}
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Box sx={{ flex: 1 }}>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {words('next')}
            </Box>{' '}
            {words(`nexts.${unresolved ? 'unresolved' : interview.stage}`)}
          </Box>
          <InterviewMessages interviewId={interview.id} />
          <Button
            onClick={() => {
              dialogs.onLogCall(detail);
            }}
          >
            {words('acts.logCall')}
          </Button>
        </Box>
        <FactList facts={facts(detail)} />
        <InterviewTasks interviewId={interview.id} />
        {mayHear && <FeedbackSection interviewId={interview.id} onWrite={dialogs.onFeedback} />}
        {mayNote && wasSeen && (
          <ChoiceInput
            label={words('facts.presentation')}
            value={interview.presentation}
            choices={presentation.options.map((value) => ({
              value,
              label: domain(`presentations.${value}`),
            }))}
            onChange={(value) =>
              void act('interview/note-presentation', { interviewId: interview.id, presentation: value })
            }
          />
        )}
      </FormStack>
    </DrawerFrame>
  );
}
