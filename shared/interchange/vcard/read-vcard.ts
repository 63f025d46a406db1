// Contact cards into proposed candidates: every person of the file, every name, telephone and email of each. What the
// book has one place for and the card several of goes into the summary, where nothing is lost.
import type { Phone } from '../../domain/candidate/candidate';
import { isNameless } from '../../domain/candidate/candidate-name';
import { emptyCandidate, type CandidateFields } from '../../domain/candidate/empty-candidate';
import { shortTextLimit } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import type { ImportNote } from '../import-refusal';
import type { ReadingPorts } from '../import-ports';
import { asElements, limitedEntries, lineOf, longLines, shortLine, textOf } from '../loose-values';
import { phoneAsDialled, phoneOf } from '../phones';
import type { ReadRow, TakeNote } from '../read-row';
import { nameOfCard } from './card-name';
import { readCards, type Card } from './card-lines';
import { cardParts, cardText, propertiesOf } from './card-values';
import { noteCardRest } from './card-rest';
import { workOfCard } from './card-work';

/** Our own cards keep the dialled form of a number beside what was typed. */
export const dialledParameter = 'X-ONWARD-E164';

/** Proposes a candidate for every card; one that is cut off or names nobody is refused alone. */
export function readVcard(
  text: string,
  source: string,
  ports: ReadingPorts,
): readonly ReadRow<CandidateFields>[] {
  return readCards(text, ports.decodeText).map((card, index) => readCard(card, index + 1, source, ports));
}

function readCard(card: Card, row: number, source: string, ports: ReadingPorts): ReadRow<CandidateFields> {
  const notes: ImportNote[] = [];
  const note: TakeNote = (said) => notes.push(said);
  const name = nameOfCard(card, note);
  const label = labelOf(card) || source;
  if (!card.finished) return { row, label, read: refuse({ kind: 'card-unfinished' }) };
  if (isOtherThanPerson(card)) return { row, label, read: refuse({ kind: 'no-person' }) };
  const fields = emptyCandidate(
    {
      ...name,
      phones: phonesOf(card, ports, note),
      ...placesOf(card, ports, note),
      work: workOfCard(card, note),
      source: source.slice(0, shortTextLimit),
    },
    { createdOn: ports.createdOn, ownerId: ports.ownerId },
  );
  noteCardRest(card, note);
  if (isNameless(name)) return { row, label, read: refuse({ kind: 'no-name' }), nameless: { fields, notes } };
  return { row, label, read: accept({ fields, notes }) };
}

const linesOfAll = (card: Card, name: string): readonly string[] =>
  propertiesOf(card, name)
    .map((property) => lineOf(cardText(property, card)))
    .filter((text) => text !== '');

const labelOf = (card: Card): string =>
  ['FN', 'N', 'ORG', 'EMAIL', 'TEL'].map((name) => linesOfAll(card, name)[0]).find(Boolean) ?? '';

const isOtherThanPerson = (card: Card): boolean =>
  linesOfAll(card, 'KIND').some((kind) => /^(group|org|location)$/iu.test(kind));

function labelFrom(types: readonly string[]): Phone['label'] | null {
  const says = (...words: readonly string[]): boolean => words.some((word) => types.includes(word));
  if (says('FAX', 'PAGER')) return 'other';
  if (says('CELL', 'IPHONE', 'MOBILE')) return 'mobile';
  if (says('WORK')) return 'work';
  if (says('HOME')) return 'home';
  return says('OTHER') ? 'other' : null;
}

function phonesOf(card: Card, ports: ReadingPorts, note: TakeNote): CandidateFields['phones'] {
  const phones = new Map<string, Phone>();
  for (const property of propertiesOf(card, 'TEL')) {
    const typed = lineOf(cardText(property, card)).replace(/^tel:/iu, '');
    if (typed === '' || phones.has(typed)) continue;
    const { types, parameters } = property;
    const label = labelFrom(types);
    const e164 = parameters.get(dialledParameter) ?? null;
    const reading = { ports, note };
    phones.set(
      typed,
      e164 === null || label === null
        ? phoneOf(typed, label, reading)
        : phoneAsDialled({ typed, e164, label }, reading),
    );
  }
  return asElements('p', limitedEntries([...phones.values()], 'phone', note));
}

/** Email, address and summary: the first of each has its field, the others are lines of the summary. */
function placesOf(
  card: Card,
  ports: ReadingPorts,
  note: TakeNote,
): Pick<CandidateFields, 'email' | 'address' | 'district' | 'summary'> {
  const [email = '', ...moreEmails] = new Set(
    linesOfAll(card, 'EMAIL').map((text) => text.replace(/^mailto:/iu, '')),
  );
  const addresses = propertiesOf(card, 'ADR').map((property) =>
    cardParts(property, card, ', ')
      .filter((part) => part !== '')
      .join(', '),
  );
  const [address = '', ...moreAddresses] = new Set(addresses.filter((text) => text !== ''));
  const more = [...moreEmails, ...moreAddresses];
  for (const text of more) note({ kind: 'kept-in-summary', text });
  const written = propertiesOf(card, 'NOTE').map((property) => textOf(cardText(property, card)));
  const summary = [...written, more.join('\n')].filter((text) => text !== '').join('\n\n');
  return {
    email: shortLine(email, 'email', note),
    address: shortLine(address, 'location', note),
    district: ports.findDistrict(address),
    summary: longLines(summary, 'summary', note),
  };
}
