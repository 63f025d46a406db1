import type { StaffRole } from '@shared/domain/staff/staff';

/** The least role that may let a gate pass: where a recruiter may, a manager may too. Undefined where nobody may. */
export const leastRole = (roles: readonly StaffRole[]): StaffRole | undefined =>
  roles.includes('recruiter') ? 'recruiter' : roles[0];
