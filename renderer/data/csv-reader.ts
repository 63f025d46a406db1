import Papa from 'papaparse';
import type { ReadTable } from '@shared/interchange/import-ports';

/** Delimiters that are tried, besides one that a file names itself. */
const delimiters = [',', ';', '\t', '|', '^', '~', '¦', '；', '，', Papa.RECORD_SEP, Papa.UNIT_SEP];
/** What spreadsheets write above a table to name its delimiter. */
const namedDelimiter = /^sep=(.)(?:\r\n?|\n)/u;

/** Splits separated text into cells by whichever delimiter it uses; lines without any text are left out. */
export function readTable(text: string): ReadTable {
  const [line = '', delimiter = ''] = namedDelimiter.exec(text) ?? [];
  const { data, errors } = Papa.parse<string[]>(text.slice(line.length), {
    skipEmptyLines: 'greedy',
    delimiter,
    delimitersToGuess: delimiters,
  });
  const unclosed = errors.find(({ type }) => type === 'Quotes');
  return { rows: data, unclosedRow: unclosed === undefined ? null : (unclosed.row ?? 0) + 1 };
}
