import { describe, expect, it } from 'vitest';
import { checkGates } from '@shared/domain/matching/check-gates';
import { type GateFailure, type GateName } from '@shared/domain/matching/gate';
import { buildMatch, defaultRows, type MatchParts } from '../../../support/build-match';
import {
  consentRecord,
  interestRecord,
  introductionRecord,
  officeInterview,
  placementRecord,
  roleRecord,
  submissionEnd,
  submissionRecord,
} from '../../../support/match-builders';

import { endedHere, expected, limit, pastHere } from './gate-case';

const failureOf = (gate: GateName, parts: MatchParts): GateFailure | undefined =>
  checkGates(buildMatch(parts)).failures.find((failure) => failure.gate === gate);

describe('gates that stay open', () => {
  const open: readonly (readonly [GateName, string, MatchParts])[] = [
    [
      'interviewed',
      'twelve months ago to the day',
      {
        rows: {
          interviews: [
            officeInterview({ planned: { ...officeInterview().planned, date: '2025-11-23' as never } }),
          ],
        },
      },
    ],
    [
      'not-placed',
      'left within the guarantee',
      { rows: { placements: [placementRecord({ state: 'left-in-guarantee' })] } },
    ],
    [
      'not-parked',
      'the wake date is here',
      { candidate: { parked: { reason: 'away', wakeOn: '2026-11-23' } } },
    ],
    ['not-off-limits', 'ended yesterday', { client: { offLimits: { reason: 'x', until: '2026-11-22' } } }],
    [
      'consent-represent',
      'given for this role alone',
      {
        rows: {
          consents: [consentRecord(), consentRecord({ id: 'csn_role', kind: 'role', roleId: 'rol_finance' })],
        },
      },
    ],
    [
      'headcount',
      'one of two seats left',
      {
        role: { headcount: 2 },
        placements: [placementRecord({ candidateId: 'cnd_other', roleId: 'rol_finance' })],
      },
    ],
    [
      'ownership',
      'ours came first',
      {
        rows: {
          introductions: [
            introductionRecord(),
            introductionRecord({
              id: 'itr_ours',
              by: 'us',
              at: '2026-09-09T02:00:00.000Z',
              expiresOn: '2027-09-09',
            }),
          ],
        },
      },
    ],
    [
      'ownership',
      'the other window is over',
      { rows: { introductions: [introductionRecord({ expiresOn: '2026-11-22' })] } },
    ],
    [
      'ownership',
      'recorded in error',
      { rows: { introductions: [introductionRecord({ recordedInError: true })] } },
    ],
    ['must-have', 'a wish only', { role: { requirements: { sap: { name: 'SAP', level: 2, must: false } } } }],
    [
      'must-have',
      'seen again after a client missed it',
      {
        candidate: {
          skills: { close: { name: 'Month-end close', level: 3, lastUsedYear: 2026, notedOn: '2026-11-22' } },
        },
        rows: {
          submissions: [
            submissionRecord({ end: submissionEnd({ reason: 'lacks-requirement', requirement: 'close' }) }),
          ],
        },
        pastRoles: [roleRecord({ id: 'rol_past' })],
      },
    ],
    [
      'right-to-work',
      'the client sponsors',
      {
        candidate: { rightToWork: { kind: 'gep', expiresOn: '2027-08-31', approvalNeeded: true } },
        role: { sponsorsVisa: true },
      },
    ],
    ['salary', 'floor at the top of the band', { candidate: { expectedPay: expected(65_000) } }],
    ['salary', 'no band told', { candidate: { expectedPay: expected(99_000) }, role: { salaryTo: null } }],
    [
      'not-interested',
      'keen again later',
      {
        rows: {
          interests: [
            interestRecord(),
            interestRecord({ id: 'ins_two', answer: 'keen', reason: null, notedOn: '2026-11-22' }),
          ],
        },
      },
    ],
    ['same-client', 'runner-up', { rows: { submissions: [endedHere({})] }, pastRoles: [pastHere] }],
    [
      'same-client',
      'nobody’s fault, twice',
      {
        rows: {
          submissions: [
            endedHere({ reason: 'role-frozen' }),
            endedHere({ reason: 'role-withdrawn' }, 'sub_two'),
          ],
        },
        pastRoles: [pastHere],
      },
    ],
    [
      'same-client',
      'a higher band',
      {
        role: { salaryTo: 60_001 },
        rows: { submissions: [endedHere({ reason: 'salary-above-band' })] },
        pastRoles: [pastHere],
      },
    ],
    ['constraint', 'another district', { candidate: limit('district', 'tuen-mun', 'client') }],
    ['constraint', 'pays more than what was refused', { candidate: limit('pay', '779999', 'candidate') }],
    [
      'confidential',
      'the name was told',
      {
        role: { visibility: 'confidential' },
        rows: {
          disclosures: [
            {
              id: 'dsc_one',
              deletedAt: null,
              candidateId: 'cnd_vivian',
              roleId: 'rol_finance',
              clientId: 'cli_mosaic',
              staffId: 'stf_grace',
              at: '2026-11-20T02:00:00.000Z',
              channel: 'phone',
              confidential: true,
              recordedInError: false,
            },
          ],
        },
      },
    ],
  ];

  it.each(open)('%s: %s', (gate, _when, parts) => {
    expect(failureOf(gate, { ...parts, rows: { ...defaultRows(), ...parts.rows } })).toBeUndefined();
  });
});
