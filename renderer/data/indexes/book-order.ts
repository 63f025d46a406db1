import { wholeRow } from '@shared/changes/merge';
import type { PackedBook } from '@shared/domain/matching/columns/packed-book';
import type { Policy } from '@shared/domain/office/policy';

/** Tables, beside the candidates' own, whose rows about a candidate matching reads. */
export const ownedTables = [
  'motivationNotes',
  'fitAssessments',
  'interests',
  'consents',
  'submissions',
  'introductions',
  'disclosures',
  'placements',
  'gateOverrides',
  'interviews',
] as const;
/** See {@link ownedTables}. */
export type OwnedTable = (typeof ownedTables)[number];
/** Tables that tell of candidates: their own, and the people of clients, who may be one of them. */
export const aboutTables = [...ownedTables, 'contacts'] as const;
/** See {@link aboutTables}. */
export type AboutTable = (typeof aboutTables)[number];

/** What the facts of all candidates rest on beside their rows. */
export interface BookGround {
  readonly policy: Policy;
  readonly zone: string;
}

/** What the page asks the worker for: the candidates of an office packed as of now. */
export interface BookOrder extends BookGround {
  readonly database: string;
}

/** The pack, and the place of the log up to which it tells; `null` where there is none to be had. */
export interface BookDelivery {
  readonly onward: 'book';
  readonly pack: PackedBook | null;
  readonly upTo: number;
}

/** How many candidates of how many were read for a pack that is made anew. */
export interface BookProgress {
  readonly done: number;
  readonly total: number;
}
/** Hears it while it goes on. */
export type TellProgress = (progress: BookProgress) => void;
/** It, as the worker sends it. */
export type ToldProgress = BookProgress & { readonly onward: 'book-progress' };

/** What of a change record tells whom it changes for matching. */
export interface BookEntry {
  readonly entity: string;
  readonly entityId: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly subjects: readonly string[];
}

/** Candidates whose rows changed, and roles that did: whoever looks back at one of those has changed as well. */
export interface BookChanges {
  readonly candidates: Set<string>;
  readonly roles: Set<string>;
}

/** Where more is found than an entry itself says. */
export interface BookLog {
  /** Everything the log says of one row. */
  history(entityId: string): PromiseLike<readonly BookEntry[]>;
  /** Whom the contacts of a client are said to be, now. */
  seated(clientId: string): PromiseLike<readonly string[]>;
}

const tablesOfBook: readonly string[] = ['candidates', ...ownedTables];

/**
 * Adds whom entries of the log tell of. Whom a row belonged to before it was moved to somebody else is told by its history
 * alone, and so is whom a contact was said to be. A client's own people work for it by its name, so they change with it.
 */
export async function addChanges(
  { candidates, roles }: BookChanges,
  entries: readonly BookEntry[],
  log: BookLog,
): Promise<void> {
  const add = (ids: readonly string[]): void => {
    for (const id of ids) candidates.add(id);
  };
  const named = (entity: string): ReadonlySet<string> =>
    new Set(entries.filter((entry) => entry.entity === entity).map(({ entityId }) => entityId));
  for (const id of named('roles')) roles.add(id);
  for (const id of named('clients')) add(await log.seated(id));
  for (const id of named('contacts')) add((await log.history(id)).flatMap(saidToBe));
  for (const { entity, entityId, set, subjects } of entries) {
    if (!tablesOfBook.includes(entity)) continue;
    add(subjects);
    const isMoved = 'candidateId' in set && !(wholeRow in set);
    if (isMoved) add((await log.history(entityId)).flatMap((before) => before.subjects));
  }
}

const saidToBe = ({ set }: BookEntry): readonly string[] => {
  const { candidateId } = set;
  return typeof candidateId === 'string' ? [candidateId] : [];
};
