import { describe, expect, it } from 'vitest';
import { learnRoles, packMatch } from '@shared/domain/matching/columns/match-columns';
import { packOffice, unpackMatch } from '@shared/domain/matching/columns/pack-office';
import { clientFactsFrom, roleFactsFrom, roleNeedsFrom } from '@shared/domain/matching/role-facts';
import { clientRecord, roleRecord } from '../../../support/match-builders';

const client = clientRecord({ termsSignedOn: null });
const requirement = { name: 'Excel', level: 3, must: true };
const roles = [
  roleRecord({ id: 'rol_1', code: 'R-1', clientId: client.id }),
  roleRecord({
    ...{
      id: 'rol_2',
      code: 'R-2',
      clientId: client.id,
      visibility: 'confidential',
      blindTitle: 'Accountant',
    },
    ...{ district: null, salaryFrom: null, salaryTo: null, startBy: '2027-01-04', workHours: '9 to 6' },
    ...{ languages: {}, clearedStaff: { stf_cleared: true }, offers: { growth: 4 } },
  }),
  roleRecord({
    ...{ id: 'rol_3', code: 'R-3', clientId: client.id, stage: 'filled', offers: {} },
    ...{ requirements: { one: requirement, two: { ...requirement, name: 'Payroll', must: false } } },
  }),
  roleRecord({
    id: 'rol_4',
    code: 'R-4',
    clientId: 'cli_gone',
    requirements: {},
    description: '核數 核數 audit',
  }),
];
const facts = clientFactsFrom(client, [client]);
const needs = roles.map((role) =>
  role.clientId === client.id ? roleFactsFrom(role, facts, []) : roleNeedsFrom(role),
);

describe('columns of roles that were kept', () => {
  it.each([
    ['of roles of all kinds, one without its client', roles, needs],
    ['of an office without roles', [], []],
  ])('say what they said before: %s', (_, rows, joined) => {
    const made = packMatch(joined, learnRoles(joined));
    const pack = packOffice({ roles: rows, clients: [client], placements: [] });
    const kept = unpackMatch(structuredClone(pack));
    expect(kept.roles).toEqual(made.roles);
    expect(kept.likeness).toEqual(made.likeness);
    expect(kept.codes.texts).toEqual(made.codes.texts);
  });
});
