// Values of a card's properties as text: escapes taken away, parts apart.
import { lineOf } from '../loose-values';
import type { Card, CardProperty } from './card-lines';

/** Version 2.1 knows no escape for a line break: its `\n` is what somebody typed. */
const plainEscapes = /\\([;,\\:])/gu;
const laterEscapes = /\\(.)/gsu;

const unescaped = (text: string, card: Pick<Card, 'version'>): string =>
  card.version === '2.1'
    ? text.replace(plainEscapes, '$1')
    : text.replace(laterEscapes, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

/** Splits at a sign that no backslash stands before. */
function splitPlain(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === separator) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** A value that is one text, line breaks kept. */
export const cardText = (property: CardProperty, card: Pick<Card, 'version'>): string =>
  unescaped(property.value, card);

/** The parts between semicolons, each one line; a list within a part is joined by `joiner`. */
export const cardParts = (
  property: CardProperty,
  card: Pick<Card, 'version'>,
  joiner: string,
): readonly string[] =>
  splitPlain(property.value, ';').map((part) =>
    (card.version === '2.1' ? [part] : splitPlain(part, ','))
      .map((item) => lineOf(unescaped(item, card).replaceAll('\n', joiner)))
      .filter((item) => item !== '')
      .join(joiner),
  );

/** The properties of one name, those marked as preferred first. */
export function propertiesOf(card: Card, name: string): readonly CardProperty[] {
  const found = card.properties.filter((property) => property.name === name);
  return [...found].sort((a, b) => rankOf(a) - rankOf(b));
}

const notRanked = 101;

/** Version 4 ranks from 1 to 100; the earlier ones only mark. */
function rankOf({ types, parameters }: CardProperty): number {
  if (types.includes('PREF')) return 1;
  const rank = Number(parameters.get('PREF'));
  return Number.isInteger(rank) && rank > 0 ? rank : notRanked;
}
