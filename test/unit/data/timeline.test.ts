import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTimeline, type TimelineEntry } from '@data/queries/timeline';
import { takeCandidate, takeClient, takeRole } from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const timeline = (candidateId: string, as = office.actors.manager) =>
  readTimeline(office.database, as, candidateId);

const fieldsOf = (entry: TimelineEntry | undefined) => entry?.records.flatMap(({ fields }) => fields);

describe('the timeline of a candidate', () => {
  it('tells newest first who did what, each changed field with what stood there before', async () => {
    const candidateId = await takeCandidate(office, { headline: 'Accountant' });
    const set = {
      headline: 'Finance manager',
      'skills.s1': { name: 'SAP', level: 3, lastUsedYear: null, notedOn: '2026-11-23' },
    };
    await office.run('candidate/edit', { candidateId, set }, office.actors.recruiter);
    const entries = await timeline(candidateId);
    expect(entries.map(({ command }) => command)).toEqual([
      'candidate/edit',
      'candidate/record-consent',
      'candidate/record-consent',
      'candidate/create',
    ]);
    expect(entries[0]?.authorId).toBe(office.actors.recruiter.staffId);
    expect(fieldsOf(entries[0])).toEqual([
      { field: 'headline', element: null, before: 'Accountant', after: 'Finance manager' },
      { field: 'skills', element: 's1', before: undefined, after: set['skills.s1'] },
    ]);
    expect(entries.at(-1)?.records).toMatchObject([{ table: 'candidates', made: true }]);
  });

  it('leaves out what was never filled in', async () => {
    const candidateId = await takeCandidate(office);
    const made = fieldsOf((await timeline(candidateId)).at(-1))?.map(({ field }) => field);
    expect(made).toEqual(expect.arrayContaining(['surname', 'givenNames']));
    expect(made).not.toContain('headline');
    expect(made).not.toContain('expectedPay');
  });

  it('marks what was taken back, until it is brought back', async () => {
    const candidateId = await takeCandidate(office);
    await office.run('candidate/edit', { candidateId, set: { headline: 'Buyer' } });
    const [edit] = await timeline(candidateId);
    const turn = { handle: edit?.tx ?? '', kind: 'tx' } as const;
    const takenBack = async () => (await timeline(candidateId)).find(({ tx }) => tx === edit?.tx)?.takenBack;
    expect(await takenBack()).toBe(false);
    await office.run('history/undo', turn);
    expect(await takenBack()).toBe(true);
    await office.run('history/redo', turn);
    expect(await takenBack()).toBe(false);
  });

  it('shows reception neither the tables nor the fields it may not see', async () => {
    const candidateId = await takeCandidate(office, { headline: 'Accountant' });
    await office.run('candidate/edit', { candidateId, set: { headline: 'Buyer', email: 'v@mail.example' } });
    const entries = await timeline(candidateId, office.actors.receptionist);
    expect(entries.map(({ command }) => command)).toEqual(['candidate/edit', 'candidate/create']);
    expect(fieldsOf(entries[0])?.map(({ field }) => field)).toEqual(['email']);
  });

  it('tells a viewer who is not cleared that something happened and its stage, nothing more', async () => {
    const candidateId = await takeCandidate(office);
    const clientId = await takeClient(office);
    const roleId = await takeRole(office, clientId, { visibility: 'confidential', clearedStaff: {} });
    await office.run('submission/draft', { candidateId, roleId, followsId: null });
    const [cleared] = await timeline(candidateId);
    const [blind] = await timeline(candidateId, office.actors.recruiter);
    expect(cleared?.records).toMatchObject([{ table: 'submissions', roleId, withheld: false }]);
    expect(fieldsOf(cleared)?.map(({ field }) => field)).toContain('draftedAt');
    expect(blind?.records).toMatchObject([{ table: 'submissions', withheld: true }]);
    expect(fieldsOf(blind)?.map(({ field }) => field)).toEqual(['stage']);
    expect(JSON.stringify(blind)).not.toContain(clientId);
  });
});
