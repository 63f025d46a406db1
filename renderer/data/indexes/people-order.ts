import type { PackedPeople } from './packed-people';
import type { PackedStandings } from './standing';

/** What the page asks the worker for: the book of a database, packed, or where its people stand. */
export interface PeopleOrder {
  readonly database: string;
  readonly wanted: 'people' | 'standings';
}

/** The pack, and who was changed after it was made; `null` where the worker could not make one. */
export interface PeopleDelivery {
  readonly onward: 'people';
  readonly pack: PackedPeople | null;
  readonly changed: readonly string[];
}

/** Where people stand, and the place of the log up to which that is told; `null` where the worker could not tell. */
export interface StandingDelivery {
  readonly onward: 'standings';
  readonly pack: PackedStandings | null;
  readonly upTo: number;
}
