import { describe, expect, it } from 'vitest';
import { checkGates } from '@shared/domain/matching/check-gates';
import { gateNames, type GateFailure, type GateName } from '@shared/domain/matching/gate';
import { gateCases } from '@shared/domain/matching/gate-cases';
import type { GateOverride } from '@shared/domain/submission/gate-override';
import { buildMatch, type MatchParts } from '../../../support/build-match';
import { officeInterview, overrideRecord } from '../../../support/match-builders';

import { casesOfCandidate } from './gate-cases-of-candidate';
import { casesOfRole } from './gate-cases-of-role';
import { clientInterview, endedHere, pastHere } from './gate-case';

const cases = [...casesOfCandidate, ...casesOfRole];

const failureOf = (gate: GateName, parts: MatchParts): GateFailure | undefined =>
  checkGates(buildMatch(parts)).failures.find((failure) => failure.gate === gate);

const withOverride = (parts: MatchParts, override: GateOverride): MatchParts => ({
  ...parts,
  rows: { ...parts.rows, gateOverrides: [override] },
});

describe('gates', () => {
  it('are all open between the two of the builders', () => {
    const check = checkGates(buildMatch());
    expect(check.failures).toEqual([]);
    expect(check.open).toBe(gateNames.length);
  });

  it('each have a case, and each sentence they can say but the masking one has a case', () => {
    const said = new Set(cases.map(({ gate, fact }) => `${gate}/${fact['says']}`));
    const sentences = gateNames.flatMap((gate) =>
      gateCases[gate].filter((says) => says !== 'hidden').map((says) => `${gate}/${says}`),
    );
    expect(sentences.filter((sentence) => !said.has(sentence))).toEqual([]);
  });

  it.each(cases)('$gate closes and says its fact: $when', ({ gate, parts, fact, effect, overridableBy }) => {
    const failure = failureOf(gate, parts);
    expect(failure).toMatchObject({ gate, effect, overridableBy });
    expect(failure?.fact).toEqual(fact);
  });

  it.each(cases.filter(({ overridableBy }) => overridableBy.length > 0))(
    '$gate opens by an override and names who gave it: $when',
    ({ gate, parts }) => {
      const check = checkGates(buildMatch(withOverride(parts, overrideRecord(gate))));
      expect(check.failures.map((failure) => failure.gate)).not.toContain(gate);
      expect(check.overridden).toContainEqual({
        gate,
        byId: 'stf_manager',
        reason: 'Settled with the client',
        at: '2026-11-22T02:00:00.000Z',
      });
    },
  );

  it.each(cases.filter(({ overridableBy }) => overridableBy.length === 0))(
    '$gate stays closed whoever wrote an override: $when',
    ({ gate, parts }) => {
      expect(failureOf(gate, withOverride(parts, overrideRecord(gate)))).toBeDefined();
    },
  );

  it('are opened by an override for this client or role only where it was given', () => {
    const parts: MatchParts = { client: { termsSignedOn: null } };
    const forClient = (clientId: string) => withOverride(parts, overrideRecord('terms-signed', { clientId }));
    const forRole = (roleId: string) => withOverride(parts, overrideRecord('terms-signed', { roleId }));
    expect(failureOf('terms-signed', forClient('cli_mosaic'))).toBeUndefined();
    expect(failureOf('terms-signed', forClient('cli_other'))).toBeDefined();
    expect(failureOf('terms-signed', forRole('rol_finance'))).toBeUndefined();
    expect(failureOf('terms-signed', forRole('rol_other'))).toBeDefined();
  });

  it('close again when the fact came up after the override', () => {
    const missed = {
      rows: {
        interviews: [
          officeInterview(),
          clientInterview('ivw_m', '2026-10-20', { stage: 'no-show-candidate' }),
        ],
      },
    };
    expect(failureOf('attendance', withOverride(missed, overrideRecord('attendance')))).toBeUndefined();
    const earlier = overrideRecord('attendance', { at: '2026-10-19T02:00:00.000Z' });
    expect(failureOf('attendance', withOverride(missed, earlier))).toBeDefined();
    const no = {
      rows: { submissions: [endedHere({ reason: 'attendance-or-presentation' })] },
      pastRoles: [pastHere],
    };
    const beforeTheNo = overrideRecord('same-client', { at: '2026-11-19T02:00:00.000Z' });
    expect(failureOf('same-client', withOverride(no, beforeTheNo))).toBeDefined();
  });
});
