import { expect, test } from 'vitest';
import { clientStanding } from '@shared/domain/client/client-standing';
import type { Introduction } from '@shared/domain/submission/introduction';
import { aNo } from '../figures/a-submission';

const today = '2026-11-23';
const made = (id: string, fields: Partial<Introduction>): Introduction => ({
  id,
  deletedAt: null,
  candidateId: `cnd_${id}`,
  clientId: 'cli_kestrel',
  submissionId: null,
  by: 'us',
  proof: '',
  staffId: 'stf_a',
  at: '2026-03-02T02:00:00.000Z',
  expiresOn: '2027-03-02',
  confidential: false,
  recordedInError: false,
  ...fields,
});

test('ours are the candidates we brought first whose window still runs', () => {
  const introductions = [
    made('a', {}),
    made('b', { expiresOn: '2027-01-02' }),
    made('b-again', { candidateId: 'cnd_b', at: '2026-06-01T02:00:00.000Z', expiresOn: '2027-06-01' }),
    made('lapsed', { expiresOn: '2026-11-22' }),
    made('error', { recordedInError: true }),
    made('theirs', { by: 'another-agency', proof: 'Mail of 1 March' }),
    made('theirs-then-ours', { candidateId: 'cnd_theirs', at: '2026-05-01T02:00:00.000Z' }),
    made('elsewhere', { clientId: 'cli_lantau', expiresOn: '2026-12-01' }),
  ];
  expect(clientStanding('cli_kestrel', { introductions, submissions: [], today })).toEqual({
    owned: 2,
    nextLapse: '2027-01-02',
    refusedTwice: 0,
  });
});

test('two noes of this client ask for a manager; a role that went away is nobody’s no', () => {
  const at = (id: string, candidateId: string, reason: 'team-fit' | 'role-withdrawn', clientId: string) =>
    aNo(id, '2026-10-01', { candidateId, clientId, reason });
  const submissions = [
    at('a', 'cnd_twice', 'team-fit', 'cli_kestrel'),
    at('b', 'cnd_twice', 'team-fit', 'cli_kestrel'),
    at('c', 'cnd_once', 'team-fit', 'cli_kestrel'),
    at('d', 'cnd_once', 'team-fit', 'cli_lantau'),
    at('e', 'cnd_frozen', 'team-fit', 'cli_kestrel'),
    at('f', 'cnd_frozen', 'role-withdrawn', 'cli_kestrel'),
  ];
  expect(clientStanding('cli_kestrel', { introductions: [], submissions, today })).toEqual({
    owned: 0,
    nextLapse: null,
    refusedTwice: 1,
  });
});
