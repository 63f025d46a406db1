import { annualGuaranteed } from '../candidate/pay';
import type { CandidateFacts, RoleNeeds } from './match-facts';

/** The top of a role's band in HKD a year; null when the client has not said. */
export const annualTop = (role: Pick<RoleNeeds, 'salaryTo' | 'salaryMonths'>): number | null =>
  role.salaryTo === null ? null : role.salaryTo * role.salaryMonths;

/** The foot of a role's band in HKD a year; null when the client has not said. */
export const annualFoot = (role: Pick<RoleNeeds, 'salaryFrom' | 'salaryMonths'>): number | null =>
  role.salaryFrom === null ? null : role.salaryFrom * role.salaryMonths;

/** The least the candidate would move for, in HKD guaranteed a year; null when not asked. */
export const annualFloor = ({ expectedPay }: Pick<CandidateFacts, 'expectedPay'>): number | null =>
  expectedPay === null ? null : annualGuaranteed(expectedPay);
