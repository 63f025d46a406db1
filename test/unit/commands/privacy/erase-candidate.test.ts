import { describe, expect, it } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import { openInterviewOffice, type InterviewOffice } from '../../../support/interview-office';

const input = (candidateId: string, given: Partial<CommandInput<'candidate/erase'>> = {}) => ({
  ...{ candidateId, typedName: 'Ng Ada', reason: 'asked' as const, words: 'By letter', anyway: false },
  ...given,
});

async function openWith(phone = '9123 4867'): Promise<InterviewOffice> {
  const office = await openInterviewOffice();
  await office.run('candidate/edit', {
    candidateId: office.ada,
    set: { phones: { p: { typed: phone, e164: `+852${phone.replace(' ', '')}`, label: 'mobile' } } },
  });
  return office;
}

const refusalOf = async (office: InterviewOffice, given: Partial<CommandInput<'candidate/erase'>>) => {
  const answer = await office.attempt('candidate/erase', input(office.ada, given));
  return 'refusal' in answer ? answer.refusal : answer;
};

describe('the decision to erase a person', () => {
  it.each(['NG Ada', 'ng  ada', 'Ada Ng', 'NG, Ada'])('takes the name typed as %s', async (typedName) => {
    const office = await openWith();
    // `Ada Ng` is how people say it only where there is an English name.
    const expected = typedName === 'Ada Ng' ? { kind: 'name-not-typed' } : { ok: true };
    expect(await refusalOf(office, { typedName })).toMatchObject(expected);
  });

  it.each([
    ['the name typed wrongly', { typedName: 'Ng Adam' }, 'name-not-typed'],
    ['no reason', { words: '  ' }, 'reason-missing'],
    ['a reason with the name', { words: 'Ng Ada asked us' }, 'reason-names-person'],
    ['a reason with the phone', { words: 'rang from 9123-4867' }, 'reason-names-person'],
  ] as const)('is refused with %s', async (_what, given, kind) => {
    expect(await refusalOf(await openWith(), given)).toMatchObject({ kind });
  });

  it('is a manager’s', async () => {
    const office = await openWith();
    const answer = await office.attempt('candidate/erase', input(office.ada), office.actors.recruiter);
    expect(answer).toMatchObject({ refusal: { kind: 'not-permitted' } });
  });

  it('says what is under way, and goes on when it is told to', async () => {
    const office = await openWith();
    await office.sendSubmission(office.ada);
    await office.book('2026-11-25 10:00+30');
    const standing = { money: 0, guarantee: 0, requests: 0, submissions: 1, interviews: 1 };
    expect(await refusalOf(office, {})).toEqual({ kind: 'erasure-held', standing });
    expect(await refusalOf(office, { anyway: true })).toMatchObject({ ok: true });
    expect(await office.read.get('candidates', office.ada)).toBeUndefined();
    const told = (await office.read.all('tasks')).filter(({ kind }) => kind === 'tell-client');
    expect(told).toMatchObject([{ clientId: office.clientId, candidateId: null, words: '' }]);
  });

  it('does not name a confidential client on the task it makes', async () => {
    const office = await openWith();
    await office.sendSubmission(office.ada, { visibility: 'confidential' });
    await office.run('candidate/erase', input(office.ada, { anyway: true }));
    const told = (await office.read.all('tasks')).filter(({ kind }) => kind === 'tell-client');
    expect(told).toMatchObject([{ clientId: null, candidateId: null }]);
  });

  it('waits for an open request for their data, whatever it is told', async () => {
    const office = await openWith();
    const { requestId } = await office.run('candidate/record-access-request', {
      ...{ candidateId: office.ada, receivedOn: '2026-11-20', channel: 'email', words: '' },
    });
    expect(await refusalOf(office, { anyway: true })).toMatchObject({
      kind: 'erasure-held',
      standing: { requests: 1 },
    });
    const closed = {
      requestId: String(requestId),
      closedOn: '2026-11-23',
      refusal: null,
      words: 'Handed over',
    };
    await office.run('candidate/close-access-request', closed);
    expect(await refusalOf(office, { anyway: true })).toMatchObject({ ok: true });
  });
});
