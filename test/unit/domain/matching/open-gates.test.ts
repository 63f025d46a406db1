import { describe, expect, it } from 'vitest';
import { gateNames, type GateFact, type GateName } from '@shared/domain/matching/gate';
import { openGateCases, openGates } from '@shared/domain/matching/open-gates';
import { buildMatch, type MatchParts } from '../../../support/build-match';
import {
  consentRecord,
  interestRecord,
  introductionRecord,
  outsider,
  overrideRecord,
} from '../../../support/match-builders';
import { expected } from './gate-case';

const find = (gate: GateName, parts: MatchParts) =>
  openGates(buildMatch(parts)).find((one) => one.gate === gate);

type OpenCase = readonly [gate: GateName, when: string, parts: MatchParts, fact: GateFact];

const ours = introductionRecord({ by: 'us', at: '2026-09-09T02:00:00.000Z', expiresOn: '2027-09-09' });
const consents = (change: Parameters<typeof consentRecord>[0]) => ({
  rows: { consents: [consentRecord(), consentRecord({ id: 'csn_two', kind: 'represent', ...change })] },
});
const keeps = (expiresOn: string | null) => ({
  rows: {
    consents: [
      consentRecord({ id: 'csn_old', givenOn: '2025-12-01', expiresOn: '2026-12-01' }),
      consentRecord({ expiresOn }),
    ],
  },
});
const leave = (expiresOn: string) => ({
  candidate: { rightToWork: { kind: 'dependant' as const, expiresOn, approvalNeeded: false } },
});

const cases: readonly OpenCase[] = [
  ['interviewed', 'met in the office', {}, { says: 'met', metOn: '2026-11-12' }],
  ['not-placed', 'never placed', {}, { says: 'none' }],
  ['not-parked', 'not parked', {}, { says: 'none' }],
  ['terms-signed', 'signed', {}, { says: 'signed', signedOn: '2025-02-01' }],
  [
    'consent-keep',
    'the one that holds longest',
    keeps('2027-08-14'),
    { says: 'until', untilOn: '2027-08-14' },
  ],
  ['consent-keep', 'without an end', keeps(null), { says: 'without-end', givenOn: '2026-08-14' }],
  [
    'consent-represent',
    'for this role alone',
    consents({ kind: 'role', roleId: 'rol_finance', expiresOn: '2027-01-31' }),
    { says: 'until', untilOn: '2027-01-31' },
  ],
  [
    'consent-represent',
    'without an end',
    consents({ givenOn: '2026-08-20', expiresOn: null }),
    { says: 'without-end', givenOn: '2026-08-20' },
  ],
  ['not-off-limits', 'served', {}, { says: 'none' }],
  ['role-open', 'open', {}, { says: 'open' }],
  ['headcount', 'two seats left', { role: { headcount: 2 } }, { says: 'left', placed: 0, headcount: 2 }],
  ['not-in-role', 'no submission', {}, { says: 'none' }],
  ['same-role-closed', 'no submission', {}, { says: 'none' }],
  ['ownership', 'our window', { rows: { introductions: [ours] } }, { says: 'ours', expiresOn: '2027-09-09' }],
  ['ownership', 'nobody introduced', {}, { says: 'nobody' }],
  ['not-current-employer', 'works elsewhere', {}, { says: 'none' }],
  ['do-not-send', 'no such list', {}, { says: 'none' }],
  ['must-have', 'one must, one wish', {}, { says: 'all', asked: 1 }],
  ['must-have', 'nothing asked', { role: { requirements: {} } }, { says: 'none-asked' }],
  ['language', 'one must', {}, { says: 'all', asked: 1 }],
  ['language', 'nothing asked', { role: { languages: {} } }, { says: 'none-asked' }],
  ['right-to-work', 'without an end', {}, { says: 'held', kind: 'permanent' }],
  [
    'right-to-work',
    'with an end',
    leave('2028-03-01'),
    { says: 'until', kind: 'dependant', expiresOn: '2028-03-01' },
  ],
  ['salary', '13 × 52,000 under 13 × 60,000', {}, { says: 'inside', floorHkd: 676_000, topHkd: 780_000 }],
  ['salary', 'floor not asked', { candidate: { expectedPay: null } }, { says: 'floor-unknown' }],
  [
    'salary',
    'band not told',
    { candidate: { expectedPay: expected(50_000) }, role: { salaryTo: null } },
    { says: 'band-unknown', floorHkd: 600_000 },
  ],
  ['constraint', 'no limits', {}, { says: 'none' }],
  ['not-interested', 'keen', { rows: { interests: [interestRecord({ answer: 'keen' })] } }, { says: 'none' }],
  ['same-client', 'no earlier no', {}, { says: 'none' }],
  ['attendance', 'came to all', {}, { says: 'none' }],
  ['confidential', 'open market', {}, { says: 'open-market' }],
];

describe('open gates', () => {
  it.each(cases)('%s: %s', (gate, _when, parts, fact) => {
    expect(find(gate, parts)).toEqual({ gate, fact, letPass: false });
  });

  it('each say every sentence they have in some case, but that a name was told', () => {
    const said = new Set(cases.map(([gate, , , { says }]) => `${gate}/${String(says)}`));
    const sentences = Object.entries(openGateCases).flatMap(([gate, all]) =>
      all.map((says) => `${gate}/${says}`),
    );
    expect(sentences.filter((sentence) => !said.has(sentence))).toEqual(['confidential/told']);
  });

  it('are all of them in their order where nothing stands in the way, and leave out what is closed', () => {
    expect(openGates(buildMatch()).map(({ gate }) => gate)).toEqual(gateNames);
    expect(find('salary', { candidate: { expectedPay: expected(90_000) } })).toBeUndefined();
  });

  it('tell of one that a person let pass that they did, and not the fact against it', () => {
    const parts = {
      candidate: { expectedPay: expected(90_000) },
      rows: { gateOverrides: [overrideRecord('salary')] },
    };
    expect(find('salary', parts)).toEqual({ gate: 'salary', fact: null, letPass: true });
  });

  describe('of a confidential role', () => {
    const secret: MatchParts = {
      role: { visibility: 'confidential', blindTitle: 'Finance lead', blindBrief: 'A listed group' },
      rows: { introductions: [ours] },
      context: { viewer: outsider },
    };

    it('tell staff who are not cleared of the candidate alone', () => {
      const open = openGates(buildMatch(secret));
      const told = open.flatMap(({ gate, fact }) => (fact ? [gate] : []));
      expect(told).toEqual([
        'interviewed',
        'not-placed',
        'not-parked',
        'consent-keep',
        'consent-represent',
        'role-open',
        'not-in-role',
      ]);
      expect(JSON.stringify(open)).not.toMatch(/Mosaic|kwun-tong|2025-02-01|2027-09-09|676000|780000/);
    });

    it('say nothing at all where a closed one would give the client away, nor who let such a one pass', () => {
      const doNotSend = { candidate: { doNotSend: { cli_mosaic: 'Bad hours' } } };
      expect(openGates(buildMatch({ ...secret, ...doNotSend }))).toEqual([]);
      const employed: MatchParts = {
        ...secret,
        client: { name: 'Victoria Dockside Group Ltd' },
        rows: { gateOverrides: [overrideRecord('not-current-employer')] },
      };
      expect(find('not-current-employer', { ...employed, context: {} })?.letPass).toBe(true);
      expect(find('not-current-employer', employed)).toEqual(find('not-current-employer', secret));
    });
  });
});
