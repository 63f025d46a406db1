import { motivationFactor, type MotivationFactor } from '@shared/domain/candidate/motivation-note';
import { useCommands } from '@ui/commands/use-commands';
import { useWords } from '@ui/i18n/words';
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

const unlessChoosing = (act: () => void) => (): void => {
  if (!isChoosing()) act();
};

/** A letter for each factor; the palette lists them too. */
function useRankCommands(rank: InterviewKeys['rank']): void {
  const words = useWords('interviewMode');
  const domain = useWords('domain');
  useCommands(
    motivationFactor.options.map((factor) => ({
      id: `interview.rank/${factor}`,
      label: words('commands.rank', { factor: domain(`motivationFactors.${factor}`) }),
      keys: factorKeys[factor],
      run: unlessChoosing(() => {
        rank(factor);
      }),
    })),
  );
}

/** 1 to 4 rate, 0 says "not discussed", the arrows go to another attribute, E to its evidence. */
function useRatingKeys({ rate, step, evidence, rates }: InterviewKeys): void {
  const words = useWords('interviewMode');
  const when = { when: rates };
  const rateAs = (rating: number | null) =>
    unlessChoosing(() => {
      rate(rating);
    });
  useShortcut('0', rateAs(null), when);
  useShortcut('1', rateAs(1), when);
  useShortcut('2', rateAs(2), when);
  useShortcut('3', rateAs(3), when);
  useShortcut('4', rateAs(4), when);
  useShortcut(
    'up',
    unlessChoosing(() => {
      step(-1);
    }),
    when,
  );
  useShortcut(
    'down',
    unlessChoosing(() => {
      step(1);
    }),
    when,
  );
  useCommands([
    {
      ...{ id: 'interview.evidence', label: words('commands.evidence'), keys: 'e', when: rates },
      run: unlessChoosing(evidence),
    },
  ]);
}

/** The keys of the full window: Esc leaves a field first, and the window only from outside of one. */
export function useInterviewKeys(keys: InterviewKeys): void {
  const words = useWords('interviewMode');
  useRankCommands(keys.rank);
  useRatingKeys(keys);
  useCommands([
    { id: 'interview.jot', label: words('jot.label'), keys: 'ctrl+j', run: keys.jot },
    {
      ...{ id: 'interview.side-before', label: words('commands.sideBefore'), keys: 'ctrl+[' },
      run: () => {
        keys.side(-1);
      },
    },
    {
      ...{ id: 'interview.side-next', label: words('commands.sideNext'), keys: 'ctrl+]' },
      run: () => {
        keys.side(1);
      },
    },
    { id: 'interview.sum-up', label: words('finish'), keys: 'ctrl+enter', run: keys.sumUp },
    { id: 'interview.leave', label: words('leave'), run: keys.leave },
  ]);
  useShortcut('escape', () => {
    const field = document.activeElement;
    if (field instanceof HTMLElement && isTextField(field)) field.blur();
    else keys.leave();
  });
}
