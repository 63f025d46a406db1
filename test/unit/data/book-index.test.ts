import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bookLog } from '@data/book-log';
import { BookIndex } from '@data/indexes/book-index';
import type { BookProgress } from '@data/indexes/book-order';
import { deliverBook } from '@data/indexes/kept-book';
import { candidatesFor } from '@data/matching/candidates-for';
import { standingSource } from '@data/standing-source';
import { zoneRules } from '@data/zone-rules';
import { settingIds, standardPolicy } from '@shared/domain/office/policy';
import { clientInput } from '../../support/client-input';
import { openJob, roleInput, takeCandidate, takeClient, takeRole } from '../../support/job';
import { MatchBooks } from '../../support/match-books';
import { openTestOffice, type TestOffice } from '../../support/office';

const most = 3;
const size = 20;
const ground = { policy: standardPolicy, zone: 'Asia/Hong_Kong' };
const bare = { requirements: {}, languages: {} };

let office: TestOffice;
let books: MatchBooks;
let job: Awaited<ReturnType<typeof openJob>>;
let clientId: string;
let roleId: string;

/** The next start of the app: what was kept takes up what changed. */
function openAgain(how: ConstructorParameters<typeof MatchBooks>[1]): void {
  books.leave();
  books = new MatchBooks(office, how);
}

/** What the columns say of the second role's candidates, which must be what the rules say. */
async function askColumns(viewer = office.actors.manager) {
  const { byColumns, plain } = await books.candidatesOf(roleId, viewer);
  expect(byColumns).not.toBeNull();
  expect(byColumns).toEqual(plain);
  return byColumns!;
}

const failuresOf = ({ ranking }: Awaited<ReturnType<typeof askColumns>>, candidateId: string) =>
  ranking.notSuggested
    .find((row) => row.candidateId === candidateId)
    ?.gates.failures.map(({ gate, fact }) => `${gate} ${fact['says']}`);

beforeEach(async () => {
  office = await openTestOffice();
  job = await openJob(office, { to: 'client-interview' });
  clientId = await takeClient(office, { name: 'Kestrel Asia Bank' });
  roleId = await takeRole(office, clientId, { ...bare, title: 'Senior Accountant' });
  await takeCandidate(office, { surname: 'Wong' });
  books = new MatchBooks(office, { most, size });
});
afterEach(() => {
  books.leave();
  office.close();
});

describe('the columns of the office’s candidates', () => {
  it('rank as the rules do, with whoever is new', async () => {
    const { counts } = await askColumns();
    const newcomer = await takeCandidate(office, { surname: 'Lee' });
    const after = await askColumns();
    expect(after.counts.notSuggested).toBe(counts.notSuggested + 1);
    expect(failuresOf(after, newcomer)).toContain('interviewed never');
    expect(books.delivered).toBe(1);
  });

  it('take up who changed once many have, and those only', async () => {
    await askColumns();
    const newcomers = [];
    for (const surname of ['Lee', 'Ho', 'Ng', 'Lam'])
      newcomers.push(await takeCandidate(office, { surname }));
    const { counts } = await askColumns();
    expect(counts.notSuggested).toBe(2 + newcomers.length);
    expect(books.delivered).toBe(2);
    const { pack } = await deliverBook({ database: office.database.name, ...ground }, () => undefined);
    expect(pack?.columns.ids).toEqual(expect.arrayContaining(newcomers));
  });

  it('follow a submission that moves to somebody else, and back', async () => {
    const keepId = await takeCandidate(office, { surname: 'Lam' });
    roleId = job.roleId;
    expect(failuresOf(await askColumns(), job.candidateId)).toContain('not-in-role active');
    const merged = await office.attempt('candidate/merge', {
      ...{ keepId, goneId: job.candidateId, fields: {}, sets: {} },
    });
    if (!merged.ok) throw new Error(JSON.stringify(merged));
    const after = await askColumns();
    expect(failuresOf(after, keepId)).toContain('not-in-role active');
    expect(failuresOf(after, job.candidateId)).toBeUndefined();
    await office.run('history/undo', { handle: merged.tx, kind: 'tx' });
    const back = await askColumns();
    expect(failuresOf(back, keepId)).not.toContain('not-in-role active');
    expect(failuresOf(back, job.candidateId)).toContain('not-in-role active');
  });

  it('ask a role that changed as it is now', async () => {
    expect(failuresOf(await askColumns(), job.candidateId)?.join()).not.toMatch(/must-have/);
    await office.run('role/save', {
      ...roleInput(clientId, { ...bare, title: 'Senior Accountant' }),
      languages: { english: { spoken: 4, written: null, must: true, name: '' } },
      roleId,
    });
    expect(failuresOf(await askColumns(), job.candidateId)).toContain('language not-asked');
  });

  it('are read anew when the office’s policy is another', async () => {
    await askColumns();
    const value = { ...standardPolicy, shortNoticesToBlock: 1 };
    await office.run('office/change-setting', { id: settingIds.policy, value });
    await askColumns();
    expect(books.delivered).toBe(2);
  });
});

describe('a client’s own people', () => {
  const contact = { name: 'Kit', nameZh: '', title: 'HR', phones: {}, email: '', active: true };
  let people: readonly string[];

  /** By columns alone, as no list shows anybody. */
  async function suggested(): Promise<number> {
    const { counts } = await askColumns();
    return counts.eligible + counts.confirmFirst;
  }

  async function seat(at: string, candidateId: string): Promise<string> {
    const { contactId } = await office.run('contact/save', { ...contact, contactId: null, clientId: at });
    await office.run('contact/link', { contactId: String(contactId), candidateId });
    return String(contactId);
  }

  beforeEach(async () => {
    people = [await takeCandidate(office), await takeCandidate(office, { surname: 'Lam' })];
    for (const candidateId of people)
      await office.run('submission/override-gate', {
        ...{ candidateId, clientId: null, roleId: null, gate: 'interviewed', reason: 'met at a fair' },
      });
    openAgain({ most: 20, size: 0 });
  });

  it('are not suggested to it: linked, moved to somebody else, gone, and back', async () => {
    expect(await suggested()).toBe(2);
    const contactId = await seat(clientId, people[0]!);
    expect(await suggested()).toBe(1);
    await office.run('contact/link', { contactId, candidateId: people[1]! });
    expect(await suggested()).toBe(1);
    await office.run('contact/save', { ...contact, clientId, contactId, active: false });
    expect(await suggested()).toBe(2);
    await office.run('contact/save', { ...contact, clientId, contactId });
    expect(await suggested()).toBe(1);
    await office.run('contact/link', { contactId, candidateId: null });
    expect(await suggested()).toBe(2);
    expect(books.delivered).toBe(1);
  });

  it('nor after the next start, whichever way they were told', async () => {
    expect(await suggested()).toBe(2);
    const contactId = await seat(clientId, people[0]!);
    openAgain({ most: 20, size: 0 });
    expect(await suggested()).toBe(1);
    await office.run('contact/link', { contactId, candidateId: null });
    openAgain({ most: 20, size: 0 });
    expect(await suggested()).toBe(2);
    const { kept, anew } = await books.keptAndAnew(ground);
    expect(kept).toEqual(anew);
  });

  it('are those of a client that takes its name, until it is called otherwise again', async () => {
    const other = await takeClient(office, { name: 'Harbour Crest' });
    await seat(other, people[0]!);
    expect(await suggested()).toBe(2);
    const renamed = { ...clientInput({ name: 'Kestrel Asia Bank' }), clientId: other };
    const saved = await office.attempt('client/save', renamed);
    if (!saved.ok) throw new Error(JSON.stringify(saved));
    expect(await suggested()).toBe(1);
    openAgain({ most: 20, size: 0 });
    expect(await suggested()).toBe(1);
    await office.run('history/undo', { handle: saved.tx, kind: 'tx' });
    expect(await suggested()).toBe(2);
    openAgain({ most: 20, size: 0 });
    expect(await suggested()).toBe(2);
  });
});

describe('a book that nobody can pack', () => {
  it('is asked for twice and no more, until the office is opened again', async () => {
    const source = bookLog(office.database, standingSource(office.database));
    let asked = 0;
    const deliver = () => Promise.reject(new Error(`worker ${(asked += 1)} failed`));
    const index = new BookIndex({ ...source, deliver }, { fewest: 1 });
    for (let time = 0; time < 4; time += 1) expect(await index.book(ground)).toBeNull();
    expect(asked).toBe(2);
    index.forget();
    expect(await index.book(ground)).toBeNull();
    expect(asked).toBe(3);
    expect(index.preparing.get()).toBeNull();
  });

  it('is ranked by the rules', async () => {
    const ranking = { viewer: office.actors.manager, now: office.clock.now(), zoneRules };
    const ranked = await candidatesFor(office.database, roleId, ranking);
    expect(ranked?.counts).toEqual({ eligible: 0, confirmFirst: 0, notSuggested: 2 });
  });
});

describe('a book that is packed anew', () => {
  it('tells how many of how many were read', async () => {
    const told: BookProgress[] = [];
    const order = { database: office.database.name, ...ground };
    await deliverBook(order, (progress) => told.push(progress));
    expect(told).toEqual([
      { done: 0, total: 2 },
      { done: 2, total: 2 },
    ]);
    await deliverBook(order, (progress) => told.push(progress));
    expect(told).toHaveLength(2);
  });
});
