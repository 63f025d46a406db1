import type { Submission, SubmissionStage } from '@shared/domain/submission/submission';
import type { PipelineCard } from '@data/queries/roles';

/** The columns of the board: where living submissions stand, and one for all exits. */
export const pipelineColumns = ['drafted', 'sent', 'client-interview', 'offered', 'placed', 'ended'] as const;
/** See {@link pipelineColumns}. */
export type PipelineColumn = (typeof pipelineColumns)[number];

/** What moves a submission one stage on. */
export type NextAct = 'send' | 'to-interview' | 'to-offer' | 'place';

const nextActs: Readonly<Partial<Record<SubmissionStage, NextAct>>> = {
  drafted: 'send',
  sent: 'to-interview',
  'client-interview': 'to-offer',
  offered: 'place',
};

/** The act of `Shift →` on a card; undefined where nothing follows. */
export const nextActOf = ({ stage }: Pick<Submission, 'stage'>): NextAct | undefined => nextActs[stage];

/** True while somebody can still say no to it. */
export const mayEnd = ({ stage }: Pick<Submission, 'stage'>): boolean => stage in nextActs;

/** True while a client interview can be booked for it: the client knows of the candidate. */
export const mayMeetClient = ({ stage }: Pick<Submission, 'stage'>): boolean =>
  stage === 'sent' || stage === 'client-interview' || stage === 'offered';

const columnOf = ({ stage }: Pick<Submission, 'stage'>): PipelineColumn =>
  pipelineColumns.find((column) => column === stage) ?? 'ended';

/** The cards of each column in the order given; what ended last leads its column. */
export function sortIntoColumns(
  cards: readonly PipelineCard[],
): Readonly<Record<PipelineColumn, readonly PipelineCard[]>> {
  const of = (column: PipelineColumn): readonly PipelineCard[] =>
    cards.filter(({ submission }) => columnOf(submission) === column);
  const endedAt = ({ submission }: PipelineCard): string => submission.end?.at ?? '';
  return {
    drafted: of('drafted'),
    sent: of('sent'),
    'client-interview': of('client-interview'),
    offered: of('offered'),
    placed: of('placed'),
    ended: [...of('ended')].sort((a, b) => (endedAt(a) < endedAt(b) ? 1 : -1)),
  };
}

/** What dropping a card on a column does: one stage on, or a no; undefined where nothing follows there. */
export function actOfDrop(
  { stage }: Pick<Submission, 'stage'>,
  column: PipelineColumn,
): NextAct | 'no' | undefined {
  if (column === 'ended') return mayEnd({ stage }) ? 'no' : undefined;
  const at = pipelineColumns.indexOf(column);
  return pipelineColumns.findIndex((known) => known === stage) === at - 1 ? nextActs[stage] : undefined;
}

const steps: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The card an arrow key goes to: along the column, or to the nearest column that has one at about the same height. */
export function cardAfterKey(
  key: string,
  activeId: string | undefined,
  columns: Readonly<Record<PipelineColumn, readonly PipelineCard[]>>,
): string | undefined {
  const step = steps[key];
  if (!step) return undefined;
  const filled = pipelineColumns.map((column) => columns[column]).filter((cards) => cards.length > 0);
  const across = filled.findIndex((cards) => cards.some(({ submission }) => submission.id === activeId));
  const here = filled[across];
  if (!here) return filled[0]?.[0]?.submission.id;
  const down = here.findIndex(({ submission }) => submission.id === activeId);
  const target = filled[Math.max(0, Math.min(filled.length - 1, across + step[0]))] ?? here;
  return target[Math.max(0, Math.min(target.length - 1, down + step[1]))]?.submission.id;
}
