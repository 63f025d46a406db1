const marks = /\p{M}+/gu;
/** Letters that are no letter with a mark, and so keep theirs when marks are taken off. */
const ownLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const anyOwnLetter = /[đøłßæœı]/gu;
const betweenWords = /[^\p{L}\p{N}+#]+/gu;
const betweenScripts = /(?<=\p{Script=Han})(?=[^\p{Script=Han}])|(?<=[^\p{Script=Han}])(?=\p{Script=Han})/gu;

/** One spelling for letters that differ in case, width or accents only. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(anyOwnLetter, (letter) => ownLetters[letter] ?? letter);

/** The words of a folded text; Chinese characters stand apart from letters even where nothing is between them. */
export const wordsIn = (foldedText: string): readonly string[] =>
  foldedText
    .split(betweenWords)
    .flatMap((word) => word.split(betweenScripts))
    .filter((word) => word !== '');

/** See {@link wordsIn}. */
export const wordsOf = (text: string): readonly string[] => wordsIn(folded(text));

/** True for text of Chinese characters alone. */
export const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);
