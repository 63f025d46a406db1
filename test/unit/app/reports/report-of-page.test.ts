import { describe, expect, it } from 'vitest';
import { reportOfPage } from '@app/reports/report-of-page';

describe('the paper of a page', () => {
  it.each([
    ['/roles/rol_1', 'recruiter', '/reports?report=shortlist&role=rol_1'],
    ['/interview/ivw_1', 'recruiter', '/reports?report=interview-sheet&interview=ivw_1'],
    ['/rematch/cnd_1', 'recruiter', '/reports?report=blind-profile&candidate=cnd_1'],
    ['/roles', 'recruiter', '/reports?report=role-pipeline'],
    ['/calendar', 'recruiter', '/reports?report=recruiter-week'],
    ['/figures', 'recruiter', '/reports?report=rematch-period'],
    ['/clients/cli_1', 'manager', '/reports?report=attendance-goodwill'],
    ['/clients/cli_1', 'recruiter', '/reports'],
    ['/calendar', 'receptionist', '/reports'],
    ['/tasks', 'manager', '/reports'],
  ] as const)('of %s for a %s is %s', (path, role, expected) => {
    expect(reportOfPage(path, role)).toBe(expected);
  });
});
