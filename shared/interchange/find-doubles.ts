// Possible doubles of proposed records: among those in the book, and among those that come before them in the same import.
// The guard of the book itself finds them and says why.
import type { Candidate } from '../domain/candidate/candidate';
import { fullName, type NameParts } from '../domain/candidate/candidate-name';
import { DoublesIndex } from '../domain/candidate/doubles/doubles-index';
import type { CandidateFields } from '../domain/candidate/empty-candidate';
import { ApartBook } from '../domain/candidate/told-apart';
import { askLikelyDoubles, type DoubleCause, type IdentityFields } from '../domain/candidate/likely-double';

/** A record that may be the same as a proposed one. `id` is null for one of the same import. */
export interface PossibleDouble {
  readonly id: string | null;
  readonly name: string;
  readonly causes: readonly DoubleCause[];
}

type Known = IdentityFields & NameParts & { readonly id: string | null };

/** For each proposed person, who they may be and were not told apart from; in the order given. */
export function findDoubles(
  proposed: readonly CandidateFields[],
  book: readonly Candidate[],
  apart: ApartBook = new ApartBook([]),
): readonly (readonly PossibleDouble[])[] {
  const index = new DoublesIndex<Known>(proposed.length === 0 ? [] : book);
  return proposed.map((fields) => {
    const found = askLikelyDoubles(fields, index, apart.from(fields));
    index.add({ ...fields, id: null });
    return found.map(({ row, causes }) => ({ id: row.id, name: fullName(row), causes }));
  });
}
