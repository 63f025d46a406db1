import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropDraft, keepDraft, readDraft } from '@data/drafts';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const draft = (value: string) => ({
  key: 'stf_1/motivation/cnd_1',
  value: { words: value },
  savedAt: office.clock.now(),
});

describe('drafts', () => {
  it('keep the last text of a key until it is dropped, and write no history', async () => {
    const { database } = office;
    const before = await database.changes.count();
    expect(await readDraft(database, 'stf_1/motivation/cnd_1')).toBeUndefined();
    await keepDraft(database, draft('No step up'));
    await keepDraft(database, draft('No step up for three years'));
    expect(await readDraft(database, 'stf_1/motivation/cnd_1')).toEqual({
      words: 'No step up for three years',
    });
    expect(await readDraft(database, 'stf_2/motivation/cnd_1')).toBeUndefined();
    await dropDraft(database, 'stf_1/motivation/cnd_1');
    expect(await readDraft(database, 'stf_1/motivation/cnd_1')).toBeUndefined();
    expect(await database.changes.count()).toBe(before);
  });

  it('are refused past their door', async () => {
    await expect(office.database.drafts.put(draft('past the door'))).rejects.toThrow(
      'did not come through a door',
    );
  });
});
