import type { PackedPeople } from './packed-people';

/** What the page asks the worker for: the book of a database, packed. */
export interface PeopleOrder {
  readonly database: string;
}

/** The pack, and who was changed after it was made; `null` where the worker could not make one. */
export interface PeopleDelivery {
  readonly onward: 'people';
  readonly pack: PackedPeople | null;
  readonly changed: readonly string[];
}
