import { foldHan } from '../doubles/han-fold';
import { folded } from '../search/plain-letters';
import type { LeakFinder } from './leak';

/** Words that many companies end on, and that tell none of them. */
const common =
  /\b(?:the|limited|ltd|company|co|group|holdings?|international|hong kong|hk|asia|china|inc|plc|llc|cpa)\b/gu;
const commonChinese = /(?:香港|國際|集團|控股|有限公司|股份|公司|\(|\)|（|）)/gu;
const shortestTelling = 4;
const shortestTellingChinese = 2;

/** One spelling for comparing that keeps every sign in its place. */
const inPlace = (text: string): string =>
  [...text]
    .map((sign) => {
      const plain = /\p{Script=Han}/u.test(sign) ? foldHan(sign) : folded(sign);
      return plain.length === sign.length ? plain : sign;
    })
    .join('');

/** The whole name, and what is left of it without the words of every company. */
function tellingNames(employer: string): readonly string[] {
  const whole = inPlace(employer.trim());
  const short = whole
    .replaceAll(common, ' ')
    .replaceAll(commonChinese, '')
    .replaceAll(/[\s,.&-]+/gu, ' ')
    .trim();
  const least = /\p{Script=Han}/u.test(short) ? shortestTellingChinese : shortestTelling;
  return [whole, short].filter((name, at, all) => name.length >= least && all.indexOf(name) === at);
}

/** Finds employers and schools that are to be left out; they may stand where a person says so. */
export function employerLeaks(employers: readonly string[]): LeakFinder {
  const names = employers.flatMap(tellingNames);
  return (text) => {
    const plain = inPlace(text);
    return names.flatMap((name) => {
      const found = [];
      for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length))
        found.push({ kind: 'employer' as const, start: at, end: at + name.length, certain: false });
      return found;
    });
  };
}
