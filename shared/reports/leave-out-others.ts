// Takes other people's names out of texts that are handed to one person: colleagues, contacts at clients and other
// candidates. It knows the names of the office's own records, written either way round, and no others.
import { latinWordsIn, plainWords, type TextWord } from '../domain/candidate/blind/text-words';

/** Another person by the ways they are written: Latin names in words, Chinese names in characters. */
export interface OtherPerson {
  readonly latin: readonly string[];
  readonly chinese: string;
  /** Met by first name alone in notes, as colleagues and contacts are. */
  readonly byOneWord: boolean;
}

/** Puts `somebody` in the place of every name it knows. */
export type LeaveOutOthers = (text: string) => string;

const shortestWord = 3;
const shortestChinese = 2;
const longestName = 6;

interface Known {
  /** Every order in which a name of two words or more is written, words apart by one space. */
  readonly sequences: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly chinese: ReadonlySet<string>;
}

const ordersOf = (words: readonly string[]): readonly string[] =>
  words.length < 2
    ? []
    : [
        words.join(' '),
        [...words.slice(1), words[0]].join(' '),
        [words.at(-1), ...words.slice(0, -1)].join(' '),
      ];

function knownOf(others: readonly OtherPerson[], own: OtherPerson): Known {
  const ownWords = new Set(own.latin.flatMap(plainWords));
  const ownOrders = new Set(own.latin.map(plainWords).flatMap(ordersOf));
  const written = others.flatMap(({ latin }) => latin.map(plainWords));
  const sequences = new Set(written.flatMap(ordersOf).filter((order) => !ownOrders.has(order)));
  const words = others
    .filter(({ byOneWord }) => byOneWord)
    .flatMap(({ latin }) => latin.flatMap(plainWords))
    .filter((word) => word.length >= shortestWord && !ownWords.has(word));
  const chinese = others
    .map((other) => other.chinese.trim())
    .filter((name) => [...name].length >= shortestChinese && name !== own.chinese.trim());
  return {
    sequences,
    firsts: new Set([...sequences].map((order) => order.slice(0, order.indexOf(' ')))),
    words: new Set(words),
    chinese: new Set(chinese),
  };
}

/** How many words from `at` on are a known name; 0 when none is. */
function nameLength(words: readonly TextWord[], at: number, known: Known): number {
  const first = words[at];
  if (!first) return 0;
  if (known.firsts.has(first.plain))
    for (let length = Math.min(longestName, words.length - at); length > 1; length -= 1) {
      const order = words
        .slice(at, at + length)
        .map(({ plain }) => plain)
        .join(' ');
      if (known.sequences.has(order)) return length;
    }
  return first.capital && known.words.has(first.plain) ? 1 : 0;
}

function withoutLatin(text: string, known: Known, somebody: string): string {
  const words = latinWordsIn(text);
  let written = '';
  let done = 0;
  for (let at = 0; at < words.length; at += 1) {
    const length = nameLength(words, at, known);
    const [first, last] = [words[at], words[at + length - 1]];
    if (length === 0 || !first || !last) continue;
    written += text.slice(done, first.start) + somebody;
    done = last.end;
    at += length - 1;
  }
  return written + text.slice(done);
}

const hanRun = /\p{Script=Han}{2,}/gu;
const longestChineseName = 5;

function withoutChinese(text: string, known: Known, somebody: string): string {
  return text.replaceAll(hanRun, (run) => {
    const signs = [...run];
    let written = '';
    for (let at = 0; at < signs.length; at += 1) {
      let length = 0;
      for (let most = Math.min(longestChineseName, signs.length - at); most >= shortestChinese; most -= 1)
        if (length === 0 && known.chinese.has(signs.slice(at, at + most).join(''))) length = most;
      written += length === 0 ? (signs[at] ?? '') : somebody;
      at += Math.max(0, length - 1);
    }
    return written;
  });
}

/** See {@link LeaveOutOthers}; the names of the person the text is handed to stay. */
export function leaveOutOthers(
  others: readonly OtherPerson[],
  own: OtherPerson,
  somebody: string,
): LeaveOutOthers {
  const known = knownOf(others, own);
  return (text) => withoutChinese(withoutLatin(text, known, somebody), known, somebody);
}
