// The rows of a merge: every field of which at least one record says something, with what stands unless a person chooses.
import type { Candidate } from '@shared/domain/candidate/candidate';
import {
  isAlike,
  isUnsaid,
  mergeFieldNames,
  mergeSets,
  proposedSide,
  type MergeField,
  type MergeSet,
  type MergeSide,
} from '@shared/domain/candidate/merge/merge-fields';
import { equalJson } from '@shared/kernel/json';

/** One row; `alike` has nothing to choose. */
export type MergeRow =
  | { readonly kind: 'alike'; readonly field: MergeField }
  | { readonly kind: 'field'; readonly field: MergeField; readonly proposed: 'kept' | 'gone' }
  | { readonly kind: 'set'; readonly field: MergeSet; readonly proposed: MergeSide };

/** Choices a person made, by field. */
export type MergeChoices = ReadonlyMap<string, MergeSide>;

/** The rows in the order in which a person reads them. */
export function mergeRows(kept: Candidate, gone: Candidate): readonly MergeRow[] {
  const fields = mergeFieldNames
    .filter((field) => !isUnsaid(kept, field) || !isUnsaid(gone, field))
    .map((field): MergeRow =>
      isAlike(kept, gone, field)
        ? { kind: 'alike', field }
        : { kind: 'field', field, proposed: proposedSide(kept, gone, field) },
    );
  const sets = mergeSets
    .filter((set) => Object.keys(gone[set]).length > 0 && !equalJson(kept[set], gone[set]))
    .map((field): MergeRow => ({ kind: 'set', field, proposed: 'both' }));
  return [...fields, ...sets];
}

/** Which side of a row stands. */
export const sideOf = (row: Exclude<MergeRow, { kind: 'alike' }>, choices: MergeChoices): MergeSide =>
  choices.get(row.field) ?? row.proposed;

/** The choices as the command takes them. */
export function mergeInput(rows: readonly MergeRow[], choices: MergeChoices) {
  const fields: Partial<Record<MergeField, 'kept' | 'gone'>> = {};
  const sets: Partial<Record<MergeSet, MergeSide>> = {};
  for (const row of rows) {
    if (row.kind === 'field') fields[row.field] = sideOf(row, choices) === 'gone' ? 'gone' : 'kept';
    if (row.kind === 'set') sets[row.field] = sideOf(row, choices);
  }
  return { fields, sets };
}

/** A box of a set ticked or not: what that makes of the row. At least one box stays ticked. */
export function tickSide(before: MergeSide, side: 'kept' | 'gone', ticked: boolean): MergeSide {
  if (ticked) return before === side ? side : 'both';
  return side === 'kept' ? 'gone' : 'kept';
}
