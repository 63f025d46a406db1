import { describe, expect, it } from 'vitest';
import type { JournalFacts, StartupFacts } from '@shared/safety-facts';
import { compareCopies, countMissing, type DatabaseFacts } from '@data/compare-copies';

const journal = (over: Partial<JournalFacts> = {}): JournalFacts => ({
  databaseId: 'db_1',
  count: 5,
  last: { 'd/office': 5 },
  lastWall: null,
  state: 'verified',
  wholeVerified: true,
  damage: null,
  torn: null,
  missing: 0,
  ...over,
});
const noJournal = journal({ databaseId: null, count: 0, last: {}, state: 'empty' });
const startup = (over: Partial<StartupFacts> = {}): StartupFacts => ({
  appVersion: '1',
  platform: 'test',
  desktop: true,
  locale: 'en',
  dark: false,
  installed: { databaseId: 'db_1', databaseName: 'onward', schema: 1, deviceSeq: { 'd/office': 4 } },
  installedProblem: null,
  journal: journal(),
  copies: [],
  ...over,
});
const database = (databaseId: string | null, last: number): DatabaseFacts => ({
  databaseId,
  last: { 'd/office': last },
});
const empty: DatabaseFacts = { databaseId: null, last: {} };

describe('what to do at start', () => {
  it.each([
    [
      'nothing anywhere: a new office',
      startup({ installed: null, journal: noJournal }),
      empty,
      { kind: 'new-office' },
    ],
    ['all three agree', startup(), database('db_1', 5), { kind: 'open' }],
    ['the database is ahead of the journal', startup(), database('db_1', 9), { kind: 'open' }],
    ['the database is empty', startup(), empty, { kind: 'recover', cause: 'database-gone', missing: 5 }],
    [
      'the database misses the last two',
      startup(),
      database('db_1', 3),
      { kind: 'recover', cause: 'database-behind', missing: 2 },
    ],
    [
      'the journal was cut but installed.json knows more',
      startup({ journal: journal({ count: 2, last: { 'd/office': 2 } }) }),
      database('db_1', 3),
      { kind: 'recover', cause: 'database-behind', missing: 1 },
    ],
    [
      'another office',
      startup(),
      database('db_2', 5),
      { kind: 'recover', cause: 'database-other', missing: 0 },
    ],
    [
      'installed.json unreadable',
      startup({ installed: null, installedProblem: 'unreadable' }),
      database('db_1', 5),
      { kind: 'recover', cause: 'installed-unreadable', missing: 0 },
    ],
    [
      'only the journal is left',
      startup({ installed: null }),
      empty,
      { kind: 'recover', cause: 'database-gone', missing: 5 },
    ],
    [
      'journal damaged and database gone',
      startup({ journal: journal({ state: 'damaged' }) }),
      empty,
      { kind: 'recover', cause: 'journal-damaged', missing: 5 },
    ],
    [
      'journal damaged, database whole',
      startup({ journal: journal({ state: 'damaged', last: { 'd/office': 1 } }) }),
      database('db_1', 5),
      { kind: 'open' },
    ],
    [
      'a newer schema',
      startup({ journal: journal({ state: 'newer-schema' }) }),
      database('db_1', 5),
      { kind: 'recover', cause: 'newer-schema', missing: 0 },
    ],
    [
      'founding cut short',
      startup({
        installed: { databaseId: 'db_1', databaseName: 'onward', schema: 1, deviceSeq: {} },
        journal: noJournal,
      }),
      empty,
      { kind: 'open' },
    ],
    [
      'browser, new',
      startup({ desktop: false, installed: null, journal: noJournal }),
      empty,
      { kind: 'new-office' },
    ],
    [
      'browser, known',
      startup({ desktop: false, installed: null, journal: noJournal }),
      database('db_1', 3),
      { kind: 'open' },
    ],
  ] as const)('%s', (_name, facts, found, decision) => {
    expect(compareCopies(facts, found)).toEqual(decision);
  });

  it('counts what one side lacks over all devices', () => {
    expect(countMissing({ 'a/office': 3 }, { 'a/office': 5, 'b/office': 2 })).toBe(4);
    expect(countMissing({ 'a/office': 9 }, { 'a/office': 5 })).toBe(0);
  });
});
