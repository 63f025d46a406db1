import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyCandidate } from '@shared/domain/candidate/empty-candidate';
import { openTaskKinds, refusalOf, takeCandidate, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const made = { createdOn: '2026-11-23', ownerId: null };
const edit = (candidateId: string, set: Parameters<typeof office.run<'candidate/edit'>>[1]['set']) =>
  office.attempt('candidate/edit', { candidateId, set });

describe('candidate/create', () => {
  it('takes a person with any one name, a Chinese one alone too', async () => {
    const { candidateId } = await office.run(
      'candidate/create',
      emptyCandidate({ chineseName: '陳穎欣' }, made),
    );
    expect((await office.read.get('candidates', String(candidateId)))?.chineseName).toBe('陳穎欣');
    expect(
      refusalOf(await office.attempt('candidate/create', emptyCandidate({ surname: ' ' }, made))),
    ).toEqual({
      kind: 'name-missing',
    });
  });
});

describe('candidate/edit', () => {
  it('changes fields and single elements of sets', async () => {
    const candidateId = await takeCandidate(office);
    const skill = { name: 'SAP', level: 3, lastUsedYear: 2026, notedOn: '2026-11-23' };
    await edit(candidateId, {
      headline: 'Accountant',
      'skills.sap': skill,
      'skills.excel': { ...skill, name: 'Excel' },
    });
    await edit(candidateId, { 'skills.excel': null });
    expect(await office.read.get('candidates', candidateId)).toMatchObject({
      headline: 'Accountant',
      skills: { sap: skill },
    });
  });

  it('names what cannot be read, and changes nothing then', async () => {
    const candidateId = await takeCandidate(office);
    const before = await office.read.get('candidates', candidateId);
    const answers = [
      await edit(candidateId, { headline: 'x', 'skills.sap': { name: 'SAP' } }),
      await edit(candidateId, { age: 40 }),
      await edit(candidateId, { 'headline.a': 'x' }),
      await edit(candidateId, { deletedAt: '2026-11-23' }),
      await edit(candidateId, { parked: null }),
    ];
    expect(answers.map((answer) => refusalOf(answer))).toEqual([
      {
        kind: 'input-unreadable',
        fields: ['skills.sap.level', 'skills.sap.lastUsedYear', 'skills.sap.notedOn'],
      },
      { kind: 'input-unreadable', fields: ['age'] },
      { kind: 'input-unreadable', fields: ['headline.a'] },
      { kind: 'input-unreadable', fields: ['deletedAt'] },
      { kind: 'input-unreadable', fields: ['parked'] },
    ]);
    expect(refusalOf(await edit(candidateId, { surname: '', givenNames: '' }))).toEqual({
      kind: 'name-missing',
    });
    expect(await office.read.get('candidates', candidateId)).toEqual(before);
  });
});

describe('candidate/park', () => {
  it('parks with a reason and a task on the wake date, and takes both back', async () => {
    const candidateId = await takeCandidate(office);
    expect(
      refusalOf(await office.attempt('candidate/park', { candidateId, reason: '', wakeOn: null }))?.kind,
    ).toBe('reason-missing');
    await office.run('candidate/park', { candidateId, reason: 'parental leave', wakeOn: '2027-03-01' });
    const [task] = await office.read.where('tasks', 'candidateId', candidateId);
    expect(task).toMatchObject({
      kind: 'woken',
      dueAt: '2027-03-01T01:00:00.000Z',
      ownerId: office.actors.recruiter.staffId,
    });
    await office.run('candidate/park', { candidateId, reason: null, wakeOn: null });
    expect((await office.read.get('candidates', candidateId))?.parked).toBeNull();
    expect(await openTaskKinds(office, candidateId)).toEqual([]);
  });
});

describe('candidate/note-interest', () => {
  it('keeps every word; a no needs its cause and writes it on the profile as theirs', async () => {
    const candidateId = await takeCandidate(office);
    const roleId = await takeRole(office, await takeClient(office));
    const word = { candidateId, roleId, words: 'too far', channel: 'phone' } as const;
    await office.run('candidate/note-interest', { ...word, answer: 'open', reason: null });
    const bare = await office.attempt('candidate/note-interest', { ...word, answer: 'no', reason: null });
    expect(refusalOf(bare)).toEqual({ kind: 'reason-missing' });
    await office.run('candidate/note-interest', { ...word, answer: 'no', reason: 'commute' });
    expect(await office.read.where('interests', 'candidateId', candidateId)).toHaveLength(2);
    expect(Object.values((await office.read.get('candidates', candidateId))?.constraints ?? {})).toEqual([
      { kind: 'commute', value: 'kwun-tong', from: 'candidate', notedOn: '2026-11-23' },
    ]);
  });

  it('writes nothing on the profile that gives a confidential role away', async () => {
    const candidateId = await takeCandidate(office);
    const roleId = await takeRole(office, await takeClient(office), { visibility: 'confidential' });
    const word = { candidateId, roleId, words: 'not for me', channel: 'phone', answer: 'no' } as const;
    for (const reason of ['content', 'company', 'pay', 'commute', 'timing'] as const) {
      await office.run('candidate/note-interest', { ...word, reason });
    }
    const profile = JSON.stringify((await office.read.get('candidates', candidateId))?.constraints);
    expect(profile).toContain('Finance role in logistics');
    for (const secret of ['Accountant', 'cli_', 'rol_', '32000', 'kwun-tong'])
      expect(profile).not.toContain(secret);
  });
});

describe('consents, notes and assessments', () => {
  it('a consent for a role names it, and no other does', async () => {
    const candidateId = await takeCandidate(office);
    const roleId = await takeRole(office, await takeClient(office));
    const consent = { candidateId, givenOn: '2026-11-23', expiresOn: null, channel: 'phone' } as const;
    const wrong = [
      await office.attempt('candidate/record-consent', { ...consent, kind: 'role', roleId: null }),
      await office.attempt('candidate/record-consent', { ...consent, kind: 'keep', roleId }),
    ];
    expect(wrong.map((answer) => refusalOf(answer))).toEqual([
      { kind: 'input-unreadable', fields: ['roleId'] },
      { kind: 'input-unreadable', fields: ['roleId'] },
    ]);
    const { consentId } = await office.run('candidate/record-consent', { ...consent, kind: 'role', roleId });
    await office.run('candidate/withdraw-consent', { consentId: String(consentId) });
    expect((await office.read.get('consents', String(consentId)))?.withdrawnOn).toBe('2026-11-23');
    const again = await office.attempt('candidate/withdraw-consent', { consentId: String(consentId) });
    expect(refusalOf(again)).toEqual({ kind: 'consent-ended' });
  });

  it('a later motivation note never writes over an earlier one', async () => {
    const candidateId = await takeCandidate(office);
    const note = {
      candidateId,
      interviewId: null,
      notedOn: '2026-11-23',
      words: '',
      dealBreakers: '',
      confidence: 2,
      summary: 'Growth first',
      factors: [{ factor: 'growth' as const, direction: 'pull' as const, rank: 1, words: '' }],
    };
    await office.run('candidate/write-motivation', note, office.actors.recruiter);
    await office.run('candidate/write-motivation', { ...note, summary: 'Pay first' }, office.actors.manager);
    const notes = await office.read.where('motivationNotes', 'candidateId', candidateId);
    expect(notes.map(({ summary, authorId }) => [summary, authorId])).toEqual([
      ['Growth first', office.actors.recruiter.staffId],
      ['Pay first', office.actors.manager.staffId],
    ]);
  });

  it('an assessment stands in general or for a client that exists', async () => {
    const candidateId = await takeCandidate(office);
    const assessment = {
      candidateId,
      clientId: null,
      interviewId: null,
      assessedOn: '2026-11-23',
      recommendation: 'recommend' as const,
      summary: '',
      ratings: { a: { group: 'skills' as const, label: 'SAP', rating: null, evidence: '' } },
    };
    await office.run('candidate/assess-fit', assessment);
    await office.run('candidate/assess-fit', { ...assessment, clientId: await takeClient(office) });
    const nowhere = await office.attempt('candidate/assess-fit', { ...assessment, clientId: 'cli_none' });
    expect(refusalOf(nowhere)).toEqual({ kind: 'not-found', table: 'clients', id: 'cli_none' });
    expect(await office.read.where('fitAssessments', 'candidateId', candidateId)).toHaveLength(2);
  });

  it('reception writes none of it', async () => {
    const candidateId = await takeCandidate(office);
    const answer = await office.attempt(
      'candidate/edit',
      { candidateId, set: { headline: 'x' } },
      office.actors.receptionist,
    );
    expect(refusalOf(answer)).toEqual({ kind: 'not-permitted', command: 'candidate/edit' });
  });
});
