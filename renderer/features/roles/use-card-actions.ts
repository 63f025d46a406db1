import type { PipelineCard } from '@data/queries/roles';
import type { MenuAction } from '@ui/action-menu';
import { useWords } from '@ui/i18n/words';
import { mayEnd, mayMeetClient, nextActOf } from './pipeline';
import type { PipelineActs } from './pipeline-acts';

/** The menu of a card and the act that stands on it. */
export function useCardActions({ goOn, recordNo, book, more }: PipelineActs) {
  const words = useWords('roles');
  return (card: PipelineCard): { primary: MenuAction | undefined; actions: readonly MenuAction[] } => {
    const { submission } = card;
    const next = nextActOf(submission);
    const booking: MenuAction = {
      label: words('acts.book'),
      keys: 'b',
      onChoose: () => {
        book(card);
      },
    };
    const onward: MenuAction[] = next
      ? [
          {
            label: words(`acts.${next}`),
            keys: 'shift+right',
            onChoose: () => {
              goOn(card, next);
            },
          },
        ]
      : [];
    const ending: MenuAction[] = mayEnd(submission)
      ? [
          {
            label: words('acts.no'),
            keys: 'x',
            onChoose: () => {
              recordNo(card);
            },
          },
        ]
      : [];
    return {
      primary: next === 'to-interview' ? booking : onward[0],
      actions: [...onward, ...(mayMeetClient(submission) ? [booking] : []), ...ending, ...more(card)],
    };
  };
}
