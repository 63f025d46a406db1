import type { Employment } from '../../domain/candidate/candidate';
import { asElements, limitedEntries, lineOf, longLines, shortLine } from '../loose-values';
import type { TakeNote } from '../read-row';
import type { Card } from './card-lines';
import { cardParts, cardText, propertiesOf } from './card-values';

/** Present employments: ORG with its TITLE, in pairs; departments are the first line of the summary. */
export function workOfCard(card: Card, note: TakeNote): Readonly<Record<string, Employment>> {
  const employers = propertiesOf(card, 'ORG').map((property) => cardParts(property, card, ', '));
  const named = titlesOf(card, 'TITLE');
  const titles = named.length > 0 ? named : titlesOf(card, 'ROLE');
  const pairs = Array.from({ length: Math.max(employers.length, titles.length) }, (_, index): Employment => {
    const [employer = '', ...departments] = employers[index] ?? [];
    return {
      employer: shortLine(employer, 'work', note),
      title: shortLine(titles[index] ?? '', 'work', note),
      from: '',
      to: null,
      summary: longLines(departments.filter((text) => text !== '').join(', '), 'work', note),
    };
  });
  const taken = pairs.filter(({ employer, title }) => employer !== '' || title !== '');
  return asElements('w', limitedEntries(taken, 'work', note));
}

const titlesOf = (card: Card, name: 'TITLE' | 'ROLE'): readonly string[] =>
  propertiesOf(card, name)
    .map((property) => lineOf(cardText(property, card)))
    .filter((text) => text !== '');
