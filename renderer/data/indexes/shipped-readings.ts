import { nameReadings, readingBook, type ReadingBook } from '@shared/domain/candidate/search/name-readings';

let shipped: Promise<ReadingBook> | undefined;

/** The readings of names that ship with the app; fetched when first asked for, and once. */
export function shippedReadings(): Promise<ReadingBook> {
  shipped ??= import('../../../resources/readings/name-characters.json').then(({ default: readings }) =>
    readingBook(nameReadings.parse(readings)),
  );
  return shipped;
}
