// Names once made for a row, kept while no name of the office changes: a week that is looked at again asks for each row
// once, and not for each of the five names beside it in tables of a hundred thousand.
import type { PickFace } from './faces';

/** How names are made for rows of one kind. Made once as a constant: what is kept is kept by it. */
export interface NameRecipe<Row extends { readonly id: string }, Pointers, Names, Named> {
  /** What in the row decides its names. */
  readonly pointersOf: (row: Row) => Pointers;
  /** True when the row still points to the same. */
  readonly pointsThere: (row: Row, pointers: Pointers) => boolean;
  /** It may be run again, so it must only make. */
  readonly namesOf: (row: Row, pick: PickFace) => Names;
  readonly together: (row: Row, names: Names) => Named;
}

/** A row's names with what it pointed to when they were made. */
export interface KeptName<Pointers, Names> {
  readonly pointers: Pointers;
  readonly names: Names;
}

/** More than a month of a busy office; beyond it everything is let go rather than the oldest looked for. */
export const mostKept = 4000;

type AnyRecipe = object;
type AnyKept = Map<string, unknown>;

/** See the head of this file. What is kept is kept for one viewer, since it is what that viewer may see. */
export class KeptNames {
  #byViewer = new Map<string, Map<AnyRecipe, AnyKept>>();

  /** What is kept for this viewer, by the id of the row; to be added to only in the same breath as the names were made. */
  of<Row extends { readonly id: string }, Pointers, Names>(
    viewer: string,
    recipe: NameRecipe<Row, Pointers, Names, unknown>,
  ): Map<string, KeptName<Pointers, Names>> {
    const byRecipe = this.#byViewer.get(viewer) ?? new Map<AnyRecipe, AnyKept>();
    this.#byViewer.set(viewer, byRecipe);
    const known = byRecipe.get(recipe);
    if (known && known.size < mostKept) return known as Map<string, KeptName<Pointers, Names>>;
    const fresh = new Map<string, KeptName<Pointers, Names>>();
    byRecipe.set(recipe, fresh);
    return fresh;
  }

  /** A name changed: whose it was in which row nobody keeps. */
  forget(): void {
    if (this.#byViewer.size > 0) this.#byViewer = new Map();
  }
}
