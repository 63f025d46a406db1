import { describe, expect, it } from 'vitest';
import type { Role } from '@shared/domain/role/role';
import {
  reasonsBy,
  rejectionReason,
  type EndedBy,
  type RejectionReason,
} from '@shared/domain/submission/rejection-reason';
import {
  earlierClientRejections,
  rejectionEffects,
  type RejectionEffect,
} from '@shared/domain/submission/rejection-effects';

const role: Role = {
  id: 'rol_one',
  deletedAt: null,
  code: 'R-118',
  clientId: 'cli_one',
  title: 'Accountant',
  titleZh: '',
  description: '',
  visibility: 'open-market',
  blindTitle: 'Finance role',
  blindBrief: '',
  clearedStaff: {},
  ownerId: null,
  contactId: null,
  stage: 'open',
  openedOn: '2026-11-02',
  headcount: 1,
  district: 'kwun-tong',
  salaryFrom: 25_000,
  salaryTo: 32_000,
  salaryMonths: 13,
  requirements: { sap: { name: 'SAP', level: 2, must: true } },
  languages: { other: { spoken: 4, written: null, must: true, name: 'Japanese' } },
  sponsorsVisa: false,
  startBy: '2027-01-04',
  offers: {},
  rounds: {},
  team: 'Group Finance',
  workHours: 'Shift work',
};

const effects = (
  by: EndedBy,
  reason: RejectionReason,
  more: Partial<Parameters<typeof rejectionEffects>[0]> = {},
) =>
  rejectionEffects({
    by,
    reason,
    role,
    words: 'their words',
    requirement: reason === 'lacks-requirement' ? 'sap' : null,
    wasSent: true,
    today: '2026-11-23',
    wakeOn: '2027-11-23',
    earlierClientRejections: 0,
    ...more,
  });

const outcome = (list: readonly RejectionEffect[], kind: 'same-role' | 'same-client' | 'other-roles') =>
  list.find((effect) => effect.kind === kind);
const rest = (list: readonly RejectionEffect[]): readonly string[] =>
  list.flatMap((effect) => {
    if (effect.kind === 'same-role' || effect.kind === 'same-client' || effect.kind === 'other-roles')
      return [];
    return [
      effect.kind === 'task'
        ? effect.task
        : effect.kind === 'constraint'
          ? effect.constraint.kind
          : effect.kind,
    ];
  });

/** The product's table, line by line: who, reason, same role, same client, other roles, everything else. */
const lines: readonly (readonly [EndedBy, RejectionReason, string, string, string, readonly string[]])[] = [
  ['client', 'preferred-another', 'runner-up', 'open', 'raised', ['tell-candidate']],
  [
    'client',
    'lacks-requirement',
    'closed',
    'without-requirement',
    'without-requirement',
    ['tell-candidate', 'verify-requirement'],
  ],
  ['client', 'salary-above-band', 'closed', 'higher-bands', 'gated-by-band', ['tell-candidate']],
  ['client', 'location', 'closed', 'unaffected', 'constrained', ['district', 'tell-candidate']],
  ['client', 'hours', 'closed', 'unaffected', 'constrained', ['hours', 'tell-candidate']],
  ['client', 'language', 'closed', 'unaffected', 'constrained', ['language', 'tell-candidate']],
  ['client', 'right-to-work', 'closed', 'unaffected', 'constrained', ['right-to-work', 'tell-candidate']],
  ['client', 'team-fit', 'closed', 'other-teams-by-recruiter', 'neutral', ['tell-candidate']],
  [
    'client',
    'attendance-or-presentation',
    'closed',
    'blocked-until-cleared',
    'talk-first',
    ['attendance-event', 'talk-attendance', 'tell-candidate'],
  ],
  ['client', 'role-withdrawn', 'no-fault', 'open', 'raised', ['tell-candidate']],
  ['client', 'role-frozen', 'no-fault', 'open', 'raised', ['tell-candidate']],
  ['client', 'role-filled', 'no-fault', 'open', 'raised', ['tell-candidate']],
  [
    'candidate',
    'not-interested-content',
    'closed',
    'open',
    'by-preference',
    ['content', 'interest-no', 'tell-client'],
  ],
  [
    'candidate',
    'not-interested-company',
    'closed',
    'closed-by-candidate',
    'by-preference',
    ['company', 'interest-no', 'tell-client'],
  ],
  [
    'candidate',
    'not-interested-pay',
    'closed',
    'open',
    'by-preference',
    ['pay', 'interest-no', 'tell-client'],
  ],
  [
    'candidate',
    'not-interested-commute',
    'closed',
    'open',
    'by-preference',
    ['commute', 'interest-no', 'tell-client'],
  ],
  [
    'candidate',
    'not-interested-timing',
    'closed',
    'open',
    'by-preference',
    ['timing', 'interest-no', 'tell-client'],
  ],
  [
    'candidate',
    'accepted-elsewhere',
    'closed',
    'unaffected',
    'all-withdrawn',
    ['withdraw-all', 'park', 'tell-client'],
  ],
  ['candidate', 'offer-declined', 'closed', 'open', 'neutral', ['tell-client']],
  ['agency', 'conflict', 'closed', 'manager-decides', 'may-be-blocked', ['factual-note', 'tell-client']],
  ['agency', 'no-consent', 'closed', 'manager-decides', 'may-be-blocked', ['factual-note', 'tell-client']],
  [
    'agency',
    'duplicate-submission',
    'closed',
    'manager-decides',
    'may-be-blocked',
    ['factual-note', 'tell-client'],
  ],
];

describe('the reason table', () => {
  it('has every reason, under who may give it', () => {
    expect(lines.map(([, reason]) => reason).sort()).toEqual([...rejectionReason.options].sort());
    for (const [by, reason] of lines) expect(reasonsBy[by]).toContain(reason);
  });

  it.each(lines)('%s: %s', (by, reason, sameRole, sameClient, otherRoles, others) => {
    const list = effects(by, reason);
    expect(outcome(list, 'same-role')).toMatchObject({ outcome: sameRole });
    expect(outcome(list, 'same-client')).toMatchObject({ outcome: sameClient });
    expect(outcome(list, 'other-roles')).toMatchObject({ outcome: otherRoles });
    expect(rest(list)).toEqual(others);
  });

  it('what a client says never touches the candidate’s preferences', () => {
    for (const reason of reasonsBy.client) {
      const list = effects('client', reason);
      expect(list.filter(({ kind }) => kind === 'interest-no')).toEqual([]);
      const limits = list.flatMap((effect) => (effect.kind === 'constraint' ? [effect.constraint.from] : []));
      expect(limits.every((from) => from === 'client')).toBe(true);
    }
  });

  it('every task is by phone', () => {
    const channels = lines.flatMap(([by, reason]) =>
      effects(by, reason).flatMap((effect) => (effect.kind === 'task' ? [effect.channel] : [])),
    );
    expect(new Set(channels)).toEqual(new Set(['phone']));
  });
});

describe('the facts an effect carries', () => {
  it('names the missing must-have, the band and the team', () => {
    expect(outcome(effects('client', 'lacks-requirement'), 'other-roles')).toMatchObject({
      requirement: 'SAP',
    });
    expect(outcome(effects('client', 'salary-above-band'), 'other-roles')).toMatchObject({ bandTop: 32_000 });
    expect(outcome(effects('client', 'team-fit'), 'same-client')).toMatchObject({ team: 'Group Finance' });
  });

  it('writes a language by the key it is compared by', () => {
    expect(effects('client', 'language')).toContainEqual({
      kind: 'constraint',
      key: 'client-language-japanese',
      constraint: { kind: 'language', value: 'japanese', from: 'client', notedOn: '2026-11-23' },
    });
  });

  it('falls back on the words where the role does not say', () => {
    const silent = effects('client', 'hours', { role: { ...role, workHours: '' } });
    expect(silent).toContainEqual(
      expect.objectContaining({ constraint: expect.objectContaining({ value: 'their words' }) }),
    );
  });

  it('warns when the next submission to this client needs a manager', () => {
    const before = { earlierClientRejections: 1 };
    expect(effects('client', 'team-fit', before)).toContainEqual({
      kind: 'next-needs-manager',
      rejections: 2,
    });
    expect(rest(effects('client', 'role-frozen', before))).not.toContain('next-needs-manager');
    expect(rest(effects('candidate', 'offer-declined', before))).not.toContain('next-needs-manager');
  });

  it('tells no client who never knew of the candidate', () => {
    expect(rest(effects('candidate', 'not-interested-pay', { wasSent: false }))).toEqual([
      'pay',
      'interest-no',
    ]);
  });

  it('counts only real noes of the same client', () => {
    const ended = (id: string, clientId: string, by: EndedBy, reason: RejectionReason) => ({
      id,
      clientId,
      end: {
        by,
        reason,
        words: '',
        atStage: 'sent' as const,
        requirement: null,
        rank: null,
        at: '2026-11-01T02:00:00.000Z',
        byId: 'stf_a',
      },
    });
    const list = [
      ended('sub_a', 'cli_one', 'client', 'team-fit'),
      ended('sub_b', 'cli_one', 'client', 'role-filled'),
      ended('sub_c', 'cli_two', 'client', 'team-fit'),
      ended('sub_d', 'cli_one', 'candidate', 'not-interested-pay'),
      { id: 'sub_e', clientId: 'cli_one', end: null },
    ];
    expect(earlierClientRejections(list, { id: 'sub_z', clientId: 'cli_one' })).toBe(1);
    expect(earlierClientRejections(list, { id: 'sub_a', clientId: 'cli_one' })).toBe(0);
  });
});
