// Names for many rows at once. What is made of them is made in one go from what is in memory, without a single wait; only
// when something was not there is it read, and all made again. Waiting for each table's names cost as much as a fifth of
// the rows themselves.
import type { FaceIndex } from './face-index';
import { faceTables, type Face, type FaceTable, type PickFace } from './faces';
import type { FaceWatch, Look } from './face-watch';
import type { NameRecipe } from './kept-names';

/** A face as one viewer may see it; undefined where they may not. */
export type FaceLens = <Name extends FaceTable>(table: Name, face: Face<Name>) => Face<Name> | undefined;

/** What was read because it was not in memory; null where no row is. */
type Read = { readonly [Name in FaceTable]: Map<string, Face<Name> | null> };

interface Eyes {
  readonly lens: FaceLens;
  readonly watch: FaceWatch;
}

/** Runs `make` until it was given every face it asked for. Names of names (a role's client) may take another round. */
export async function makeWithFaces<Made>(
  faces: FaceIndex,
  { lens, watch }: Eyes,
  make: (pick: PickFace) => Made,
): Promise<Made> {
  // What was asked for is not written down: making it once more, when something changed, tells as well.
  watch.follow((look) => {
    make(pickAndTell(faces, lens, look));
  });
  return makeReading(faces, lens, make);
}

/** Rows with their names, in the order of the rows. Names kept from before are taken as they are while they point to the same. */
export async function nameRows<Row extends { readonly id: string }, Pointers, Names, Named>(
  faces: FaceIndex,
  { lens, watch, viewer }: Eyes & { readonly viewer: string },
  {
    rows,
    recipe,
  }: { readonly rows: readonly Row[]; readonly recipe: NameRecipe<Row, Pointers, Names, Named> },
): Promise<readonly Named[]> {
  const make = (pick: PickFace): Named[] =>
    rows.map((row) => recipe.together(row, recipe.namesOf(row, pick)));
  watch.follow((look) => {
    make(pickAndTell(faces, lens, look));
  });
  const kept = faces.kept.of(viewer, recipe);
  const named: Named[] = [];
  let isKnown = true;
  const pick: PickFace = (table, id) => {
    if (id === null || id === '') return undefined;
    const face = faces.peek(table, id);
    if (face === undefined) isKnown = false;
    return face ? lens(table, face) : undefined;
  };
  for (const row of rows) {
    const before = kept.get(row.id);
    if (before && recipe.pointsThere(row, before.pointers)) {
      named.push(recipe.together(row, before.names));
      continue;
    }
    const names = recipe.namesOf(row, pick);
    if (!isKnown) return makeReading(faces, lens, make);
    kept.set(row.id, { pointers: recipe.pointersOf(row), names });
    named.push(recipe.together(row, names));
  }
  return named;
}

const pickAndTell =
  (faces: FaceIndex, lens: FaceLens, look: Look): PickFace =>
  (table, id) => {
    if (id === null || id === '') return undefined;
    look(table, id);
    const face = faces.peek(table, id);
    return face ? lens(table, face) : undefined;
  };

async function makeReading<Made>(
  faces: FaceIndex,
  lens: FaceLens,
  make: (pick: PickFace) => Made,
): Promise<Made> {
  const read: Read = {
    staff: new Map(),
    rooms: new Map(),
    clients: new Map(),
    contacts: new Map(),
    roles: new Map(),
    candidates: new Map(),
  };
  for (;;) {
    const missing = idsByTable();
    const made = make((table, id) => {
      if (id === null || id === '') return undefined;
      const face = faces.peek(table, id);
      if (face) return lens(table, face);
      if (face === null) return undefined;
      const found = read[table].get(id);
      if (found === undefined) missing[table].push(id);
      return found ? lens(table, found) : undefined;
    });
    const wanting = faceTables.filter((table) => missing[table].length > 0);
    if (wanting.length === 0) return made;
    await Promise.all(wanting.map((table) => readFaces(faces, table, { ids: missing[table], into: read })));
  }
}

const idsByTable = (): Record<FaceTable, string[]> => ({
  staff: [],
  rooms: [],
  clients: [],
  contacts: [],
  roles: [],
  candidates: [],
});

async function readFaces<Name extends FaceTable>(
  faces: FaceIndex,
  table: Name,
  { ids, into }: { readonly ids: readonly string[]; readonly into: Read },
): Promise<void> {
  const found = await faces.many(table, ids);
  for (const id of ids) into[table].set(id, found.get(id) ?? null);
}
