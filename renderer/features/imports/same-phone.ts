// Rows with the phone of one person of the book, who takes what the row says at once: what a person would choose side by side
// without changing anything there.
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import { takenUnlessChosen } from '@shared/domain/candidate/merge/merge-fields';
import { withInto, type Decisions } from './decisions';
import type { PreviewRow } from './preview';

/** A row and whose phone it has. */
export interface SamePhone {
  readonly key: string;
  readonly fields: CandidateFields;
  readonly known: { readonly id: string; readonly name: string };
}

/** Who of the book has the row's phone and was not told apart from it; undefined where that is nobody, or more than one. */
function ownerOfPhone({ doubles, key }: PreviewRow, { apart }: Decisions): SamePhone['known'] | undefined {
  const told = apart.get(key) ?? [];
  const found = doubles.flatMap(({ id, name, causes }) =>
    id !== null && !told.includes(id) && causes.some(({ kind }) => kind === 'phone') ? [{ id, name }] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The rows nothing was decided of yet; of several with one phone only the first, since the others may say otherwise. */
export function samePhoneRows(rows: readonly PreviewRow[], decisions: Decisions): readonly SamePhone[] {
  const taken = new Set([...decisions.into.values()].map(({ candidateId }) => candidateId));
  return rows.flatMap((row) => {
    const known = ownerOfPhone(row, decisions);
    if (row.record?.kind !== 'candidate' || decisions.into.has(row.key) || !known) return [];
    if (taken.has(known.id)) return [];
    taken.add(known.id);
    return [{ key: row.key, fields: row.record.fields, known }];
  });
}

/** Each of the rows goes into whose phone it has. */
export const withSamePhone = (
  decisions: Decisions,
  same: readonly SamePhone[],
  { book, nextKey }: { readonly book: readonly Candidate[]; readonly nextKey: () => string },
): Decisions =>
  same.reduce((made, { key, fields, known }) => {
    const kept = book.find(({ id }) => id === known.id);
    if (!kept) return made;
    const gone: Candidate = { ...fields, id: '', deletedAt: null, mergedInto: null };
    const set = takenUnlessChosen({ kept, gone }, nextKey);
    return withInto(made, key, { candidateId: kept.id, name: known.name, set });
  }, decisions);
