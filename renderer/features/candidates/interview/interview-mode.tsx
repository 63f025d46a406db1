import Box from '@mui/material/Box';
import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { shortName } from '@shared/domain/candidate/candidate-name';
import type { MotivationFactor } from '@shared/domain/candidate/motivation-note';
import { stageAfter } from '@shared/domain/interview/lifecycle';
import { readInterviewAtWork, type InterviewAtWork } from '@data/queries/interview-at-work';
import { useAct } from '@data/use-act';
import { useLive } from '@data/use-office';
import { EmptyState } from '@ui/empty-state';
import { ErrorNotice } from '@ui/error-notice';
import { HintBar } from '@ui/hint-bar';
import { useWords } from '@ui/i18n/words';
import { SkeletonRows } from '@ui/skeleton-rows';
import { withFactor, withoutFactor } from '../dialogs/motivation-form';
import { ProfileContext, type ProfileActs } from '../parts/profile-context';
import { factorFieldId } from './factor-keys';
import { evidenceFieldId } from './fit-line';
import { InterviewHead } from './interview-head';
import { InterviewSides, sides, type Side } from './interview-sides';
import { JotStrip, jotFieldId } from './jot-strip';
import { MotivationPanel } from './motivation-panel';
import { SumUpDialog } from './sum-up-dialog';
import { useFitInHand } from './use-fit-in-hand';
import { useInterviewForms, type InterviewDrafts } from './use-interview-forms';
import { useInterviewKeys } from './use-interview-keys';

/** What the app does for the full window. */
export interface InterviewModeProps {
  readonly interviewId: string;
  /** Back to where it was opened from; the drafts stay. */
  readonly onLeave: () => void;
  /** It is summed up: on to whom it was with. */
  readonly onDone: (candidateId: string) => void;
}

const focusField = (id: string): void => document.getElementById(id)?.focus();
/** Out of any field, so that letters and figures are keys again. */
const leaveField = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

/** Nothing else begins from within an interview: what the profile would begin waits until it is over. */
const nothingBegins: ProfileActs = {
  bookInterview: () => undefined,
  interviewNotes: () => undefined,
  reject: () => undefined,
  nextRoles: () => undefined,
  print: () => undefined,
  exportFile: () => undefined,
  privacy: () => undefined,
  merge: () => undefined,
  open: () => undefined,
  showTab: () => undefined,
};

/** A letter ranks a factor and leads to its words; on a ranked one it leads there again, or takes it away while it has none. */
function useRank({ forms, change }: InterviewDrafts): (factor: MotivationFactor) => void {
  return (factor) => {
    const { motivation } = forms;
    const at = motivation.factors.findIndex((ranked) => ranked.factor === factor);
    if (at >= 0 && motivation.factors[at]?.words === '') {
      change('motivation', { ...motivation, factors: withoutFactor(motivation.factors, at) });
      return;
    }
    if (at < 0)
      flushSync(() => {
        change('motivation', { ...motivation, factors: withFactor(motivation.factors, factor) });
      });
    focusField(factorFieldId(factor));
  };
}

function useHints() {
  const words = useWords('interviewMode');
  return [
    { keys: ['g', 'p'], label: words('hints.rank') },
    { keys: ['1', '2', '3', '4', '0'], label: words('hints.rate') },
    { keys: ['e'], label: words('hints.evidence') },
    { keys: ['ctrl+[', 'ctrl+]'], label: words('hints.side') },
    { keys: ['ctrl+j'], label: words('hints.jot') },
    { keys: ['ctrl+enter'], label: words('hints.sum') },
    { keys: ['escape'], label: words('hints.leave') },
  ];
}

interface TalkProps extends Omit<InterviewModeProps, 'interviewId'> {
  readonly atWork: InterviewAtWork;
  readonly drafts: InterviewDrafts;
}

function Talk({ atWork, drafts, onLeave, onDone }: TalkProps) {
  const { interview, profile } = atWork;
  const [side, setSide] = useState<Side>('fit');
  const [summing, setSumming] = useState(false);
  const { act, failure } = useAct();
  const fit = useFitInHand(interview.id, drafts);
  const rank = useRank(drafts);
  const hints = useHints();
  const next = (): void => {
    leaveField();
    fit.step(1);
  };
  const sumUp = (): void => {
    setSumming(true);
  };
  useInterviewKeys({
    rank,
    rate: fit.rate,
    step: fit.step,
    evidence: () => {
      focusField(evidenceFieldId);
    },
    side: (by) => {
      setSide(sides[(sides.indexOf(side) + by + sides.length) % sides.length] ?? 'fit');
    },
    jot: () => {
      focusField(jotFieldId);
    },
    sumUp,
    leave: onLeave,
    rates: side === 'fit',
  });
  const mayStart = stageAfter(interview, 'start') !== null;
  const before = profile.notes.find(({ interviewId }) => interviewId !== interview.id);
  return (
    <>
      <InterviewHead
        atWork={atWork}
        keeping={drafts.keeping}
        onStart={mayStart ? () => void act('interview/start', { interviewId: interview.id }) : null}
        onLeave={onLeave}
        onSumUp={sumUp}
      />
      {failure && <ErrorNotice {...failure} />}
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 43fr) minmax(0, 57fr)',
        }}
      >
        <Box
          role="group"
          aria-labelledby="what-moves-them"
          tabIndex={0}
          sx={{ overflowY: 'auto', borderRight: '1px solid', borderColor: 'onward.line.hair' }}
        >
          <MotivationPanel
            form={drafts.forms.motivation}
            before={before}
            onRank={rank}
            onDone={leaveField}
            onChange={(motivation) => {
              drafts.change('motivation', motivation);
            }}
          />
        </Box>
        <InterviewSides side={side} onSide={setSide} drafts={drafts} fit={fit} onNext={next} />
      </Box>
      <JotStrip
        form={drafts.forms.jots}
        onChange={(jots) => {
          drafts.change('jots', jots);
        }}
      />
      <HintBar hints={hints} />
      {summing && (
        <SumUpDialog
          interview={interview}
          drafts={drafts}
          onClose={() => {
            setSumming(false);
          }}
          onDone={() => {
            onDone(profile.candidate.id);
          }}
        />
      )}
    </>
  );
}

function Held({ atWork, ...doors }: Omit<TalkProps, 'drafts'>) {
  const drafts = useInterviewForms(atWork);
  const context = useMemo(() => ({ profile: atWork.profile, acts: nothingBegins }), [atWork]);
  const title = shortName(atWork.profile.candidate);
  useEffect(() => {
    document.title = `${title} · Onward`;
  }, [title]);
  if (!drafts) return <SkeletonRows count={12} />;
  return (
    <ProfileContext value={context}>
      <Talk atWork={atWork} drafts={drafts} {...doors} />
    </ProfileContext>
  );
}

/** An office interview as it is held: what moves them at the left, what it is judged by at the right, every field kept as it is typed. */
export function InterviewMode({ interviewId, onLeave, onDone }: InterviewModeProps) {
  const words = useWords('interviewMode');
  const atWork = useLive((read) => readInterviewAtWork(read, interviewId), [interviewId]);
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        height: '100%',
        minHeight: 0,
        bgcolor: 'onward.surface.paper',
      }}
    >
      {atWork === undefined && <SkeletonRows count={12} />}
      {atWork === null && (
        <EmptyState sentence={words('gone')} actionLabel={words('toToday')} onAction={onLeave} />
      )}
      {atWork && <Held atWork={atWork} onLeave={onLeave} onDone={onDone} />}
    </Box>
  );
}
