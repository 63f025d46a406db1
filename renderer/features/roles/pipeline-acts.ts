import type { PipelineCard } from '@data/queries/roles';
import type { MenuAction } from '@ui/action-menu';
import type { NextAct } from './pipeline';

/** What can be done with a card. */
export interface PipelineActs {
  readonly goOn: (card: PipelineCard, act: NextAct) => void;
  readonly recordNo: (card: PipelineCard) => void;
  readonly book: (card: PipelineCard) => void;
  readonly openCandidate: (card: PipelineCard) => void;
  /** Everything else that is possible now, for the card's menu. */
  readonly more: (card: PipelineCard) => readonly MenuAction[];
}
