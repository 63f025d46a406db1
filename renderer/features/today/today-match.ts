import { findExpected } from '@shared/domain/reception/find-expected';
import type { TodayRow } from './today-rows';

const isExpected = ({ section, need, earlier }: Pick<TodayRow, 'section' | 'need' | 'earlier'>): boolean =>
  !earlier && (section === 'expected' || need === 'no-show');

/** Who may be meant by what was typed, those who have not come yet first: they are who the desk is asked for. */
export function matchesOf<Row extends Pick<TodayRow, 'section' | 'need' | 'earlier' | 'names' | 'phones'>>(
  rows: readonly Row[],
  typed: string,
): readonly Row[] {
  const found = findExpected(rows, typed);
  return [...found.filter(isExpected), ...found.filter((row) => !isExpected(row))];
}
