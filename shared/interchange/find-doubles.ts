// Possible doubles of proposed records: among those in the book, and among those that come before them in the same import.
// The book is indexed once by what could make two records one; the rule of the book itself then says why.
import type { Candidate } from '../domain/candidate/candidate';
import type { CandidateFields } from '../domain/candidate/empty-candidate';
import { likelyDoubles, type DoubleCause, type IdentityFields } from '../domain/candidate/likely-double';
import { fullName, type NameParts } from '../domain/candidate/candidate-name';
import { nameKey } from '../domain/matching/names';

/** A record that may be the same as a proposed one. `id` is null for one of the same import. */
export interface PossibleDouble {
  readonly id: string | null;
  readonly name: string;
  readonly causes: readonly DoubleCause[];
}

type Known = IdentityFields & NameParts & { readonly id: string | null };

const sharedDigits = 8;

/** Every key two records must share at least one of to be likely doubles; it may find too many, never too few. */
function coarseKeys(fields: IdentityFields): readonly string[] {
  const phones = Object.values(fields.phones).map(
    ({ typed, e164 }) => `p${(e164 ?? typed).replace(/\D+/gu, '').slice(-sharedDigits)}`,
  );
  const latin = nameKey(`${fields.surname} ${fields.givenNames} ${fields.englishName}`).split(' ');
  const chinese = nameKey(fields.chineseName).replaceAll(' ', '');
  const surname = nameKey(fields.surname);
  const names = latin
    .filter((word) => word !== surname)
    .map((word) => `n${[surname, word].sort().join(' ')}`);
  return [...phones, `m${fields.email.trim().toLowerCase()}`, ...names, `c${chinese}`].filter(
    (key) => key.length > 1,
  );
}

/** For each proposed person, who they may be; in the order given. */
export function findDoubles(
  proposed: readonly CandidateFields[],
  book: readonly Candidate[],
): readonly (readonly PossibleDouble[])[] {
  const index = new Map<string, Known[]>();
  const enter = (known: Known): void => {
    for (const key of coarseKeys(known)) {
      const near = index.get(key);
      if (near) near.push(known);
      else index.set(key, [known]);
    }
  };
  for (const row of book) enter(row);
  return proposed.map((fields) => {
    const near = new Set(coarseKeys(fields).flatMap((key) => index.get(key) ?? []));
    enter({ ...fields, id: null });
    return likelyDoubles<Known>(fields, [...near]).map(({ row, causes }) => ({
      id: row.id,
      name: fullName(row),
      causes,
    }));
  });
}
