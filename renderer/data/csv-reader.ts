import Papa from 'papaparse';
import type { ReadTable } from '@shared/interchange/import-ports';

/** Splits comma, semicolon, tab or bar separated text into cells; lines without any text are left out. */
export function readTable(text: string): ReadTable {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const unclosed = errors.find(({ type }) => type === 'Quotes');
  return { rows: data, unclosedRow: unclosed === undefined ? null : (unclosed.row ?? 0) + 1 };
}
