import { describe, expect, it } from 'vitest';
import { repairPurposeOf } from '@shared/domain/task/repair';
import { snoozeUntil } from '@shared/domain/task/snooze-until';
import { isForClient, partyOf } from '@shared/domain/task/task-party';
import { taskKind, type TaskKind } from '@shared/domain/task/task';
import { momentAt } from '../../../support/hong-kong-time';
import { clashFacts } from '../interview/an-interview';

describe('putting a task off', () => {
  it.each([
    ['from Monday to tomorrow', 'tomorrow', '2026-11-23 10:42', '2026-11-24 09:00'],
    ['from late in the evening to the next morning', 'tomorrow', '2026-11-23 23:30', '2026-11-24 09:00'],
    ['from Friday to the half Saturday', 'tomorrow', '2026-11-27 16:00', '2026-11-28 09:00'],
    ['from Saturday over the Sunday', 'tomorrow', '2026-11-28 10:00', '2026-11-30 09:00'],
    ['over a public holiday', 'tomorrow', '2026-12-24 16:00', '2026-12-26 09:00'],
    ['by three days', 'three-days', '2026-11-23 10:42', '2026-11-26 09:00'],
    ['by three days, ending on a Sunday', 'three-days', '2026-11-26 10:42', '2026-11-30 09:00'],
    ['by a week', 'week', '2026-11-23 10:42', '2026-11-30 09:00'],
  ] as const)('%s', (_case, choice, now, until) => {
    expect(snoozeUntil(choice, momentAt(now), clashFacts)).toBe(momentAt(until));
  });
});

const clientKinds: readonly TaskKind[] = ['tell-client', 'chase-feedback', 'repair-client'];

describe('with whom a task is settled', () => {
  it.each(taskKind.options)('%s', (kind) => {
    const party = partyOf({ kind, candidateId: 'cnd_ada', contactId: 'con_ho' });
    const client = { candidateId: null, contactId: 'con_ho' };
    const candidate = { candidateId: 'cnd_ada', contactId: null };
    expect(party).toEqual(clientKinds.includes(kind) ? client : candidate);
    expect(isForClient({ kind })).toBe(clientKinds.includes(kind));
  });

  it('is the contact where no candidate is named, and nobody where nobody is', () => {
    expect(partyOf({ kind: 'free', candidateId: null, contactId: 'con_ho' })).toEqual({
      candidateId: null,
      contactId: 'con_ho',
    });
    expect(partyOf({ kind: 'repair-client', candidateId: 'cnd_ada', contactId: null })).toEqual({
      candidateId: null,
      contactId: null,
    });
  });
});

describe('the purpose of a repair', () => {
  it.each([
    ['repair-client', 'apology', 'apology'],
    ['repair-client', '', null],
    ['repair-client', 'Send flowers', null],
    ['free', 'call', null],
  ] as const)('of %s with the words %j is %j', (kind, words, purpose) => {
    expect(repairPurposeOf({ kind, words })).toBe(purpose);
  });
});
