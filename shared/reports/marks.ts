import type { ReportMaker } from './report-words';

/** What stands between the parts of a line; a paper in Chinese has the marks of Chinese, as wide as its signs. */
export interface Marks {
  readonly colon: string;
  readonly comma: string;
  /** Between things of one kind. */
  readonly listed: string;
  readonly semicolon: string;
  readonly inBrackets: (text: string) => string;
}

const english: Marks = {
  ...{ colon: ': ', comma: ', ', listed: ', ', semicolon: '; ' },
  inBrackets: (text) => ` (${text})`,
};
const chinese: Marks = {
  ...{ colon: '：', comma: '，', listed: '、', semicolon: '；' },
  inBrackets: (text) => `（${text}）`,
};

/** See {@link Marks}. */
export const marksOf = ({ language }: Pick<ReportMaker, 'language'>): Marks =>
  language === 'en' ? english : chinese;
