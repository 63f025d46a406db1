import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createViewReader } from '@data/view-reader';
import { liveView } from '@data/live-view';
import { searchPeople } from '@data/queries/search-people';
import type { StaffRole } from '@shared/domain/staff/staff';
import { takeCandidate } from '../../support/job';
import { candidateRecord } from '../../support/match-builders';
import { openTestOffice, type TestOffice } from '../../support/office';
import { fixturePeople, fixtureQueries } from '../../support/search-people';

let office: TestOffice;
let stop: () => void = () => undefined;

beforeEach(async () => {
  office = await openTestOffice();
});

afterEach(async () => {
  stop();
  await office.database.delete();
});

const shown = 5;

const foundBy = async (role: StaffRole, typed: string): Promise<readonly string[]> => {
  const { people } = await searchPeople(createViewReader(office.database, office.actors[role]), typed, shown);
  return people.map(({ id }) => id);
};

async function fillBook(): Promise<void> {
  const rows = fixturePeople.map(({ key, fields }) => ({
    ...candidateRecord({ ...fields, id: `cnd_${key}` }),
    stamps: { '*': '0000' },
  }));
  await office.database.write(['candidates'], () => office.database.rows('candidates').bulkAdd(rows));
}

describe('searching the book', () => {
  it('finds everybody of the table of queries among the first five', async () => {
    await fillBook();
    for (const { typed, expected } of fixtureQueries) {
      const found = await foundBy('recruiter', typed);
      expect([typed, ...found]).toEqual(
        expect.arrayContaining([typed, ...expected.map((key) => `cnd_${key}`)]),
      );
    }
  });

  it('lets the front desk search by names and phones only', async () => {
    await fillBook();
    for (const typed of ['陈大文', 'taiman peter', '4567', 'chen dawen'])
      expect(await foundBy('receptionist', typed)).toContain('cnd_taiman');
    for (const typed of ['ifrs', 'harbourlight', 'peter.chan@harbourlight.example', 'kubernetes'])
      expect([typed, ...(await foundBy('receptionist', typed))]).toEqual([typed]);
    expect(await foundBy('manager', 'kubernetes')).toEqual(['cnd_priya']);
  });

  it('keeps to its limit, names in their order', async () => {
    await fillBook();
    const read = createViewReader(office.database, office.actors.manager);
    const { people } = await searchPeople(read, 'cheung', 3);
    expect(people.map(({ givenNames }) => givenNames)).toEqual(['Hok Yin', 'Man Yee', 'Siu Kei']);
    expect(await searchPeople(read, ' ', 3)).toEqual({ typed: ' ', people: [], inDocument: new Map() });
  });

  it('knows who was added, renamed and taken back, each at once', async () => {
    await fillBook();
    expect(await foundBy('recruiter', 'quentin')).toEqual([]);
    const added = await takeCandidate(office, { surname: 'Chan', englishName: 'Quentin' });
    expect(await foundBy('recruiter', 'quentin chan')).toEqual([added]);
    await office.run('candidate/edit', { candidateId: added, set: { surname: 'Mok' } });
    expect(await foundBy('recruiter', 'quentin chan')).toEqual([]);
    expect(await foundBy('recruiter', 'mok quentin')).toEqual([added]);
    await office.session.undo();
    expect(await foundBy('recruiter', 'quentin chan')).toEqual([added]);
  });

  it('answers a screen again when somebody is renamed', async () => {
    const added = await takeCandidate(office, { surname: 'Chan', englishName: 'Quentin' });
    const answers: (readonly string[])[] = [];
    let wake: () => void = () => undefined;
    stop = liveView(office.database, office.actors.receptionist, (read) =>
      searchPeople(read, 'quentin mok', shown),
    ).subscribe(({ people }) => {
      answers.push(people.map(({ id }) => id));
      wake();
    });
    const answer = async (count: number): Promise<readonly string[]> => {
      while (answers.length < count) await new Promise<void>((resolve) => (wake = resolve));
      return answers[count - 1] ?? [];
    };
    expect(await answer(1)).toEqual([]);
    await office.run('candidate/edit', { candidateId: added, set: { surname: 'Mok' } });
    expect(await answer(2)).toEqual([added]);
  });
});
