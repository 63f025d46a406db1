// What a card says beyond what is taken, so that nobody believes it was kept.
import { lineOf, maxEntries } from '../loose-values';
import type { TakeNote } from '../read-row';
import type { Card } from './card-lines';
import { ownNames } from './card-name';
import { cardText } from './card-values';

const taken = ['FN', 'N', 'NICKNAME', 'TEL', 'EMAIL', 'ORG', 'TITLE', 'ADR', 'NOTE', 'KIND', ownNames];
/** About the card, or said once more in another form. */
const aboutCard = ['VERSION', 'PRODID', 'REV', 'UID', 'SOURCE', 'LABEL', 'CLASS', 'NAME', 'PROFILE'];
const pictures = ['PHOTO', 'LOGO'];
/** Kept out of the book by law and by design. */
const personal =
  /^(BDAY|GENDER|SEX|ANNIVERSARY|BIRTHPLACE|DEATHDATE|DEATHPLACE|RELATED|X-.*(SPOUSE|RELATEDNAMES|GENDER|BIRTH|ANNIVERSARY|CHILD).*)$/u;
const longestName = 40;

/** Names the properties that say something and are not taken: a picture, personal facts, and all others. */
export function noteCardRest(card: Card, note: TakeNote): void {
  const hasTitle = card.properties.some(({ name }) => name === 'TITLE');
  const skipped = new Set([...taken, ...aboutCard, ...pictures, ...(hasTitle ? [] : ['ROLE'])]);
  const names = new Set(
    card.properties
      .filter((property) => !skipped.has(property.name) && lineOf(cardText(property, card)) !== '')
      .map(({ name }) => name.slice(0, longestName)),
  );
  const fields = [...names].slice(0, maxEntries);
  const plain = fields.filter((name) => !personal.test(name));
  const kept = fields.filter((name) => personal.test(name));
  for (const text of card.unread.slice(0, maxEntries)) note({ kind: 'line-unread', text: lineOf(text) });
  if (card.properties.some(({ name }) => pictures.includes(name))) note({ kind: 'photo-left-out' });
  if (plain.length > 0) note({ kind: 'left-out', fields: plain });
  if (kept.length > 0) note({ kind: 'personal-left-out', fields: kept });
}
