import type { Candidate } from '@shared/domain/candidate/candidate';
import type { ReadingBook } from '@shared/domain/candidate/search/name-readings';
import { searchKeysOf } from '@shared/domain/candidate/search/search-keys';
import { listedFieldsOf } from './packed-facts';
import type { PersonEntry } from './packed-people';

/** What the index keeps of somebody. */
export function entryOf(row: Candidate, book: ReadingBook): PersonEntry {
  const { id, surname, givenNames, englishName, chineseName } = row;
  const parts = surname === '' ? [englishName, givenNames] : [surname, givenNames, englishName];
  return {
    id,
    keys: searchKeysOf(row, book),
    latin: parts.filter((part) => part !== '').join(' '),
    chinese: chineseName,
    facts: listedFieldsOf(row),
  };
}
