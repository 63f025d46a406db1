/** The words of a report in its language, given by the app: shared knows no language. `values` fill the gaps. */
export type ReportWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** How a report writes dates, times and money in its language. */
export interface ReportFormat {
  readonly date: (date: string) => string;
  /** With the day of the week. */
  readonly fullDate: (date: string) => string;
  /** Month and year. */
  readonly month: (date: string) => string;
  /** The days from the first to the last, both meant. */
  readonly span: (first: string, last: string) => string;
  readonly moment: (instant: string) => string;
  readonly minute: (minuteOfDay: number) => string;
  readonly money: (dollars: number) => string;
  readonly phone: (phone: string) => string;
}

/** What every report is made with. */
export interface ReportMaker {
  readonly language: 'en' | 'zh-HK';
  readonly words: ReportWords;
  readonly format: ReportFormat;
  /** Name of the office, and in Chinese where it has one. */
  readonly office: {
    readonly name: string;
    readonly nameZh: string;
    readonly address: string;
    readonly phone: string;
  };
  /** Who makes it, and the instant. */
  readonly by: string;
  readonly at: string;
}
