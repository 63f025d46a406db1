// Where everybody stands, in memory: read through once (by a worker where there is one), and kept up to date from the end of
// the log. Rows stay the only truth: of whom the log tells, their own few rows are read again.
import { wholeRow } from '@shared/changes/merge';
import type { Interview } from '@shared/domain/interview/interview';
import type { Submission } from '@shared/domain/submission/submission';
import type { StandingDelivery } from './people-order';
import { noStanding, StandingGatherer, unpackStandings, type Standing } from './standing';

/** What of a change record tells whose standing it changes. */
export interface StandingEntry {
  readonly n?: number;
  readonly entity: string;
  readonly entityId: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly subjects: readonly string[];
}

interface StandingRows {
  readonly submissions: readonly Submission[];
  readonly interviews: readonly Interview[];
}

/** How the index reads the office; live rows only. */
export interface StandingSource {
  delivered(): Promise<StandingDelivery | null>;
  /** The last place of the log; 0 while it is empty. */
  end(): PromiseLike<number>;
  /** What the log says after a place, up to another. */
  logged(after: number, upTo: number): PromiseLike<readonly StandingEntry[]>;
  /** Everything the log says of one row. */
  history(entityId: string): PromiseLike<readonly StandingEntry[]>;
  all(): Promise<StandingRows>;
  of(candidateIds: readonly string[]): Promise<StandingRows>;
}

/** Standings by candidate; they may change with the next question. */
export interface Standings {
  get(candidateId: string): Standing;
}

interface Known {
  readonly standings: Map<string, Standing>;
  upTo: number;
}

const standingTables: readonly string[] = ['submissions', 'interviews'];

function gathered({ submissions, interviews }: StandingRows): Map<string, Standing> {
  const gatherer = new StandingGatherer();
  for (const row of submissions) gatherer.addSubmission(row);
  for (const row of interviews) gatherer.addInterview(row);
  return gatherer.standings;
}

/** See the head of this file. One for each opened database. */
export class StandingIndex {
  readonly #source: StandingSource;
  #known: Promise<Known> | null = null;
  #reading: Promise<unknown> = Promise.resolve();

  constructor(source: StandingSource) {
    this.#source = source;
  }

  /** Knows nothing any more: the office is read through again when next asked. */
  forget(): void {
    this.#known = null;
  }

  /** Everybody's standing as of the end of the log. Rejects when the database cannot be read. */
  upToDate(): Promise<Standings> {
    // One after the other: what an earlier reading saw must not come after what a later one did.
    const next = this.#reading.then(
      () => this.#catchUp(),
      () => this.#catchUp(),
    );
    this.#reading = next;
    return next;
  }

  async #catchUp(): Promise<Standings> {
    const building = (this.#known ??= this.#build());
    const known = await building.catch((error: unknown) => {
      if (this.#known === building) this.#known = null;
      throw error;
    });
    if (this.#known !== building) return this.#catchUp();
    const end = await this.#source.end();
    if (end > known.upTo) await this.#readAgain(known, end);
    return { get: (id) => known.standings.get(id) ?? noStanding };
  }

  async #readAgain(known: Known, end: number): Promise<void> {
    const entries = (await this.#source.logged(known.upTo, end)).filter(({ entity }) =>
      standingTables.includes(entity),
    );
    const ids = new Set<string>();
    for (const entry of entries) for (const id of await this.#peopleOf(entry)) ids.add(id);
    const found = ids.size === 0 ? new Map<string, Standing>() : gathered(await this.#source.of([...ids]));
    for (const id of ids) {
      const standing = found.get(id);
      if (standing) known.standings.set(id, standing);
      else known.standings.delete(id);
    }
    known.upTo = end;
  }

  /** Whom a change is about; who a row belonged to before it was moved to somebody else is told by its history alone. */
  async #peopleOf({ entityId, set, subjects }: StandingEntry): Promise<readonly string[]> {
    if (!('candidateId' in set) || wholeRow in set) return subjects;
    const history = await this.#source.history(entityId);
    return [...subjects, ...history.flatMap((entry) => entry.subjects)];
  }

  async #build(): Promise<Known> {
    const delivery = await this.#source.delivered();
    if (delivery?.pack) return { standings: unpackStandings(delivery.pack), upTo: delivery.upTo };
    // Before the rows: whatever is committed while they are read stands after this place.
    const upTo = await this.#source.end();
    return { standings: gathered(await this.#source.all()), upTo };
  }
}
