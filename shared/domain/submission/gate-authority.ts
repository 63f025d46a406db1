import type { GateName } from '../matching/gate';
import type { StaffRole } from '../staff/staff';

const nobody: readonly StaffRole[] = [];
const managers: readonly StaffRole[] = ['manager'];
const recruiters: readonly StaffRole[] = ['recruiter', 'manager'];

/**
 * Who may let a gate pass when no single role is named (for a client, or everywhere). The law, the candidate's own word
 * and another agency's claim give way to nobody.
 */
export const gateAuthority: Readonly<Record<GateName, readonly StaffRole[]>> = {
  interviewed: managers,
  'not-placed': managers,
  'not-parked': recruiters,
  'terms-signed': managers,
  'consent-keep': nobody,
  'consent-represent': nobody,
  'not-off-limits': managers,
  'role-open': nobody,
  headcount: nobody,
  'not-in-role': nobody,
  'same-role-closed': managers,
  ownership: nobody,
  'not-current-employer': managers,
  'do-not-send': nobody,
  'must-have': recruiters,
  language: recruiters,
  'right-to-work': recruiters,
  salary: managers,
  constraint: recruiters,
  'not-interested': nobody,
  'same-client': managers,
  attendance: managers,
  confidential: nobody,
};
