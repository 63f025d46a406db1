import { describe, expect, it, test } from 'vitest';
import { clashAroundOf, type AroundRows } from '@shared/commands/interview/clash-around';
import { emptyClient } from '@shared/domain/client/empty-client';
import { standardPolicy } from '@shared/domain/office/policy';
import { zoneRules } from '@data/zone-rules';
import { momentAt } from '../../../support/hong-kong-time';
import { aClientInterview, anInterview } from '../../domain/interview/an-interview';

const client = { ...emptyClient({ name: 'Harbour' }), id: 'cli_harbour', deletedAt: null };
const question = {
  interview: { kind: 'client' as const, roleId: null },
  policy: standardPolicy,
  now: momentAt('2026-11-23 10:00'),
  zone: 'Asia/Hong_Kong',
  zoneRules,
};
/** Somebody else did not come to this client, late in the evening of UTC. */
const letDown = (when: string) =>
  aClientInterview(when, { id: `ivw_${when}`, candidateId: 'cnd_bo', stage: 'no-show-candidate' });
/** An office interview the candidate missed. */
const missed = anInterview('2026-10-01 10:00', { id: 'ivw_missed', stage: 'no-show-candidate' });
const rows = (given: Partial<AroundRows> = {}): AroundRows => ({
  client,
  ofClient: [letDown('2026-11-10 07:30')],
  ofCandidate: [missed],
  overrides: [],
  busy: [],
  ...given,
});

describe('the goodwill of a client', () => {
  test('names the office’s date of the last let-down', () => {
    const ofClient = [letDown('2026-10-30 10:00'), letDown('2026-11-10 07:30')];
    expect(clashAroundOf(rows({ ofClient }), question).letDownOn).toBe('2026-11-10');
  });

  it.each([
    ['let down too long ago', rows({ ofClient: [letDown('2026-10-20 10:00')] }), question],
    ['never let down', rows({ ofClient: [] }), question],
    ['with a candidate who kept everything', rows({ ofCandidate: [] }), question],
    [
      'with a candidate whose slip has faded',
      rows({ ofCandidate: [{ ...missed, startsAt: momentAt('2025-10-01 10:00') }] }),
      question,
    ],
    ['where nobody is sent', rows(), { ...question, interview: { kind: 'office' as const, roleId: null } }],
    [
      'of another client’s let-downs',
      rows({ ofClient: [{ ...letDown('2026-11-10 07:30'), clientId: 'cli_x' }] }),
      question,
    ],
  ])('%s says nothing', (_case, given, asked) => {
    expect(clashAroundOf(given, asked).letDownOn).toBeNull();
  });
});
