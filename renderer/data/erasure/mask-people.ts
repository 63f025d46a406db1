// Takes people out of texts of others: their full names in any order, their Chinese name, their phones and e-mail. First
// names alone are met everywhere and stay; who erases is shown where to look.
import { phoneLeaks } from '@shared/domain/candidate/blind/phone-leaks';
import type { ChangeRecord } from '@shared/changes/change-record';
import { mergeRecord, type StoredRow } from '@shared/changes/merge';
import { upcastRecord } from '@shared/changes/upcasters/upcast-record';
import type { Leak } from '@shared/domain/candidate/blind/leak';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { chineseNameOf } from '@shared/domain/candidate/candidate-name';
import { plainWords } from '@shared/domain/candidate/blind/text-words';
import { canonicalJson } from '@shared/kernel/json';
import { leaveOutOthers, type OtherPerson } from '@shared/reports/leave-out-others';

import { asRow } from '../stored-row';

/** What stands in a text where somebody was. */
export const erasedSign = '▮▮▮';

/** Whom the texts must not name any more. */
export type MaskedPerson = Pick<
  Candidate,
  'surname' | 'givenNames' | 'englishName' | 'chineseName' | 'preferredName' | 'phones' | 'email'
>;

const identity = [
  ...(['surname', 'givenNames', 'englishName', 'chineseName', 'preferredName'] as const),
  ...(['phones', 'email'] as const),
] as const;

/** The people by everything they were ever called and reached by; the log keeps what was changed since. */
export function everyName(
  log: readonly ChangeRecord[],
  people: ReadonlySet<string>,
): readonly MaskedPerson[] {
  const rows = new Map<string, StoredRow>();
  const known = new Map<string, MaskedPerson>();
  for (const record of log) {
    if (record.entity !== 'candidates' || !people.has(record.entityId)) continue;
    const row = mergeRecord(rows.get(record.entityId), upcastRecord(record));
    rows.set(record.entityId, row);
    const person = asRow<'candidates'>(row);
    known.set(canonicalJson(identity.map((field) => person[field])), person);
  }
  return [...known.values()];
}

const nobody: OtherPerson = { latin: [], chinese: '', byOneWord: false };

const asOther = (person: MaskedPerson): OtherPerson => ({
  latin: [
    `${person.surname} ${person.givenNames}`,
    `${person.surname} ${person.givenNames} ${person.englishName}`,
    `${person.surname} ${person.englishName}`,
    `${person.surname} ${person.preferredName}`,
  ],
  chinese: chineseNameOf(person),
  byOneWord: false,
});

const cutOut = (text: string, leaks: readonly Leak[]): string =>
  [...leaks]
    .filter(({ certain }) => certain)
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + erasedSign + left.slice(end), text);

const wholeAddress = (email: string): RegExp =>
  new RegExp(email.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'giu');

/** Longer is no mail address; without a bound, a long text without spaces would be gone through again from every sign. */
const anyAddress = /([^\s<>(),;@]{1,64}@[^\s<>(),;@]{1,255})/u;

/** An address of somebody else may be made of the same names, and would be no address any more without them. */
const outsideAddresses = (text: string, change: (part: string) => string): string =>
  text.includes('@')
    ? text
        .split(anyAddress)
        .map((part) => (anyAddress.test(part) ? part : change(part)))
        .join('')
    : change(text);

const phoneTail = 4;

/** What a text has at least, if it names or reaches the person; looking for it is quick, and the office has millions of texts. */
function traces(people: readonly MaskedPerson[]): readonly string[] {
  const tails = people
    .flatMap(({ phones }) => Object.values(phones))
    .map(({ typed }) => typed.replaceAll(/\D/gu, '').slice(-phoneTail));
  const names = people.flatMap(({ surname, chineseName, email }) => [surname, chineseName, email]);
  return [...names, ...tails].map((trace) => trace.trim().toLowerCase()).filter((trace) => trace !== '');
}

/** The words that must all stand in a text that names somebody in Latin letters, once for each way they are written. */
const wordsOfNames = (others: readonly OtherPerson[]): readonly (readonly string[])[] =>
  others.flatMap(({ latin }) => latin.map(plainWords)).filter((words) => words.length > 1);

/** Latin letters that are written plainly, and Chinese: a word of the first kind stands in such a text as it is, but for its case. */
const isPlainlyLettered = (text: string): boolean => /^[ -~\s\u3000-\u303f\u4e00-\u9fff]*$/u.test(text);

/** False only for a text in which none of the people can stand by name, so that its words need not be read one by one. */
function nameFinder(others: readonly OtherPerson[]): (text: string, small: string) => boolean {
  const written = wordsOfNames(others);
  const chinese = others.map((other) => other.chinese.trim()).filter((name) => name !== '');
  return (text, small) =>
    !isPlainlyLettered(text) ||
    chinese.some((name) => text.includes(name)) ||
    written.some((words) => words.every((word) => small.includes(word)));
}

const digitWords = ['zero', 'oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** False only for a text without a sign of a digit, in which no phone can stand. */
const mayRing = (text: string, small: string): boolean =>
  !isPlainlyLettered(text) ||
  /[0-9零〇一二三四五六七八九]/u.test(text) ||
  digitWords.some((word) => small.includes(word));

/** Ids, hashes and dates are no texts, whatever their digits are. */
const isCode = (text: string): boolean =>
  /^(?:[a-z]{3}_[0-9a-z-]+|[0-9a-f]{64}|\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?)$/u.test(text);
const isPlain = (text: string): boolean => /^[ -~\s]*$/u.test(text);
const hasDigits = (text: string): boolean => /\d/u.test(text);

/** Answers the text as it may stay. */
export function maskPeople(people: readonly MaskedPerson[]): (text: string) => string {
  const others = people.map(asOther);
  const leaveOut = leaveOutOthers(others, nobody, erasedSign);
  const mayName = nameFinder(others);
  const known = people.flatMap((person) => Object.values(person.phones));
  // Without a phone of theirs nothing that is written as one is certain to be.
  const phones = known.length === 0 ? () => [] : phoneLeaks(known);
  const addresses = people.flatMap(({ email }) => (email.trim() === '' ? [] : [wholeAddress(email.trim())]));
  const marks = traces(people);
  return (text) => {
    const small = text.toLowerCase();
    if (isPlain(text) && !hasDigits(text) && !marks.some((mark) => small.includes(mark))) return text;
    if (isCode(text)) return text;
    const unreachable = addresses.reduce(
      (left, address) => left.replaceAll(address, erasedSign),
      mayRing(text, small) ? cutOut(text, phones(text)) : text,
    );
    return mayName(text, small) ? outsideAddresses(unreachable, leaveOut) : unreachable;
  };
}
