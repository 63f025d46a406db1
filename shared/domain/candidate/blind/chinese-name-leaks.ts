// A candidate's 中文姓名 in either way of writing, with or without spaces and dots between its characters, and the surname
// before a form of address.
import type { ReadingBook } from '../search/name-readings';
import { foldHan } from '../doubles/han-fold';
import type { LeakFinder } from './leak';

const addressForms = [
  '先生',
  '小姐',
  '女士',
  '太太',
  '同學',
  '生',
  '太',
  '總',
  '經理',
  '主任',
  '老師',
  '醫生',
  '律師',
];
const between = '[\\s·・‧．.]{0,2}';
const doubleSurname = 4;

/** Han characters of a text in one way of writing, each in the place of the one it stands for. */
const plainHan = (text: string, book: ReadingBook): string =>
  [...text]
    .map((sign) => {
      const plain = /\p{Script=Han}/u.test(sign) ? foldHan(book.plain(sign)) : sign;
      return plain.length === sign.length ? plain : sign;
    })
    .join('');

const spaced = (characters: readonly string[]): string => characters.join(between);

/** Finds the Chinese name of one candidate; the given name alone counts from two characters on. */
export function chineseNameLeaks(chineseName: string, book: ReadingBook): LeakFinder {
  const characters = [...plainHan(chineseName.normalize('NFKC').replaceAll(/[^\p{Script=Han}]/gu, ''), book)];
  if (characters.length < 2) return () => [];
  const surnameLength = characters.length >= doubleSurname ? 2 : 1;
  const surname = characters.slice(0, surnameLength);
  const given = characters.slice(surnameLength);
  const names = [characters, [...given, ...surname], ...(given.length > 1 ? [given] : [])].map(spaced);
  const forms = addressForms.map((form) => plainHan(form, book)).join('|');
  const whole = new RegExp(names.join('|'), 'gu');
  const addressed = new RegExp(`${surname.join('')}(?=${forms})`, 'gu');
  return (text) => {
    const plain = plainHan(text, book);
    const found = (pattern: RegExp, certain: boolean) =>
      [...plain.matchAll(pattern)].map((match) => ({
        ...{ kind: 'chinese-name' as const, certain },
        ...{ start: match.index, end: match.index + match[0].length },
      }));
    return [...found(whole, true), ...found(addressed, false)];
  };
}
