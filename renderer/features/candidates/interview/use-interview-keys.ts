import type { MotivationFactor } from '@shared/domain/candidate/motivation-note';
import { isTextField, useShortcut } from '@ui/use-shortcut';
import { factorKeys } from './factor-keys';

/** What the keys of the interview do. */
export interface InterviewKeys {
  readonly rank: (factor: MotivationFactor) => void;
  /** A figure rates the attribute in hand; null says that it was not discussed. */
  readonly rate: (rating: number | null) => void;
  readonly step: (by: 1 | -1) => void;
  readonly evidence: () => void;
  readonly side: (by: 1 | -1) => void;
  readonly jot: () => void;
  readonly sumUp: () => void;
  readonly leave: () => void;
  /** False where no attribute is on screen to be rated. */
  readonly rates: boolean;
}

/** An open list of choices has the keys to itself. */
const isChoosing = (): boolean => document.querySelector('[role="listbox"]') !== null;

function useRankKey(factor: MotivationFactor, rank: InterviewKeys['rank']): void {
  useShortcut(factorKeys[factor], () => {
    if (!isChoosing()) rank(factor);
  });
}

function useRankKeys(rank: InterviewKeys['rank']): void {
  useRankKey('growth', rank);
  useRankKey('pay', rank);
  useRankKey('manager', rank);
  useRankKey('commute', rank);
  useRankKey('stability', rank);
  useRankKey('flexibility', rank);
  useRankKey('brand', rank);
  useRankKey('content', rank);
  useRankKey('culture', rank);
  useRankKey('title', rank);
}

/** 1 to 4 rate, 0 says "not discussed", the arrows go to another attribute, E to its evidence. */
function useRatingKeys({ rate, step, evidence, rates }: InterviewKeys): void {
  const unless = (act: () => void) => (): void => {
    if (!isChoosing()) act();
  };
  const when = { when: rates };
  const rateAs = (rating: number | null) =>
    unless(() => {
      rate(rating);
    });
  useShortcut('0', rateAs(null), when);
  useShortcut('1', rateAs(1), when);
  useShortcut('2', rateAs(2), when);
  useShortcut('3', rateAs(3), when);
  useShortcut('4', rateAs(4), when);
  useShortcut(
    'up',
    unless(() => {
      step(-1);
    }),
    when,
  );
  useShortcut(
    'down',
    unless(() => {
      step(1);
    }),
    when,
  );
  useShortcut('e', unless(evidence), when);
}

/** The keys of the full window: Esc leaves a field first, and the window only from outside of one. */
export function useInterviewKeys(keys: InterviewKeys): void {
  useRankKeys(keys.rank);
  useRatingKeys(keys);
  useShortcut('ctrl+[', () => {
    keys.side(-1);
  });
  useShortcut('ctrl+]', () => {
    keys.side(1);
  });
  useShortcut('ctrl+j', keys.jot);
  useShortcut('ctrl+enter', keys.sumUp);
  useShortcut('escape', () => {
    const field = document.activeElement;
    if (field instanceof HTMLElement && isTextField(field)) field.blur();
    else keys.leave();
  });
}
