import type { Actor } from '@shared/domain/staff/staff';
import type { CandidateLine } from '@data/queries/candidates';

/** Lines by the id of their candidate. */
export type Lines = ReadonlyMap<string, CandidateLine>;

/** More than anybody goes back over without reading on. */
const mostKept = 500;

const isSame = (one: CandidateLine, other: CandidateLine): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Lines read before: who comes into sight again is drawn at once from what was read last, while their rows are read
 * again. Kept for one viewer, by the page that shows them.
 */
export class KeptLines {
  readonly viewer: Actor;
  readonly #lines = new Map<string, CandidateLine>();

  constructor(viewer: Actor) {
    this.viewer = viewer;
  }

  /** Keeps what was read; answers it with the very object kept before where nothing changed. */
  keep(read: readonly CandidateLine[]): Lines {
    const answer = new Map<string, CandidateLine>();
    for (const line of read) {
      const { id } = line.candidate;
      const before = this.#lines.get(id);
      const kept = before !== undefined && isSame(before, line) ? before : line;
      // Put in anew, so that the first of the map is the one kept longest without being looked at.
      this.#lines.delete(id);
      this.#lines.set(id, kept);
      answer.set(id, kept);
    }
    for (const id of this.#lines.keys()) {
      if (this.#lines.size <= mostKept) break;
      this.#lines.delete(id);
    }
    return answer;
  }

  /** The lines of all of these; undefined where that of any is not kept. */
  of(ids: readonly string[]): Lines | undefined {
    const found = new Map<string, CandidateLine>();
    for (const id of ids) {
      const line = this.#lines.get(id);
      if (line === undefined) return undefined;
      found.set(id, line);
    }
    return found;
  }
}
