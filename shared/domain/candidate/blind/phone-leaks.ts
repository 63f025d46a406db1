// Phones in a text: digits of any script or spelt in Chinese or English, with whatever stands between them.
import type { Phone } from '../candidate';
import type { Leak, LeakFinder } from './leak';

const digitWords: Readonly<Record<string, string>> = {
  ...{ zero: '0', oh: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7' },
  ...{ eight: '8', nine: '9' },
};
const chineseDigits = '零一二三四五六七八九';
const digitSign =
  /\p{Nd}|[零〇一二三四五六七八九]|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b/giu;
const betweenDigits = /^[\s().,/\\_·•–—+-]{0,3}$/u;
/** Digits of a Hong Kong number without its country code. */
const localDigits = 8;
const shortestPhone = 6;
/** Written so it is somebody's number, if not this person's; two years of a work history are none. */
const anyPhone =
  /(?<!\d)(?:\+?852[\s-]?)?(?!(?:19|20)\d\d\s?-?\s?(?:19|20)\d\d)[2-9]\d{3}[\s-]?\d{4}(?!\d)/gu;

interface DigitSign {
  readonly digit: string;
  readonly start: number;
  readonly end: number;
}

function digitOf(sign: string): string {
  const chinese = sign === '〇' ? 0 : chineseDigits.indexOf(sign);
  if (chinese >= 0) return String(chinese);
  return digitWords[sign.toLowerCase()] ?? sign.normalize('NFKC');
}

function runsOfDigits(text: string): readonly (readonly DigitSign[])[] {
  const runs: DigitSign[][] = [];
  for (const match of text.matchAll(digitSign)) {
    const sign = { digit: digitOf(match[0]), start: match.index, end: match.index + match[0].length };
    const last = runs.at(-1)?.at(-1);
    if (last && betweenDigits.test(text.slice(last.end, sign.start))) runs.at(-1)?.push(sign);
    else runs.push([sign]);
  }
  return runs;
}

const digitsOf = ({ typed, e164 }: Phone): string =>
  (e164 ?? typed).normalize('NFKC').replaceAll(/\D+/gu, '').slice(-localDigits);

const wholeRun = (run: readonly DigitSign[]): Leak => ({
  ...{ kind: 'phone', certain: true },
  ...{ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 },
});

/** Finds these phones, which must go, and whatever else is written as one. */
export function phoneLeaks(phones: readonly Phone[]): LeakFinder {
  const own = phones.map(digitsOf).filter((digits) => digits.length >= shortestPhone);
  const isOwn = (run: readonly DigitSign[]): boolean => {
    const digits = run.map(({ digit }) => digit).join('');
    return own.some((phone) => digits.includes(phone));
  };
  return (text) => [
    ...runsOfDigits(text).filter(isOwn).map(wholeRun),
    ...[...text.matchAll(anyPhone)].map((match): Leak => ({
      ...{ kind: 'phone', certain: false },
      ...{ start: match.index, end: match.index + match[0].length },
    })),
  ];
}
