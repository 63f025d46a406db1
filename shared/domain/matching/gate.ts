import type { StaffRole } from '../staff/staff';

/** Conditions between a candidate and a role; each is open, or closed with a fact and with who may let it pass. */
export const gateNames = [
  'interviewed',
  'not-placed',
  'not-parked',
  'terms-signed',
  'consent-keep',
  'consent-represent',
  'not-off-limits',
  'role-open',
  'headcount',
  'not-in-role',
  'same-role-closed',
  'ownership',
  'not-current-employer',
  'do-not-send',
  'must-have',
  'language',
  'right-to-work',
  'salary',
  'constraint',
  'not-interested',
  'same-client',
  'attendance',
  'confidential',
] as const;
/** See {@link gateNames}. */
export type GateName = (typeof gateNames)[number];

/** How much a gate stops: `block` hides the role among "not suggested", `confirm` asks to settle something first. */
export type GateEffect = 'block' | 'confirm';

/** The fact behind a gate, as values its sentence is made of (dates, names, amounts). */
export type GateFact = Readonly<Record<string, string | number>>;

/** A gate that is not open. */
export interface GateFailure {
  readonly gate: GateName;
  readonly effect: GateEffect;
  readonly fact: GateFact;
  /** Who may let it pass; empty when nobody may. */
  readonly overridableBy: readonly StaffRole[];
  /** True when saying this gate's fact would give away a confidential client. */
  readonly revealsClient: boolean;
}
