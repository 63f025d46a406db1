import { describe, expect, it } from 'vitest';
import { rankRoles, type Ranking } from '@shared/domain/matching/rank';
import { rankCandidates } from '@shared/domain/matching/rank-candidates';
import type { RoleFacts } from '@shared/domain/matching/match-facts';
import { buildMatch, roleFactsOf, type MatchParts } from '../../../support/build-match';
import {
  candidateRecord,
  clientRecord,
  consentRecord,
  interestRecord,
  introductionRecord,
  manager,
  noteRecord,
  outsider,
  roleRecord,
  submissionRecord,
} from '../../../support/match-builders';

const codes = (rows: Ranking[keyof Ranking]): string[] => rows.map(({ face }) => face.code);
const role = (code: string, change: Parameters<typeof roleRecord>[0] = {}): RoleFacts =>
  roleFactsOf({ role: { id: `rol_${code}`, code, ...change } });
const rank = (roles: readonly RoleFacts[], parts: MatchParts = {}): Ranking => {
  const { candidate, context } = buildMatch(parts);
  return rankRoles(candidate, roles, context);
};
const secret = {
  visibility: 'confidential',
  blindTitle: 'Finance lead',
  blindBrief: 'A listed group',
} as const;

describe('rankRoles', () => {
  it('sorts into what suits now, what to confirm first, and what is not suggested', () => {
    const ranking = rank([
      role('R-1'),
      role('R-2', { languages: { other: { spoken: 3, written: null, must: true, name: 'Japanese' } } }),
      role('R-3', { stage: 'on-hold' }),
      role('R-4', { offers: {} }),
      role('R-5', secret),
    ]);
    expect(codes(ranking.eligible)).toEqual(['R-1', 'R-5', 'R-4']);
    expect(codes(ranking.confirmFirst)).toEqual(['R-2']);
    expect(codes(ranking.notSuggested)).toEqual(['R-3']);
    expect(ranking.notSuggested[0]?.gates.failures).toMatchObject([
      { gate: 'role-open', fact: { stage: 'on-hold' } },
    ]);
  });

  it('suggests a confidential role with its name still to be told', () => {
    const [row] = rank([role('R-5', secret)]).eligible;
    expect(row?.gates.failures.map(({ gate }) => gate)).toEqual(['confidential']);
    expect(row?.face).toMatchObject({
      masked: false,
      blindTitle: 'Finance lead',
      details: { clientName: 'Pacific Mosaic Retail' },
    });
  });

  it('breaks ties by what is known, by skills, then by code, in whatever order roles come', () => {
    const roles = [role('R-9'), role('R-10'), role('R-1')];
    expect(codes(rank(roles).eligible)).toEqual(['R-1', 'R-10', 'R-9']);
    expect(codes(rank([...roles].reverse()).eligible)).toEqual(['R-1', 'R-10', 'R-9']);
  });

  it('never lets one known fact lead', () => {
    const nothingElse = { requirements: {}, offers: {}, languages: {}, district: null, startBy: null };
    const parts: MatchParts = { rows: { fitAssessments: [] } };
    const onlySalary = role('R-1', nothingElse);
    const poor = role('R-2', {
      district: 'eastern',
      requirements: { sap: { name: 'SAP', level: 2, must: false } },
      offers: { growth: 1, manager: 1 },
      languages: {},
      salaryFrom: null,
      salaryTo: null,
      startBy: null,
    });
    const ranking = rank([onlySalary, poor], parts);
    const scores = Object.fromEntries(ranking.eligible.map(({ face, score }) => [face.code, score]));
    expect(scores['R-1']?.known).toBe(1);
    expect(scores['R-1']?.score).toBeGreaterThan(scores['R-2']?.score ?? 0);
    expect(codes(ranking.eligible)).toEqual(['R-2', 'R-1']);
  });

  it('says what to settle in the call and whose window is running', () => {
    const [row] = rank([role('R-1', { offers: {} })], {
      candidate: {
        expectedPay: {
          monthly: 52_000,
          months: 13,
          guaranteedBonus: 0,
          discretionaryBonus: 0,
          allowances: 0,
          notedOn: '2026-08-01',
        },
      },
      rows: { introductions: [introductionRecord({ by: 'us' })], motivationNotes: [] },
    }).eligible;
    expect(row?.toConfirm).toEqual([
      { kind: 'interest' },
      { kind: 'ask', part: 'motivation' },
      { kind: 'stale', part: 'salary', notedOn: '2026-08-01' },
    ]);
    expect(row?.window).toEqual({ staffId: 'stf_grace', expiresOn: '2027-10-02' });
    const [unowned] = rank([role('R-1')], {
      rows: { interests: [interestRecord({ roleId: 'rol_R-1', answer: 'keen', reason: null })] },
    }).eligible;
    expect(unowned?.toConfirm).toEqual([{ kind: 'another-agency' }]);
    expect(unowned?.interest).toEqual({ answer: 'keen', notedOn: '2026-11-18' });
  });

  it('asks the candidate nothing that only the client can answer', () => {
    const [row] = rank([role('R-1', { offers: {}, startBy: null })]).eligible;
    const silent = row?.score.lines.filter(({ evidence }) => evidence.says === 'role-silent');
    expect(silent?.map(({ part }) => part)).toEqual(['motivation', 'start']);
    expect(row?.toConfirm).toEqual([{ kind: 'interest' }, { kind: 'another-agency' }]);
  });

  it('waits for consent before anything is suited now', () => {
    const ranking = rank([role('R-1')], { rows: { consents: [consentRecord({ expiresOn: '2026-11-01' })] } });
    expect(ranking.eligible).toEqual([]);
    expect(ranking.confirmFirst[0]?.gates.failures.map(({ gate }) => gate)).toEqual([
      'consent-keep',
      'consent-represent',
    ]);
  });
});

describe('a confidential role seen by staff who are not cleared', () => {
  const viewer = { context: { viewer: outsider } };

  it.each<[string, MatchParts]>([
    [
      'works there',
      {
        candidate: {
          work: { now: { employer: 'Pacific Mosaic Retail', title: '', from: '', to: null, summary: '' } },
        },
      },
    ],
    ['asked not to be sent there', { candidate: { doNotSend: { cli_mosaic: 'no' } } }],
    ['another agency was first there', { rows: { introductions: [introductionRecord()] } }],
    [
      'its address is a limit',
      {
        candidate: {
          constraints: {
            one: { kind: 'district', value: 'kwun-tong', from: 'client', notedOn: '2026-11-01' },
          },
        },
      },
    ],
    [
      'its way is a limit',
      {
        candidate: {
          constraints: {
            one: { kind: 'commute', value: 'kwun-tong', from: 'candidate', notedOn: '2026-11-01' },
          },
        },
      },
    ],
    [
      'an earlier no there',
      {
        rows: {
          submissions: [
            submissionRecord({
              clientId: 'cli_mosaic',
              end: { ...submissionRecord().end!, reason: 'attendance-or-presentation' },
            }),
          ],
        },
        pastRoles: [roleRecord({ id: 'rol_past' })],
      },
    ],
    [
      'does not want the company',
      {
        rows: { interests: [interestRecord({ roleId: 'rol_past', reason: 'company' })] },
        pastRoles: [roleRecord({ id: 'rol_past' })],
      },
    ],
  ])('is left out altogether when a gate would give its client away: %s', (_when, parts) => {
    const hidden = rank([role('R-118', secret)], { ...parts, ...viewer });
    expect([hidden.eligible, hidden.confirmFirst, hidden.notSuggested].flat()).toEqual([]);
    const cleared = rank([role('R-118', secret)], { ...parts, context: { viewer: manager } });
    expect([cleared.eligible, cleared.confirmFirst, cleared.notSuggested].flat()).toHaveLength(1);
  });

  it('is left out when the client is off limits, whatever else is closed', () => {
    const facts = roleFactsOf({
      role: { ...secret, stage: 'on-hold' },
      client: { offLimits: { reason: 'Mosaic dispute', until: null } },
    });
    const ranking = rank([facts], viewer);
    expect([ranking.eligible, ranking.confirmFirst, ranking.notSuggested].flat()).toEqual([]);
  });

  it('shows code, blind title and blind brief, and no fact about the role', () => {
    const ranking = rank(
      [
        role('R-118', { ...secret, requirements: { sap: { name: 'SAP', level: 2, must: true } } }),
        role('R-119', secret),
      ],
      viewer,
    );
    expect(ranking.notSuggested[0]?.gates.failures).toMatchObject([
      { gate: 'must-have', fact: { says: 'hidden' } },
      { gate: 'confidential' },
    ]);
    expect(ranking.eligible[0]?.face).toEqual({
      roleId: 'rol_R-119',
      code: 'R-119',
      title: 'Finance lead',
      titleZh: '',
      confidential: true,
      masked: true,
      blindTitle: 'Finance lead',
      blindBrief: 'A listed group',
      details: null,
    });
    expect(JSON.stringify(ranking)).not.toMatch(/Mosaic|mosaic|kwun-tong|Group finance|SAP|52|60000/);
  });

  it('is whole for its owner and for staff named on it', () => {
    const face = (viewerOf: MatchParts['context']) =>
      rank([role('R-118', { ...secret, clearedStaff: { stf_outsider: true } })], { context: viewerOf })
        .eligible[0]?.face;
    expect(face({ viewer: outsider })?.masked).toBe(false);
    expect(face({ viewer: { staffId: 'stf_ken', role: 'recruiter' } })?.masked).toBe(false);
    expect(face({ viewer: { staffId: 'stf_else', role: 'recruiter' } })?.masked).toBe(true);
  });
});

describe('rankCandidates', () => {
  const past = roleRecord({ id: 'rol_past' });
  const facts = (id: string, parts: MatchParts = {}) =>
    buildMatch({ ...parts, candidate: { ...parts.candidate, id }, pastRoles: [past] });

  it('puts whom we interviewed first, among them runners-up of similar roles, then by score', () => {
    const unmet = facts('cnd_unmet', {
      rows: {
        interviews: [],
        gateOverrides: [
          {
            id: 'ovr_one',
            deletedAt: null,
            candidateId: 'cnd_unmet',
            clientId: null,
            roleId: null,
            gate: 'interviewed',
            factMark: null,
            reason: 'known for years',
            byId: 'stf_manager',
            at: '2026-11-22T02:00:00.000Z',
          },
        ],
      },
    });
    const second = facts('cnd_second', { rows: { submissions: [submissionRecord()], motivationNotes: [] } });
    const best = facts('cnd_best');
    const lesser = facts('cnd_lesser', {
      rows: {
        motivationNotes: [
          noteRecord({
            factors: [
              { factor: 'growth', direction: 'pull', rank: 1, words: '' },
              { factor: 'brand', direction: 'pull', rank: 1, words: '' },
            ],
          }),
        ],
      },
    });
    const away = facts('cnd_away', { candidate: { parked: { reason: 'abroad', wakeOn: null } } });
    const all = [lesser, unmet, away, best, second];
    const { role: wanted, context } = second;
    const ranking = rankCandidates(
      wanted,
      all.map(({ candidate }) => candidate),
      context,
    );
    expect(ranking.eligible.map(({ candidateId }) => candidateId)).toEqual([
      'cnd_second',
      'cnd_best',
      'cnd_lesser',
      'cnd_unmet',
    ]);
    expect(ranking.notSuggested.map(({ candidateId }) => candidateId)).toEqual(['cnd_away']);
  });
});

describe('the facts matching works with', () => {
  it('hold no protected attribute, no identity number, no photo and no name', () => {
    const { candidate, role: needs } = buildMatch({ candidate: candidateRecord(), client: clientRecord() });
    const keys: string[] = [];
    JSON.stringify(
      [candidate, [...candidate.skills], [...candidate.languages], needs],
      (key, value: unknown) => {
        keys.push(key);
        return value;
      },
    );
    expect(keys).toContain('rightToWork');
    const banned =
      /^(age|birth|dateOfBirth|born|sex|gender|marital|family|race|ethnic|nationality|religion|disab|photo|picture|hkid|surname|givenNames|chineseName|englishName|phones|email)/i;
    expect(keys.filter((key) => banned.test(key))).toEqual([]);
  });
});
