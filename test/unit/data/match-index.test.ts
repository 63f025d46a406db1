import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFactReader } from '@data/fact-reader';
import { MatchIndex } from '@data/indexes/match-index';
import { noChanges, nothingDelivered, type MatchDelivery } from '@data/indexes/match-order';
import { rankByColumns } from '@data/matching/rank-by-columns';
import { rankPlainly } from '@data/matching/rank-plainly';
import { zoneRules } from '@data/zone-rules';
import { packOffice } from '@shared/domain/matching/columns/pack-office';
import { nothingSupposed } from '@shared/domain/matching/what-if';
import { openJob, roleInput, takeClient, takeRole } from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;
let job: Awaited<ReturnType<typeof openJob>>;
let index: MatchIndex;
let made: number;
let clientId: string;
let roleIds: string[];
const titles = ['Senior Accountant', 'Head Chef', 'Payroll Officer'];
const bare = { requirements: {}, languages: {} };

async function packNow(): Promise<MatchDelivery> {
  const read = createFactReader(office.database);
  const [roles, clients, placements] = [
    await read.all('roles'),
    await read.all('clients'),
    await read.all('placements'),
  ];
  return { pack: packOffice({ roles, clients, placements }), changed: noChanges };
}

function makeNow(): Promise<MatchDelivery> {
  made += 1;
  return packNow();
}

const openIndex = (fewest: number): MatchIndex =>
  new MatchIndex(
    office.database.name,
    {
      many: (table, ids) => office.database.rows(table).bulkGet([...ids]),
      countRoles: () => office.database.rows('roles').count(),
      kept: async () => nothingDelivered,
      made: makeNow,
    },
    fewest,
  );

const ranking = () => ({ viewer: office.actors.recruiter, now: office.clock.now(), zoneRules });

/** What the columns say, which must be what the rules say; null while there are no columns. */
async function askColumns(whatIf = nothingSupposed) {
  const book = await index.book();
  if (!book) return null;
  const asked = { book, candidateId: job.candidateId, ranking: ranking(), whatIf };
  const ranked = await rankByColumns(office.database, asked);
  const plain = await rankPlainly(office.database, job.candidateId, ranking(), whatIf);
  expect(ranked?.ranking).toEqual(plain?.ranking);
  expect(ranked?.counts).toEqual(plain?.counts);
  return ranked;
}

beforeEach(async () => {
  office = await openTestOffice();
  made = 0;
  job = await openJob(office, { role: bare });
  clientId = await takeClient(office, { name: 'Kestrel Asia Bank', group: 'Swallow' });
  roleIds = [];
  for (const title of titles) roleIds.push(await takeRole(office, clientId, { ...bare, title }));
  index = openIndex(1);
  index.follow();
  await index.make();
});
afterEach(() => {
  index.leave();
  office.close();
});

const edit = (at: number, fields: Parameters<typeof roleInput>[1]) =>
  office.run('role/save', {
    ...roleInput(clientId, { ...bare, title: titles[at]!, ...fields }),
    roleId: roleIds[at]!,
  });
const setStage = (at: number, stage: 'open' | 'withdrawn') =>
  office.run('role/set-stage', { roleId: roleIds[at]!, stage, reason: 'The client said so' });

describe('the columns of the office’s roles', () => {
  it('rank as the rules do', async () => {
    expect((await askColumns())?.counts).toEqual({ eligible: 0, confirmFirst: 0, notSuggested: 4 });
    expect(made).toBe(1);
  });

  it('rank as the rules do on what is supposed', async () => {
    const closed = async (monthlyPay: number | null) =>
      (await askColumns({ ...nothingSupposed, monthlyPay }))?.ranking.notSuggested.flatMap(({ gates }) =>
        gates.failures.map(({ gate }) => gate),
      );
    expect(await closed(null)).not.toContain('salary');
    expect(await closed(900_000)).toContain('salary');
  });

  it('close the roles of a company whose contact the candidate is, and of its group, as the rules do', async () => {
    const sister = await takeClient(office, { name: 'Swallow Leasing', group: 'Swallow' });
    const { contactId } = await office.run('contact/save', {
      ...{ contactId: null, clientId: sister, name: 'Chan Wing Yan', nameZh: '', title: 'HR', phones: {} },
      ...{ email: '', active: true },
    });
    await index.make();
    const worksThere = async () =>
      (await askColumns())?.ranking.notSuggested.flatMap(({ face, gates }) =>
        gates.failures.filter(({ gate }) => gate === 'not-current-employer').map(() => face.title),
      );
    expect(await worksThere()).toEqual([]);
    await office.run('contact/link', { contactId: String(contactId), candidateId: job.candidateId });
    expect((await worksThere())?.sort()).toEqual([...titles].sort());
  });

  it('keep beside them a role that changed, without being made anew', async () => {
    await edit(0, { salaryFrom: 15_000, salaryTo: 20_000 });
    const ranked = await askColumns();
    const changed = ranked?.ranking.notSuggested.find(({ face }) => face.roleId === roleIds[0]);
    expect(changed?.face.details?.salaryTo).toBe(20_000);
    expect(made).toBe(1);
  });

  it('leave out a role that is filled or withdrawn, and take it up again when it is reopened', async () => {
    await setStage(1, 'withdrawn');
    expect((await askColumns())?.counts.notSuggested).toBe(3);
    await setStage(1, 'open');
    expect((await askColumns())?.counts.notSuggested).toBe(4);
    expect(made).toBe(1);
  });

  it.each([
    ['a role’s words change', () => edit(0, { title: 'Chief Accountant' })],
    ['a role is new', () => takeRole(office, clientId, { ...bare, title: 'Auditor' })],
    ['a client changes', () => takeClient(office, { name: 'Swallow Leasing', group: 'Swallow' })],
  ])('are made anew when %s', async (_, change) => {
    await change();
    expect(await askColumns()).toBeNull();
    await index.make();
    expect(await askColumns()).not.toBeNull();
    expect(made).toBe(2);
  });

  it('are not made for an office of few roles', async () => {
    index.leave();
    index = openIndex(5);
    expect(await index.book()).toBeNull();
    expect(made).toBe(1);
  });
});
