// People as contact cards of version 3.0, the one that telephones and mail programs all read. What the format has no place
// for stands in lines of our own beside it, which others pass over and our reader takes back.
import type { Phone } from '../../domain/candidate/candidate';
import type { NameParts } from '../../domain/candidate/candidate-name';
import type { CandidateFields } from '../../domain/candidate/empty-candidate';
import { currentWork } from '../current-work';
import { shownName } from '../shown-name';
import { ownNames } from './card-name';
import { dialledParameter } from './read-vcard';

/** What of a person a card carries. */
export type CardPerson = NameParts &
  Pick<CandidateFields, 'phones' | 'email' | 'address' | 'summary' | 'work'>;

const lineEnd = '\r\n';
const escaped = (text: string): string =>
  text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n?|\n/gu, '\\n');
const parts = (...texts: readonly string[]): string => texts.map(escaped).join(';');

const mostBytes = 75;
const asciiEnd = 0x80;
const twoByteEnd = 0x800;
const threeByteEnd = 0x10000;

function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < asciiEnd) return 1;
  if (code < twoByteEnd) return 2;
  return code < threeByteEnd ? 3 : 4;
}

/** Breaks a line so that no piece is longer than the standard's 75 bytes; never inside a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const sign of line) {
    const more = bytesOf(sign);
    if (bytes + more > mostBytes) {
      pieces.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += sign;
    bytes += more;
  }
  return [...pieces, piece].join(lineEnd);
}

const phoneTypes: Readonly<Record<Phone['label'], string>> = {
  mobile: 'CELL',
  home: 'HOME',
  work: 'WORK',
  other: 'OTHER',
};

/** A number without a country code is read as one of Hong Kong's. */
const homePrefix = '+852';
const digitsOf = (text: string): string => text.replaceAll(/\D+/gu, '');

/** The dialled form stands beside what was typed only where it says more. */
function phoneLine({ typed, e164, label }: Phone): string {
  const digits = digitsOf(typed);
  const says = e164 !== null && ![`+${digits}`, homePrefix + digits].includes(e164);
  const dialled = says ? `;${dialledParameter}=${e164}` : '';
  return `TEL;TYPE=${phoneTypes[label]}${dialled}:${escaped(typed)}`;
}

function cardLines(person: CardPerson): readonly string[] {
  const { surname, givenNames, englishName, chineseName, preferredName, email, address, summary } = person;
  const work = currentWork(person);
  const optional = (name: string, text: string): readonly string[] =>
    text === '' ? [] : [`${name}:${escaped(text)}`];
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${parts(surname, givenNames, '', '', '')}`,
    `FN:${escaped(shownName(person))}`,
    `${ownNames}:${parts(englishName, chineseName, preferredName)}`,
    ...optional('NICKNAME', preferredName || englishName),
    ...Object.values(person.phones).map(phoneLine),
    ...optional('EMAIL;TYPE=INTERNET', email),
    ...(address === '' ? [] : [`ADR;TYPE=HOME:${parts('', '', address, '', '', '', '')}`]),
    ...optional('ORG', work?.employer ?? ''),
    ...optional('TITLE', work?.title ?? ''),
    ...optional('NOTE', summary),
    'END:VCARD',
  ];
}

/** Prints a card for each person. */
export const printVcard = (people: readonly CardPerson[]): string =>
  people
    .map((person) =>
      cardLines(person)
        .map((line) => folded(line) + lineEnd)
        .join(''),
    )
    .join('');
