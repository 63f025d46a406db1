// Every query of the table finds whom it was written for among the first five, in a book where many names are alike.
import { describe, expect, it } from 'vitest';
import { searchKeysOf } from '@shared/domain/candidate/search/search-keys';
import { searchDistance, searchReadings } from '@shared/domain/candidate/search/search-query';
import { fixturePeople, fixtureQueries, shippedBook } from '../../../../support/search-people';

const keyed = fixturePeople.map(({ key, fields }) => ({ key, keys: searchKeysOf(fields, shippedBook) }));
const shown = 5;

function found(typed: string): readonly string[] {
  for (const reading of searchReadings(typed, shippedBook)) {
    const hits = keyed.flatMap(({ key, keys }) => {
      const distance = searchDistance(keys, reading);
      return distance === null ? [] : [{ key, distance }];
    });
    if (hits.length > 0) return hits.sort((a, b) => a.distance - b.distance).map(({ key }) => key);
  }
  return [];
}

describe('finding people by any spelling', () => {
  it('is asked enough, in a book that is large enough', () => {
    expect(fixturePeople.length).toBeGreaterThanOrEqual(120);
    expect(fixtureQueries.length).toBeGreaterThanOrEqual(150);
  });

  it.each(fixtureQueries)('"$typed" finds $expected among the first five', ({ typed, expected }) => {
    expect(found(typed).slice(0, shown)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['arukas', 'the middle of a word'],
    ['vivian wong', 'one word that is not there'],
    ['陳文', 'characters that do not stand together'],
    ['45671188', 'the end of one phone and the beginning of another'],
    ['tai man vivian', 'two people at once'],
    ['c++', 'another skill'],
    ['Zhang Dawen', 'another surname'],
  ])('"%s" finds nobody: %s', (typed) => {
    expect(found(typed)).toEqual([]);
  });

  it.each(['', '  ', '-', '…'])('"%s" asks for nothing', (typed) => {
    expect([...searchReadings(typed, shippedBook)]).toEqual([]);
  });
});
