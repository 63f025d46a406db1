// A person lets a gate pass for what is known that day: what comes up later closes it again, until somebody judges that too.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { GateName } from '@shared/domain/matching/gate';
import { at, submit, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';
import { closedBy, missClientInterview, noTo, takeSuited } from '../../../support/rematch-office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

interface Pair {
  readonly candidateId: string;
  readonly roleId: string;
}
const reject = (submissionId: string, reason: Parameters<typeof noTo>[2]) =>
  office.run('submission/reject', noTo(submissionId, 'client', reason));
const letPass = (pair: Pair, gate: GateName) =>
  office.attempt('submission/override-gate', { ...pair, clientId: null, gate, reason: 'We spoke about it' });

it.each<[GateName, string, (pair: Pair & { clientId: string }) => Promise<Pair>]>([
  [
    'same-role-closed',
    'block same-role-closed: ended',
    async (pair) => {
      const submissionId = await submit(office, pair);
      await reject(submissionId, 'team-fit');
      return pair;
    },
  ],
  [
    'same-client',
    'block same-client: same-team',
    async ({ candidateId, roleId, clientId }) => {
      const other = await takeRole(office, clientId, { title: 'Buyer' });
      await reject(await submit(office, { candidateId, roleId: other }), 'team-fit');
      return { candidateId, roleId };
    },
  ],
  [
    'must-have',
    'block must-have: client-said',
    async ({ candidateId, roleId }) => {
      const other = await takeRole(office, await takeClient(office, { name: 'Kestrel' }));
      const submissionId = await submit(office, { candidateId, roleId: other });
      const lacks = noTo(submissionId, 'client', 'lacks-requirement', { requirement: 'sap' });
      await office.run('submission/reject', lacks);
      return { candidateId, roleId };
    },
  ],
  [
    'constraint',
    'block constraint: said',
    async (pair) => {
      const far = { kind: 'district', value: 'kwun-tong', from: 'candidate', notedOn: '2026-11-25' };
      const set = { 'constraints.far': far };
      await office.run('candidate/edit', { candidateId: pair.candidateId, set });
      return pair;
    },
  ],
  [
    'attendance',
    'block attendance: client-no-shows',
    async (pair) => {
      await missClientInterview(office, pair.candidateId, '2026-11-26');
      return pair;
    },
  ],
])('%s: an override older than the fact does not count', async (gate, says, fact) => {
  const clientId = await takeClient(office);
  const pair = { candidateId: await takeSuited(office), roleId: await takeRole(office, clientId) };
  const passed = await letPass(pair, gate);
  expect(passed.ok).toBe(true);
  office.clock.set(at('2026-11-25T02:00:00.000Z'));
  await fact({ ...pair, clientId });
  expect(await closedBy(office, pair)).toContain(says);
  office.clock.set(at('2026-11-27T02:00:00.000Z'));
  expect((await letPass(pair, gate)).ok).toBe(true);
  expect(await closedBy(office, pair)).not.toContain(says);
});
