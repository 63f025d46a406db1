import { useMemo } from 'react';
import { currentOffer } from '@shared/domain/submission/offer-standing';
import { isRevivable } from '@shared/domain/submission/submission-lifecycle';
import type { PipelineCard } from '@data/queries/roles';
import type { Act } from '@data/use-act';
import type { MenuAction } from '@ui/action-menu';
import { useWords, type Words } from '@ui/i18n/words';
import { mayEnd, type NextAct } from './pipeline';
import type { PipelineActs } from './pipeline-acts';
import type { OpenDialog } from './role-dialogs';

interface PipelineWays {
  readonly act: Act['act'];
  readonly open: (dialog: OpenDialog) => void;
  readonly onOpenCandidate: (candidateId: string) => void;
  readonly onRematch: (candidateId: string) => void;
}

function goOn(card: PipelineCard, next: NextAct, { act, open }: PipelineWays): void {
  if (next === 'send' || next === 'place') {
    open({ kind: next, card });
    return;
  }
  if (next === 'to-offer') open({ kind: 'offer', card });
  else void act('submission/advance', { submissionId: card.submission.id, to: 'client-interview' });
}

const placementEnds = [
  ['didNotStart', 'did-not-start'],
  ['left', 'left-in-guarantee'],
] as const;

/** Acts beside the way on: give the name, note another agency, revive, end a placement, look for the next role. */
function furtherActs(
  { submission, met }: PipelineCard,
  { act, open, onRematch }: PipelineWays,
  { words, card }: { readonly words: Words<'roles'>; readonly card: PipelineCard },
): readonly MenuAction[] {
  const { id: submissionId, candidateId, stage, blind } = submission;
  const actions: MenuAction[] = [];
  const known = stage === 'sent' || stage === 'client-interview' || stage === 'offered';
  const add = (label: string, onChoose: () => void): void => {
    actions.push({ label, onChoose });
  };
  if (known && blind) {
    add(words('acts.giveName'), () => {
      open({ kind: 'send', card });
    });
  }
  if (met !== null) {
    add(words('acts.feedback'), () => {
      open({ kind: 'feedback', card });
    });
  }
  if (stage === 'offered') {
    add(words(currentOffer(submission) === null ? 'acts.writeOffer' : 'acts.reviseOffer'), () => {
      open({ kind: 'offer', card });
    });
  }
  if (mayEnd(submission)) {
    add(words('acts.otherAgency'), () => {
      open({ kind: 'other-agency', card });
    });
  }
  if (isRevivable(submission))
    add(words('acts.revive'), () => void act('submission/revive', { submissionId }));
  if (stage === 'placed') {
    for (const [label, to] of placementEnds)
      add(words(`acts.${label}`), () => {
        open({ kind: 'end', card, to });
      });
  }
  if (submission.end !== null) {
    add(words('acts.nextRoles'), () => {
      onRematch(candidateId);
    });
  }
  return actions;
}

/** What the board can do, wired to commands, dialogs and other pages. */
export function usePipelineActs(isRead: boolean, ways: PipelineWays): PipelineActs {
  const words = useWords('roles');
  const { act, open, onOpenCandidate, onRematch } = ways;
  return useMemo(() => {
    const all = { act, open, onOpenCandidate, onRematch };
    return {
      goOn: (card, next) => {
        goOn(card, next, all);
      },
      recordNo: (card) => {
        open({ kind: 'no', card });
      },
      book: (card) => {
        open({ kind: 'book', card });
      },
      openCandidate: ({ submission }) => {
        onOpenCandidate(submission.candidateId);
      },
      more: (card) => (isRead ? furtherActs(card, all, { words, card }) : []),
    };
  }, [isRead, words, act, open, onOpenCandidate, onRematch]);
}
