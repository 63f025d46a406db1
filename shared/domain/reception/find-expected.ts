/** Somebody the front desk expects, as they may be asked for. */
export interface Expected {
  /** Every way the name is written: surname, given names, English, preferred, 中文. */
  readonly names: readonly string[];
  /** Phones in any spelling. */
  readonly phones: readonly string[];
}

const marks = /\p{Mark}/gu;
const notDigits = /\D/g;
const onlyPhoneSigns = /^[\d\s()+-]*\d[\d\s()+-]*$/;
const separators = /[\s,.·-]+/u;

const folded = (text: string): string => text.normalize('NFKD').replace(marks, '').toLowerCase();
const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .split(separators)
    .filter((word) => word !== '');

/**
 * Rows found by what was typed: parts of the name in any order, or the last digits of a phone. Those whose name begins
 * with a typed part come first; otherwise the order stays. Nothing typed finds everybody.
 */
export function findExpected<Row extends Expected>(rows: readonly Row[], typed: string): readonly Row[] {
  const text = typed.trim();
  if (text === '') return rows;
  if (onlyPhoneSigns.test(text)) {
    const digits = text.replace(notDigits, '');
    return rows.filter(({ phones }) => phones.some((phone) => phone.replace(notDigits, '').endsWith(digits)));
  }
  const parts = wordsOf(text);
  const found = rows.filter(({ names }) =>
    parts.every((part) => names.some((name) => folded(name).includes(part))),
  );
  const begins = (row: Row): boolean =>
    parts.every((part) => row.names.some((name) => wordsOf(name).some((word) => word.startsWith(part))));
  return [...found.filter(begins), ...found.filter((row) => !begins(row))];
}
