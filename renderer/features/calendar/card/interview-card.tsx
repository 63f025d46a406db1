import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popper from '@mui/material/Popper';
import type { KeyboardEvent } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { readOpenTasks } from '@data/queries/calendar-around';
import type { InterviewDetail } from '@data/queries/interviews';
import { useAct } from '@data/use-act';
import { useLive } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';
import { StatusChip } from '@ui/status-chip';
import { radius } from '@ui/measures';
import { useWords } from '@ui/i18n/words';
import { CandidateName } from '../interview-title';
import { stageLook } from '../stage-look';
import { useInterviewDetail } from '../use-interview-detail';
import { useInterviewSteps } from '../use-interview-steps';
import { CardTasks } from './card-tasks';
import { useCardLines } from './use-card-lines';
import { controlsIn, type useCard } from './use-card';

interface InterviewCardProps {
  readonly card: ReturnType<typeof useCard>;
  readonly onOpen: (interviewId: string) => void;
  readonly onLogCall: (detail: InterviewDetail) => void;
  readonly onInterview: (interviewId: string) => void;
}

const cardWidth = 320;
const besides = [{ name: 'offset', options: { offset: [0, 6] } }];

/** What the block under the pointer is about, and what can be done about it now. */
export function InterviewCard({ card, ...acts }: InterviewCardProps) {
  if (!card.open) return null;
  return <OpenCard key={card.open.interviewId} {...{ card, ...acts }} {...card.open} />;
}

interface OpenCardProps extends InterviewCardProps {
  readonly interviewId: string;
  readonly anchor: HTMLElement;
}

function OpenCard({ card, interviewId, anchor, ...acts }: OpenCardProps) {
  const words = useWords('calendarViews');
  const known = useInterviewDetail(interviewId);
  if (!known) return null;
  const { candidate } = known.detail;
  const onKeyDown = (event: KeyboardEvent): void => {
    const controls = controlsIn(card.content.current);
    const edge = event.shiftKey ? controls[0] : controls.at(-1);
    const leaves = event.key === 'Tab' && document.activeElement === edge;
    if (event.key !== 'Escape' && !leaves) return;
    event.preventDefault();
    event.stopPropagation();
    anchor.focus();
    if (!leaves) card.close();
  };
  return (
    <Popper open anchorEl={anchor} placement="right-start" modifiers={besides} sx={{ zIndex: 'drawer' }}>
      <Box
        ref={card.content}
        role="dialog"
        aria-label={words('card', { name: candidate ? fullName(candidate) : '' })}
        onPointerEnter={card.hold}
        onPointerLeave={card.release}
        onFocus={card.hold}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) card.release();
        }}
        onKeyDown={onKeyDown}
        sx={{
          width: cardWidth,
          p: 1.5,
          bgcolor: 'onward.surface.raised',
          borderRadius: `${radius.dialog}px`,
          boxShadow: (theme) => theme.vars.palette.onward.shadow,
        }}
      >
        <CardContent detail={known.detail} {...acts} onLeave={card.close} />
      </Box>
    </Popper>
  );
}

interface CardContentProps extends Omit<InterviewCardProps, 'card'> {
  readonly detail: InterviewDetail;
  readonly onLeave: () => void;
}

function CardContent({ detail, onOpen, onLogCall, onInterview, onLeave }: CardContentProps) {
  const words = useWords('calendarViews');
  const calendar = useWords('calendar');
  const domain = useWords('domain');
  const { act, failure } = useAct();
  const steps = useInterviewSteps(detail, act, onInterview);
  const lines = useCardLines(detail);
  const { id, stage, kind } = detail.interview;
  const tasks = useLive((read) => readOpenTasks(read, id), [id]);
  const look = stageLook[stage];
  return (
    <>
      <Box sx={{ typography: 'h4' }}>
        <CandidateName view={detail} />
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 0.5, mb: 1 }}>
        <StatusChip tone={look.tone} icon={look.icon}>
          {domain(`interviewStages.${stage}`)}
        </StatusChip>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{domain(`interviewKinds.${kind}`)}</Box>
      </Box>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'auto minmax(0, 1fr)',
          columnGap: 1,
          rowGap: '2px',
        }}
      >
        {lines.map(({ label, value }) => (
          <Box key={label} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ typography: 'body2', color: 'text.secondary', pt: '2px' }}>
              {label}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Box>
          </Box>
        ))}
      </Box>
      {tasks !== undefined && tasks.length > 0 && (
        <CardTasks tasks={tasks} onDone={(taskId) => void act('task/complete', { taskId })} />
      )}
      {failure && <ErrorNotice {...failure} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        {steps.slice(0, 2).map((step) => (
          <Button key={step.label} size="small" onClick={step.run}>
            {step.label}
          </Button>
        ))}
        <Button
          size="small"
          onClick={() => {
            onLeave();
            onLogCall(detail);
          }}
        >
          {calendar('acts.logCall')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onLeave();
            onOpen(id);
          }}
        >
          {words('cardOpen')}
        </Button>
      </Box>
    </>
  );
}
