// An index that heard of every change answers as one that read the book through just now, and as a look at every person.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PeopleIndex, type PeopleSource } from '@data/indexes/people-index';
import { entryOf } from '@data/indexes/person-entry';
import { compareNames, nameOrders, type NameOrder } from '@data/indexes/packed-people';
import type { ListQuestion } from '@data/indexes/people-list';
import type { FaceChange } from '@data/indexes/face-watch';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { noFilter } from '@shared/domain/candidate/candidate-filter';
import { allKinds } from '@shared/domain/candidate/search/search-keys';
import { searchDistance, searchReadings } from '@shared/domain/candidate/search/search-query';
import type { LocalDate } from '@shared/time/local-date';
import { candidateRecord } from '../support/match-builders';
import { propertyRuns } from '../support/property-runs';
import { fixturePeople, fixtureQueries, shippedBook } from '../support/search-people';

const slow = 600_000;
const today = '2026-11-23' as LocalDate;
const limit = 7;
const pool = 24;
/** Few, so that the pack is made anew in the middle of the changes. */
const besideBeforePacking = 5;

type Row = Candidate & { stamps: Record<string, string> };

/** A book that can be written to, read by as many indexes as one likes. */
function book() {
  const rows = new Map<string, Row>();
  const listeners = new Set<(change: FaceChange) => void>();
  const tell = (ids: ReadonlySet<string> | 'all'): void => {
    for (const listener of listeners) listener({ table: 'candidates', ids });
  };
  const source: PeopleSource = {
    many: async (ids) => ids.map((id) => rows.get(id) as never),
    page: async (after, count) =>
      [...rows.values()]
        .filter(({ id }) => id > after)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, count) as never,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readings: async () => shippedBook,
    delivered: async () => null,
  };
  return { rows, tell, source };
}

const rowOf = (place: number, person: number, deleted: boolean): Row => ({
  ...candidateRecord({
    ...fixturePeople[person % fixturePeople.length]!.fields,
    id: `cnd_${String(place).padStart(2, '0')}`,
    deletedAt: deleted ? '2026-11-23T02:00:00.000Z' : null,
  }),
  stamps: { '*': '0000' },
});

function byHand(rows: ReadonlyMap<string, Row>, typed: string): readonly string[] {
  const entries = [...rows.values()]
    .filter(({ deletedAt }) => deletedAt === null)
    .map((row) => entryOf(row, shippedBook));
  for (const reading of searchReadings(typed, shippedBook)) {
    const hits = entries.flatMap((entry) => {
      const distance = searchDistance(entry.keys, reading);
      return distance === null ? [] : [{ entry, distance }];
    });
    if (hits.length > 0)
      return hits
        .sort((a, b) => a.distance - b.distance || compareNames('english', a.entry, b.entry))
        .map(({ entry }) => entry.id);
  }
  return [];
}

/** Everybody, and those who pass filters, in an order of names and by a column. */
const listsIn = (order: NameOrder): readonly ListQuestion[] => {
  const byName = { column: 'name', direction: 'ascending' } as const;
  const plain = { order, filter: noFilter, sorting: byName, today, standing: null };
  const asSeen: ListQuestion['asSeen'] = (fields) => fields;
  return [
    { ...plain, asSeen },
    { ...plain, asSeen, sorting: { column: 'expected', direction: 'descending' } },
    { ...plain, asSeen, filter: { ...noFilter, skill: 'ex', pool: false } },
  ];
};

async function listed(index: PeopleIndex, question: ListQuestion): Promise<readonly string[]> {
  const list = await index.list(question, { typed: '', kinds: allKinds });
  return Array.from({ length: list.length }, (_, place) => list.idAt(place));
}

const change = fc.record({
  place: fc.nat(pool - 1),
  person: fc.nat(fixturePeople.length - 1),
  deleted: fc.boolean(),
  told: fc.constantFrom('one', 'one', 'one', 'all'),
  asked: fc.nat(fixtureQueries.length - 1),
});

describe('the index of people', () => {
  it(
    'kept from changes is the index made anew, and finds what a look at everybody finds',
    { timeout: slow },
    async () => {
      let found = 0;
      const property = fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 40 }),
        async (changes) => {
          const { rows, tell, source } = book();
          const kept = new PeopleIndex(source, besideBeforePacking);
          for (const { place, person, deleted, told, asked } of changes) {
            const row = rowOf(place, person, deleted);
            rows.set(row.id, row);
            tell(told === 'all' ? 'all' : new Set([row.id]));
            const general = { typed: fixtureQueries[asked]!.typed, kinds: allKinds, limit };
            for (const question of [
              general,
              { ...general, typed: 'ch' },
              { ...general, typed: '9' },
              { ...general, limit: pool },
            ]) {
              const answer = await kept.find(question);
              const all = byHand(rows, question.typed);
              found += answer.length;
              expect(answer).toEqual(all.slice(0, question.limit));
              expect(await new PeopleIndex(source).find(question)).toEqual(answer);
            }
            for (const order of nameOrders)
              for (const asked of listsIn(order))
                expect(await listed(kept, asked)).toEqual(await listed(new PeopleIndex(source), asked));
          }
        },
      );
      await fc.assert(property, propertyRuns());
      expect(found).toBeGreaterThan(0);
    },
  );
});

describe('the index of a book where many share a name', () => {
  const size = 500;
  const everySoManieth = 27;
  const short = [
    'c',
    'ch',
    'chan',
    'w',
    '陳',
    '9',
    '91',
    'm',
    'chan w',
    'c w',
    'chan wing yan',
    'lee 9',
    'mail',
  ];

  it(
    'finds the nearest as a look at everybody does, on short ways and on long ones',
    { timeout: slow },
    async () => {
      const { rows, source } = book();
      for (let at = 0; at < size; at += 1) {
        const family = fixturePeople[at % fixturePeople.length]!.fields;
        const given = fixturePeople[(at * 7 + 3) % fixturePeople.length]!.fields;
        const id = `cnd_${String((at * 613) % size).padStart(4, '0')}`;
        const mixed = {
          ...given,
          surname: family.surname,
          chineseName: family.chineseName.slice(0, 1) + given.chineseName.slice(1),
        };
        rows.set(id, { ...candidateRecord({ ...mixed, id }), stamps: { '*': '0000' } });
      }
      const index = new PeopleIndex(source);
      const typed = [
        ...short,
        ...fixtureQueries.filter((_, at) => at % everySoManieth === 0).map((query) => query.typed),
      ];
      let found = 0;
      for (const asked of typed) {
        const all = byHand(rows, asked);
        found += all.length;
        for (const most of [1, limit, size])
          expect(await index.find({ typed: asked, kinds: allKinds, limit: most })).toEqual(
            all.slice(0, most),
          );
      }
      expect(found).toBeGreaterThan(size);
    },
  );
});
