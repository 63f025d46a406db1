// A table as text that spreadsheets open without being asked anything: commas, quotation marks where a cell needs them,
// and a mark in front that tells them the encoding, without which they garble Chinese.
import { guardedCell } from './safe-cell';

const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';
const needsQuotes = /[",;\t\r\n]|^\s|\s$/u;

function printCell(text: string): string {
  const cell = guardedCell(text);
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Prints the rows, heads first. No cell of it is a formula to a spreadsheet, whatever it holds. */
export const printTable = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map((cells) => cells.map(printCell).join(',') + lineEnd).join('');
