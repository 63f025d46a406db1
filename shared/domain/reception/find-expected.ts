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

/** First letters of the whole name in the order it is written: `cwyv` for Chan Wing Yan, Vivian. */
const initialsOf = (names: readonly string[]): string =>
  names
    .flatMap(wordsOf)
    .map((word) => word.slice(0, 1))
    .join('');

/**
 * Rows found by what was typed: parts of the name in any order, initials, or the last digits of a phone. Those whose name
 * begins with a typed part come first, then those with the initials; otherwise the order stays. Nothing typed finds
 * everybody.
 */
export function findExpected<Row extends Expected>(rows: readonly Row[], typed: string): readonly Row[] {
  const text = typed.trim();
  if (text === '') return rows;
  if (onlyPhoneSigns.test(text)) {
    const digits = text.replace(notDigits, '');
    return rows.filter(({ phones }) => phones.some((phone) => phone.replace(notDigits, '').endsWith(digits)));
  }
  const parts = wordsOf(text);
  const [initials = '', ...more] = parts;
  const hasInitials = ({ names }: Row): boolean =>
    more.length === 0 && initials.length > 1 && initialsOf(names).startsWith(initials);
  const found = rows.filter(
    (row) => hasInitials(row) || parts.every((part) => row.names.some((name) => folded(name).includes(part))),
  );
  const begins = (row: Row): boolean =>
    parts.every((part) => row.names.some((name) => wordsOf(name).some((word) => word.startsWith(part))));
  const rank = (row: Row): number => (begins(row) ? 0 : hasInitials(row) ? 1 : 2);
  return [...found].sort((a, b) => rank(a) - rank(b));
}
