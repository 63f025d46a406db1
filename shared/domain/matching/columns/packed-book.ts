// The candidates of a book as columns to be kept: with texts and role ids of their own, so that they know nothing of the
// columns of roles, which are made anew far more often. Whoever asks joins the two.
import type { CandidateFacts } from '../match-facts';
import { packCandidates, type CandidateColumns, type Lists } from './candidate-columns';
import { facetsOfBook, type BookColumns } from './candidate-facets';
import { gatherCandidates, type GatheredRows } from './gather-candidates';
import type { MatchColumns } from './match-columns';
import { noCode, TextCodes } from './text-codes';
import { rowOfRole } from './touches';

/** See the head of this file. Codes are places in `texts`; roles looked back at are places in `roleIds`. */
export interface PackedBook {
  readonly texts: readonly string[];
  readonly roleIds: readonly string[];
  readonly columns: BookColumns;
}

/** Packs a book a part at a time, so that no more of it is held as objects than one part. */
export class BookPacker {
  readonly #codes: TextCodes;
  readonly #roles: TextCodes;
  readonly #parts: CandidateColumns[] = [];

  /** Codes that are known go on meaning the same. */
  constructor({ texts, roleIds }: Pick<PackedBook, 'texts' | 'roleIds'> = { texts: [], roleIds: [] }) {
    this.#codes = new TextCodes(texts);
    this.#roles = new TextCodes(roleIds);
  }

  /** Takes up candidates, in whatever order. */
  add(candidates: readonly CandidateFacts[]): void {
    this.#parts.push(packCandidates(candidates, this.#codes, this.#roles.codeOf));
  }

  /** Everybody taken up, in the order of their ids, and of an older book everybody but those `left`. */
  pack(old?: CandidateColumns, left: ReadonlySet<string> = new Set()): PackedBook {
    if (this.#parts.length === 0) this.add([]);
    const columns = gatherCandidates(rowsInOrder(old ? [old, ...this.#parts] : this.#parts, left));
    return {
      texts: this.#codes.texts,
      roleIds: this.#roles.texts,
      columns: { ...columns, facets: facetsOfBook(columns) },
    };
  }
}

/** All rows by id, but for those of the first source that are left out. */
function rowsInOrder(sources: readonly CandidateColumns[], left: ReadonlySet<string>): GatheredRows {
  const rows = sources.flatMap(({ ids }, source) =>
    ids.flatMap((id, row) => (source === 0 && left.has(id) ? [] : [{ id, source, row }])),
  );
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    sources,
    source: Uint32Array.from(rows, ({ source }) => source),
    row: Uint32Array.from(rows, ({ row }) => row),
  };
}

/** A whole book, packed at once. */
export function packWholeBook(candidates: readonly CandidateFacts[]): PackedBook {
  const packer = new BookPacker();
  packer.add(candidates);
  return packer.pack();
}

/** The book with some candidates as they are now; of `changed`, who is not among the facts has left it. */
export function patchBook(
  book: PackedBook,
  changed: ReadonlySet<string>,
  facts: readonly CandidateFacts[],
): PackedBook {
  const packer = new BookPacker(book);
  packer.add(facts);
  return packer.pack(book.columns, changed);
}

/** The candidates of a book beside the roles of an office: codes are those of the roles, roles looked back at are their rows. */
export function joinBook(
  { texts, roleIds, columns }: PackedBook,
  { codes, roles }: Pick<MatchColumns, 'codes' | 'roles'>,
): BookColumns {
  const codeOf = Int32Array.from(texts, codes.codeOf);
  const rowOf = Int32Array.from(roleIds, (id) => rowOfRole(roles, id) ?? noCode);
  const { skills, tongues, constraints, hidden, endings } = columns;
  const role = translated(endings.role, rowOf);
  return {
    ...columns,
    district: translated(columns.district, codeOf),
    skills: { ...skills, key: translated(skills.key, codeOf) },
    tongues: { ...tongues, key: translated(tongues.key, codeOf) },
    constraints: { ...constraints, key: translated(constraints.key, codeOf) },
    hidden: { ...hidden, staff: translated(hidden.staff, codeOf) },
    endings: { ...endings, key: translated(endings.key, codeOf), role },
    facets: { ...columns.facets, foreign: rowsWithNoCode({ ...endings, role }) },
  };
}

const translated = (codes: Int32Array, meaning: Int32Array): Int32Array =>
  codes.map((code) => (code === noCode ? noCode : (meaning[code] ?? noCode)));

function rowsWithNoCode({ starts, role }: Lists<'role'>): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row + 1 < starts.length; row += 1)
    if (role.subarray(starts[row], starts[row + 1]).includes(noCode)) rows.push(row);
  return Uint32Array.from(rows);
}
