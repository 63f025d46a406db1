// What the palette finds and what is recent, each with the eyes of who looks: names that must stay hidden neither show
// nor lead to anything.
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { findForPalette, type FindQuestion } from '@data/queries/palette-finds';
import { noteRecent, readRecent, seeRecent, type RecentItem } from '@data/recent-items';
import { createViewReader, type ViewReader } from '@data/view-reader';
import type { Actor, StaffRole } from '@shared/domain/staff/staff';
import { openInterviewOffice, type InterviewOffice } from '../../support/interview-office';

let office: InterviewOffice;
beforeEach(async () => {
  office = await openInterviewOffice();
});
afterEach(() => {
  office.close();
});

const eyesOf = (who: StaffRole | Actor): ViewReader =>
  createViewReader(office.database, typeof who === 'string' ? office.actors[who] : who);

const find = (typed: string, given: Partial<FindQuestion> = {}, who: StaffRole | Actor = 'recruiter') =>
  findForPalette(eyesOf(who), {
    typed,
    kinds: ['candidates', 'interviews', 'roles', 'clients'],
    limit: 5,
    now: office.clock.now(),
    ...given,
  });

/** A recruiter who is cleared for nothing. */
async function hireOutsider(): Promise<Actor> {
  const pin = { pinSalt: 'c2FsdA==', pinDigest: 'ZGlnZXN0' };
  const hired = { staffId: null, name: 'Ken Ho', nameZh: '', active: true, ...pin };
  const { staffId } = await office.run('staff/save', { ...hired, role: 'recruiter' });
  return { staffId: String(staffId), role: 'recruiter' };
}

const secret = () => ({
  title: 'Group treasurer',
  visibility: 'confidential' as const,
  blindTitle: 'Senior finance post',
  clearedStaff: { [office.actors.recruiter.staffId]: true as const },
});

describe('finding', () => {
  test.each([
    ['ada', ['Ng']],
    ['NG ada', ['Ng']],
    ['詠欣', ['Chan']],
    ['9123 48', ['Chan']],
    ['ada yip', []],
    ['', []],
  ])('people for %j gives %j', async (typed, surnames) => {
    const phone = { typed: '9123 4867', e164: '+85291234867', label: 'mobile' as const };
    await office.addCandidate({
      surname: 'Chan',
      givenNames: 'Wing Yan',
      chineseName: '陳詠欣',
      phones: { a: phone },
    });
    const { candidates } = await find(typed);
    expect(candidates.map(({ surname }) => surname)).toEqual(surnames);
  });

  it('takes the interviews of whom it found, what is to come first', async () => {
    const later = await office.book('2026-11-26 14:00+45');
    const sooner = await office.book('2026-11-24 09:30+45');
    const gone = await office.book('2026-11-23 10:30+30');
    const others = await office.book('2026-11-24 11:00+45', { candidateId: office.bo });
    office.at('2026-11-23 12:00');
    const ids = (await find('ada')).interviews.map(({ interview }) => interview.id);
    expect(ids).toEqual([sooner, later, gone]);
    expect(ids).not.toContain(others);
    expect((await find('ada', { limit: 1 })).interviews).toHaveLength(1);
  });

  it('finds roles by title, code and client, open ones first, and clients by either name', async () => {
    const roleId = await office.addRole({ title: 'Night auditor', titleZh: '夜間核數' });
    const held = await office.addRole({ title: 'Auditor' });
    await office.run('role/set-stage', { roleId: held, stage: 'on-hold', reason: 'budget' });
    expect((await find('audit')).roles.map(({ role }) => role.id)).toEqual([roleId, held]);
    expect((await find('核數')).roles.map(({ role }) => role.id)).toEqual([roleId]);
    expect((await find('harbour night')).roles.map(({ client }) => client?.name)).toEqual([
      'Harbour Trading',
    ]);
    expect((await find('trad')).clients.map(({ id }) => id)).toEqual([office.clientId]);
    expect((await find('rading')).clients).toEqual([]);
  });

  it('lists roles and clients without a word only when asked to', async () => {
    await office.addRole();
    expect((await find('')).roles).toEqual([]);
    const listed = await find('', { listsAll: true, kinds: ['roles'] });
    expect(listed.roles).toHaveLength(1);
    expect(listed.clients).toEqual([]);
  });

  it('hides a confidential role’s client and title from who is not cleared, and does not find it by them', async () => {
    const outsider = await hireOutsider();
    await office.addRole(secret());
    expect((await find('treasurer')).roles).toMatchObject([{ client: { name: 'Harbour Trading' } }]);
    expect((await find('treasurer', {}, outsider)).roles).toEqual([]);
    expect((await find('harbour', {}, outsider)).roles).toEqual([]);
    const [blind] = (await find('finance', {}, outsider)).roles;
    expect(blind).toMatchObject({ role: { title: 'Senior finance post', clientId: '' }, client: null });
  });

  it('names no confidential client in an interview', async () => {
    const outsider = await hireOutsider();
    const submissionId = await office.sendSubmission(office.ada, secret());
    await office.bookClient('2026-11-25 11:00+60', submissionId);
    const seen = async (who: StaffRole | Actor) =>
      (await find('ada', {}, who)).interviews.find(({ interview }) => interview.kind === 'client');
    expect((await seen('recruiter'))?.client?.name).toBe('Harbour Trading');
    expect(await seen(outsider)).toMatchObject({ client: null, role: { title: 'Senior finance post' } });
    expect(await seen('receptionist')).toMatchObject({ client: null });
  });
});

describe('what is recent', () => {
  const note = async (item: RecentItem, staffId = office.actors.recruiter.staffId): Promise<void> => {
    await noteRecent(office.database, staffId, { item, at: office.clock.now() });
  };
  const recentOf = (who: StaffRole) => readRecent(office.database, office.actors[who].staffId);

  it('is kept per person, latest first, each once, and outside the log', async () => {
    const logged = await office.database.changes.count();
    await note({ kind: 'candidate', id: office.ada });
    await note({ kind: 'client', id: office.clientId });
    await note({ kind: 'candidate', id: office.bo });
    await note({ kind: 'candidate', id: office.ada });
    expect((await recentOf('recruiter')).map(({ id }) => id)).toEqual([
      office.ada,
      office.bo,
      office.clientId,
    ]);
    expect(await recentOf('manager')).toEqual([]);
    expect(await office.database.changes.count()).toBe(logged);
  });

  it('forgets the oldest beyond twenty', async () => {
    for (let at = 0; at < 23; at += 1) await note({ kind: 'role', id: `rol_${at}` });
    const kept = await recentOf('recruiter');
    expect(kept).toHaveLength(20);
    expect(kept.at(-1)).toEqual({ kind: 'role', id: 'rol_3' });
  });

  it('names what is still there, masked as the viewer must have it', async () => {
    const outsider = await hireOutsider();
    const roleId = await office.addRole(secret());
    const interviewId = await office.book('2026-11-25 10:00+45');
    const items: readonly RecentItem[] = [
      { kind: 'role', id: roleId },
      { kind: 'interview', id: interviewId },
      { kind: 'candidate', id: 'cnd_gone' },
      { kind: 'client', id: office.clientId },
    ];
    // Known through its confidential role alone, the client itself would tell whose role that is.
    expect((await seeRecent(eyesOf(outsider), items)).map(({ kind }) => kind)).toEqual(['role', 'interview']);
    await office.addRole({ title: 'Clerk' });
    expect(await seeRecent(eyesOf(outsider), items)).toMatchObject([
      { kind: 'role', role: { title: 'Senior finance post', clientId: '' } },
      { kind: 'interview', view: { candidate: { surname: 'Ng' } } },
      { kind: 'client', client: { name: 'Harbour Trading' } },
    ]);
    expect(await seeRecent(eyesOf('recruiter'), items)).toMatchObject([
      { role: { title: 'Group treasurer' } },
      {},
      {},
    ]);
  });
});
