import { describe, expect, it } from 'vitest';
import type { Role } from '@shared/domain/role/role';
import { isCleared, maskedRole, roleFor } from '@shared/domain/staff/clearance';
import { staffRole } from '@shared/domain/staff/staff';

const secret: Role = {
  id: 'rol_one',
  deletedAt: null,
  code: 'R-118',
  clientId: 'cli_quiet',
  title: 'Chief Accountant',
  titleZh: '總會計師',
  description: 'Quiet Capital seeks',
  visibility: 'confidential',
  blindTitle: 'Finance role',
  blindBrief: 'A post in finance.',
  clearedStaff: { stf_named: true },
  ownerId: 'stf_owner',
  contactId: 'con_lee',
  stage: 'open',
  openedOn: '2026-11-02',
  headcount: 1,
  district: 'central',
  salaryFrom: 60_000,
  salaryTo: 70_000,
  salaryMonths: 13,
  requirements: {},
  languages: {},
  sponsorsVisa: false,
  startBy: null,
  offers: {},
  rounds: {},
  team: 'Quiet Capital Finance',
  workHours: '',
};

describe('clearance', () => {
  it.each([
    ['owner', 'stf_owner', 'recruiter', true],
    ['named', 'stf_named', 'recruiter', true],
    ['another recruiter', 'stf_other', 'recruiter', false],
    ['any manager', 'stf_other', 'manager', true],
    ['reception', 'stf_other', 'receptionist', false],
    ['reception even when named', 'stf_named', 'receptionist', false],
  ] as const)('%s', (_who, staffId, role, cleared) => {
    expect(isCleared({ staffId, role }, secret)).toBe(cleared);
    expect('masked' in roleFor({ staffId, role }, secret)).toBe(!cleared);
  });

  it('an open role is open to all', () => {
    const open: Role = { ...secret, visibility: 'open-market' };
    for (const role of staffRole.options) expect(isCleared({ staffId: 'stf_other', role }, open)).toBe(true);
  });

  it('masked, a role tells its code and its blind brief and nothing that leads to the client', () => {
    const masked = JSON.stringify(maskedRole(secret));
    for (const told of ['R-118', 'Finance role', 'A post in finance.']) expect(masked).toContain(told);
    for (const hidden of ['cli_quiet', 'Chief', '總會計師', 'Quiet', 'con_lee', 'central', '60000', 'stf_']) {
      expect(masked).not.toContain(hidden);
    }
  });
});
