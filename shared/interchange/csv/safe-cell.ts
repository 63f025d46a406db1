// A cell that begins like a formula is one to a spreadsheet, whoever wrote it. Such a cell goes out with an apostrophe in
// front, and comes back without it; one that had apostrophes there already gets one more, so that what comes back is always
// what went out.

/** An apostrophe or more before a sign that begins a formula: ASCII, full-width, or a blank that spreadsheets skip. */
const looksLikeFormula = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const isGuarded = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** The cell as it may leave the app. */
export const guardedCell = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text);

/** The cell as it was before it left this or another program that guards its cells so. */
export const unguardedCell = (cell: string): string => (isGuarded.test(cell) ? cell.slice(1) : cell);
