import { describe, expect, it } from 'vitest';
import { listAccessRequests, listRetention } from '@data/queries/privacy-lists';
import { createViewReader } from '@data/view-reader';
import type { LocalDate } from '@shared/time/local-date';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

const today = '2026-11-23' as LocalDate;
const reader = ({ database, actors }: InterviewOffice) => createViewReader(database, actors.manager);

const ask = (office: InterviewOffice, receivedOn: string, candidateId = office.ada) =>
  office.run(
    'candidate/record-access-request',
    { candidateId, receivedOn, channel: 'email', words: 'All of it' },
    office.actors.recruiter,
  );

describe('a request for one’s own data', () => {
  it('is listed with the one that is due first leading, and closed ones behind', async () => {
    const office = await openInterviewOffice();
    const late = String((await ask(office, '2026-11-20'))['requestId']);
    const early = String((await ask(office, '2026-10-30', office.bo))['requestId']);
    const done = String((await ask(office, '2026-10-01'))['requestId']);
    await office.run('candidate/close-access-request', {
      ...{ requestId: done, closedOn: '2026-11-02', refusal: null, words: 'Handed over' },
    });
    const lines = await listAccessRequests(reader(office));
    expect(lines.map(({ request }) => request.id)).toEqual([early, late, done]);
    expect(lines[2]?.request).toMatchObject({ state: 'answered', words: 'Handed over' });
  });

  it.each([
    ['twice', { closedOn: '2026-11-23', refusal: null, words: '' }, 'request-closed'],
    ['before it came', { closedOn: '2026-11-01', refusal: null, words: '' }, 'input-unreadable'],
    ['ahead of time', { closedOn: '2026-11-24', refusal: null, words: '' }, 'input-unreadable'],
    [
      'refused without a reason',
      { closedOn: '2026-11-23', refusal: 'unclear', words: ' ' },
      'reason-missing',
    ],
  ] as const)('cannot be closed %s', async (what, input, kind) => {
    const office = await openInterviewOffice();
    const requestId = String((await ask(office, '2026-11-20'))['requestId']);
    if (what === 'twice') await office.run('candidate/close-access-request', { requestId, ...input });
    const answer = await office.attempt('candidate/close-access-request', { requestId, ...input });
    expect(answer).toMatchObject({ refusal: { kind } });
  });

  it('cannot have come tomorrow', async () => {
    const office = await openInterviewOffice();
    const input = { candidateId: office.ada, receivedOn: '2026-11-24', channel: 'email', words: '' } as const;
    const answer = await office.attempt('candidate/record-access-request', input);
    expect(answer).toMatchObject({ refusal: { kind: 'input-unreadable', fields: ['receivedOn'] } });
  });
});

describe('a correction', () => {
  const input = (candidateId: string) => ({
    ...{ candidateId, askedOn: '2026-11-20', channel: 'email' as const, outcome: 'refused' as const },
    ...{ disputed: 'Left in 2024', claimed: 'Left in 2025', words: 'The employer wrote 2024' },
  });

  it('stands beside the record with the day it was settled and by whom', async () => {
    const office = await openInterviewOffice();
    const { correctionId } = await office.run(
      'candidate/note-correction',
      input(office.ada),
      office.actors.recruiter,
    );
    expect(await office.read.get('corrections', String(correctionId))).toMatchObject({
      ...{ closedOn: '2026-11-23', byId: office.actors.recruiter.staffId, disputed: 'Left in 2024' },
    });
  });

  it.each([
    [{ disputed: ' ' }, 'input-unreadable'],
    [{ words: '' }, 'reason-missing'],
    [{ askedOn: '2026-11-24' }, 'input-unreadable'],
  ])('is refused with %o', async (part, kind) => {
    const office = await openInterviewOffice();
    const answer = await office.attempt('candidate/note-correction', { ...input(office.ada), ...part });
    expect(answer).toMatchObject({ refusal: { kind } });
  });
});

describe('the list of those whose time ends', () => {
  it('has who is over or ends within thirty days, until a consent or a reason says otherwise', async () => {
    const office = await openInterviewOffice();
    office.at('2028-10-15 10:00');
    const at = '2028-10-15' as LocalDate;
    const ids = async () => (await listRetention(reader(office), at)).map(({ candidate }) => candidate.id);
    expect(await listRetention(reader(office), today)).toEqual([]);
    expect(new Set(await ids())).toEqual(new Set([office.ada, office.bo]));
    await office.run('candidate/record-consent', {
      ...{ candidateId: office.ada, kind: 'keep', roleId: null, givenOn: '2028-10-14', expiresOn: null },
      channel: 'phone',
    });
    expect(await ids()).toEqual([office.bo]);
    const delay = { candidateId: office.bo, until: '2029-06-30', reason: 'A dispute is open' };
    await office.run('candidate/put-off-retention', delay);
    expect(await ids()).toEqual([]);
  });

  it.each([
    [{ reason: ' ' }, 'reason-missing'],
    [{ until: '2026-11-23' }, 'input-unreadable'],
  ])('puts nobody off with %o', async (part, kind) => {
    const office = await openInterviewOffice();
    const delay = { candidateId: office.bo, until: '2027-06-30', reason: 'A dispute is open', ...part };
    expect(await office.attempt('candidate/put-off-retention', delay)).toMatchObject({ refusal: { kind } });
    const allowed = await office.attempt('candidate/put-off-retention', delay, office.actors.recruiter);
    expect(allowed).toMatchObject({ refusal: { kind: 'not-permitted' } });
  });
});
