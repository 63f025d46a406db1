import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recallColumns, rememberColumns } from '@data/imports/remembered-columns';
import type { TableMapping } from '@shared/interchange/table-mapping';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const headers = ['Candidate no.', 'First name', 'Wage'];
const mapping: TableMapping = { about: 'candidates', columns: [null, 'givenNames', 'expectedPay'] };
const decide = (decided: TableMapping | null) =>
  rememberColumns(office.database, {
    staffId: 'stf_1',
    headers,
    mapping: decided,
    savedAt: office.clock.now(),
  });

describe('the columns of a table', () => {
  it('are known again by their heads, by whoever decided them, and leave no history', async () => {
    const { database } = office;
    const before = await database.changes.count();
    await decide(mapping);
    expect(await recallColumns(database, 'stf_1', ['candidate_no', 'FIRST NAME', 'wage'])).toEqual(mapping);
    expect(await recallColumns(database, 'stf_1', [...headers, 'More'])).toBeUndefined();
    expect(await recallColumns(database, 'stf_2', headers)).toBeUndefined();
    expect(await database.changes.count()).toBe(before);
  });

  it('are kept without the words of the heads, which may be somebody’s data', async () => {
    await decide(mapping);
    expect(JSON.stringify(await office.database.drafts.toArray())).not.toMatch(/Wage|First name/iu);
  });

  it('are forgotten when the proposal is taken again', async () => {
    await decide(mapping);
    await decide(null);
    expect(await recallColumns(office.database, 'stf_1', headers)).toBeUndefined();
  });
});
