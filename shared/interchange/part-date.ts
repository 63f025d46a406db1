import type { TakeNote } from './read-row';

const written = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?:T.*)?$/u;
const lastMonth = 12;
const lastDay = 31;

/** A year, month or day as `YYYY[-MM[-DD]]`; empty, with a note, when it cannot be read. */
export function partDate(text: string, note: TakeNote): string {
  if (text === '') return '';
  const [, year, month, day] = written.exec(text) ?? [];
  const isDate = year !== undefined && isWithin(month, lastMonth) && isWithin(day, lastDay);
  if (!isDate) {
    note({ kind: 'date-unread', text });
    return '';
  }
  const parts = [month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  return [year, ...parts].join('-');
}

const isWithin = (digits: string | undefined, most: number): boolean =>
  digits === undefined || (Number(digits) >= 1 && Number(digits) <= most);

const ongoing = /^(present|current|currently|now|today|ongoing|to date|至今|現在|现在|迄今)$/iu;

/** The end of a stretch: null means that it goes on, which an end left out of the file means too. */
export function endDate(text: string, note: TakeNote): string | null {
  return text === '' || ongoing.test(text) ? null : partDate(text, note);
}
