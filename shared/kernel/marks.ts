/** What stands between the parts of a line; Chinese has marks of its own, as wide as its signs. */
export interface Marks {
  readonly colon: string;
  readonly comma: string;
  /** Between things of one kind. */
  readonly listed: string;
  readonly semicolon: string;
  /** Between a day and its hours. */
  readonly dayHours: string;
  readonly inBrackets: (text: string) => string;
}

const english: Marks = {
  ...{ colon: ': ', comma: ', ', listed: ', ', semicolon: '; ', dayHours: ', ' },
  inBrackets: (text) => ` (${text})`,
};
const chinese: Marks = {
  ...{ colon: '：', comma: '，', listed: '、', semicolon: '；', dayHours: ' ' },
  inBrackets: (text) => `（${text}）`,
};

/** See {@link Marks}. */
export const marksOf = ({ language }: { readonly language: 'en' | 'zh-HK' }): Marks =>
  language === 'en' ? english : chinese;
