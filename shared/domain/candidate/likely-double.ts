// Who in the book may be the person being typed, written down at the desk or imported. One guard for all of them; it only
// ever warns, and says why.
import type { Candidate } from './candidate';
import { fullName, type NameParts } from './candidate-name';
import type { IdentityFields } from './doubles/identity';
import type { DoubleCauseKind } from './doubles/judge';
import { DoublesIndex } from './doubles/doubles-index';

export type { IdentityFields } from './doubles/identity';

/** Why two records may be one person, with the fact of the record in the book that met. */
export interface DoubleCause {
  readonly kind: DoubleCauseKind;
  readonly fact: string;
}

/** A record that may be the same person, with every cause. */
export interface LikelyDouble<Row> {
  readonly row: Row;
  readonly causes: readonly DoubleCause[];
}

type Known = IdentityFields & Partial<NameParts>;

const endDigits = 4;
const digitsOf = (text: string): string => text.replace(/\D+/gu, '');

/** The phone as the book has it: the one that ends like one of those asked for, else the first. */
function phoneFact(typed: Known, { phones }: Known): string {
  const textsOf = (of: Candidate['phones']): readonly string[] =>
    Object.values(of).map((phone) => (phone.typed === '' ? (phone.e164 ?? '') : phone.typed));
  const asked = textsOf(typed.phones).map((text) => digitsOf(text).slice(-endDigits));
  const known = textsOf(phones);
  return known.find((text) => asked.includes(digitsOf(text).slice(-endDigits))) ?? known[0] ?? '';
}

const latinName = (row: Known): string =>
  fullName({ ...row, chineseName: '', preferredName: row.preferredName ?? '' });

function factOf(kind: DoubleCauseKind, typed: Known, row: Known): string {
  if (kind === 'phone' || kind === 'near-phone') return phoneFact(typed, row);
  if (kind === 'email' || kind === 'near-email') return row.email;
  if (kind === 'chinese-name') return row.chineseName;
  return kind === 'address' ? (row.address ?? '') : latinName(row);
}

/** Those of an index who may be the person typed, the likeliest first. What was not typed is not looked up either. */
export function askLikelyDoubles<Row extends Known>(
  typed: Known,
  index: DoublesIndex<Row>,
  isLeftOut?: (row: Row) => boolean,
): readonly LikelyDouble<Row>[] {
  return index.ask(typed, isLeftOut).map(({ row, causes }) => ({
    row,
    causes: causes.map((kind) => ({ kind, fact: factOf(kind, typed, row) })),
  }));
}

/** {@link askLikelyDoubles} of a book that is asked once. */
export const likelyDoubles = <Row extends Known>(
  typed: Known,
  book: readonly Row[],
  isLeftOut?: (row: Row) => boolean,
): readonly LikelyDouble<Row>[] => askLikelyDoubles(typed, new DoublesIndex(book), isLeftOut);
