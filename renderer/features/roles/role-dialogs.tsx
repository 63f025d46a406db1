import type { ReactNode } from 'react';
import type { RoleStage } from '@shared/domain/role/role';
import type { PipelineCard, RolePageFacts } from '@data/queries/roles';
import { EndPlacementDialog, type PlacementEnd } from './end-placement-dialog';
import { PlaceDialog } from './place-dialog';
import { ReleaseDialog } from './release-dialog';
import { RoleDialog } from './role-dialog';
import { StageDialog, type Reopened } from './stage-dialog';

/** The dialog that is open on the page of a role. */
export type OpenDialog =
  | { readonly kind: 'edit' | 'release' }
  | { readonly kind: 'stage'; readonly stage: RoleStage }
  | { readonly kind: 'end'; readonly card: PipelineCard; readonly to: PlacementEnd }
  | {
      readonly kind: 'send' | 'offer' | 'feedback' | 'place' | 'no' | 'book' | 'other-agency';
      readonly card: PipelineCard;
    };

/** Dialogs of other features, put together by the route. */
export interface ForeignDialogs {
  readonly renderBooking: (
    subject: { readonly candidateId: string; readonly submissionId: string; readonly roleId: string },
    onClose: () => void,
  ) => ReactNode;
  readonly renderSend: (submissionId: string, onClose: () => void) => ReactNode;
  readonly renderOffer: (submissionId: string, onClose: () => void) => ReactNode;
  readonly renderFeedback: (interviewId: string, onClose: () => void) => ReactNode;
  readonly renderRejection: (submissionId: string, onClose: () => void) => ReactNode;
  readonly renderOtherAgency: (submissionId: string, onClose: () => void) => ReactNode;
}

interface RoleDialogsProps extends ForeignDialogs {
  readonly open: OpenDialog;
  readonly facts: RolePageFacts;
  readonly onClose: () => void;
  readonly onReopened: (reopened: Reopened) => void;
}

/** The one decision being made on the page of a role. */
export function RoleDialogs({
  open,
  facts,
  onClose,
  onReopened,
  renderBooking,
  renderSend,
  renderOffer,
  renderFeedback,
  renderRejection,
  renderOtherAgency,
}: RoleDialogsProps) {
  switch (open.kind) {
    case 'edit':
      return <RoleDialog role={facts.role} onClose={onClose} />;
    case 'release':
      return <ReleaseDialog role={facts.role} onClose={onClose} />;
    case 'stage':
      return <StageDialog facts={facts} stage={open.stage} onClose={onClose} onReopened={onReopened} />;
    case 'send':
      return renderSend(open.card.submission.id, onClose);
    case 'offer':
      return renderOffer(open.card.submission.id, onClose);
    case 'feedback':
      return open.card.met && renderFeedback(open.card.met.id, onClose);
    case 'place':
      return <PlaceDialog card={open.card} facts={facts} onClose={onClose} />;
    case 'end': {
      const { card, to } = open;
      return card.placement && <EndPlacementDialog {...{ card, to, onClose }} placement={card.placement} />;
    }
    case 'no':
      return renderRejection(open.card.submission.id, onClose);
    case 'other-agency':
      return renderOtherAgency(open.card.submission.id, onClose);
    case 'book': {
      const { id: submissionId, candidateId, roleId } = open.card.submission;
      return renderBooking({ candidateId, submissionId, roleId }, onClose);
    }
  }
}
