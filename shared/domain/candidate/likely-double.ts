// Who in the book may be the person being typed: same phone, same e-mail, same name in whatever order. A warning only.
import { nameKey } from '../matching/names';
import type { Candidate } from './candidate';

/** Why two records may be one person. */
export type DoubleCause = 'phone' | 'email' | 'name';

/** The fields that tell people apart. */
export type IdentityFields = Pick<
  Candidate,
  'surname' | 'givenNames' | 'englishName' | 'chineseName' | 'phones' | 'email'
>;

/** A record that may be the same person, with every cause. */
export interface LikelyDouble<Row> {
  readonly row: Row;
  readonly causes: readonly DoubleCause[];
}

/** A number without its country code: what two spellings of one Hong Kong phone share. */
const localDigits = 8;
const shortestPhone = 6;

const phoneKeys = ({ phones }: IdentityFields): readonly string[] =>
  Object.values(phones)
    .map(({ typed, e164 }) => (e164 ?? typed).replace(/\D+/gu, '').slice(-localDigits))
    .filter((digits) => digits.length >= shortestPhone);

const sortedWords = (text: string): string => nameKey(text).split(' ').sort().join(' ');

/** Names of one word alone are too common to warn about. */
const isTelling = (key: string): boolean => key.includes(' ');

function nameKeys({ surname, givenNames, englishName, chineseName }: IdentityFields): readonly string[] {
  const legal = surname === '' || givenNames === '' ? '' : sortedWords(`${surname} ${givenNames}`);
  const called = surname === '' || englishName === '' ? '' : sortedWords(`${surname} ${englishName}`);
  const chinese = nameKey(chineseName).replaceAll(' ', '');
  return [legal, called].filter(isTelling).concat(chinese.length > 1 ? [chinese] : []);
}

type Keys = (fields: IdentityFields) => readonly string[];

const emailKeys = ({ email }: IdentityFields): readonly string[] => {
  const key = email.trim().toLowerCase();
  return key === '' ? [] : [key];
};

const keysByCause: readonly (readonly [DoubleCause, Keys])[] = [
  ['phone', phoneKeys],
  ['email', emailKeys],
  ['name', nameKeys],
];

/** Records that may be the person typed, those with most causes first. What was not typed is not looked up either. */
export function likelyDoubles<Row extends IdentityFields>(
  typed: IdentityFields,
  book: readonly Row[],
): readonly LikelyDouble<Row>[] {
  const asked = keysByCause
    .map(([cause, keysOf]) => ({ cause, keysOf, keys: keysOf(typed) }))
    .filter(({ keys }) => keys.length > 0);
  const causesOf = (row: Row): readonly DoubleCause[] =>
    asked.flatMap(({ cause, keysOf, keys }) =>
      keysOf(row).some((key) => keys.includes(key)) ? [cause] : [],
    );
  return (asked.length === 0 ? [] : book)
    .map((row) => ({ row, causes: causesOf(row) }))
    .filter(({ causes }) => causes.length > 0)
    .sort((a, b) => b.causes.length - a.causes.length);
}
