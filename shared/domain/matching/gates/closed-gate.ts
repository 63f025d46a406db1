import type { StaffRole } from '../../staff/staff';
import type { GateEffect, GateFact, GateFailure, GateName } from '../gate';
import type { GateCase } from '../gate-cases';

/** A closed gate, with the moment its fact came up: a person's override covers only what was known when it was given. */
export interface ClosedGate extends GateFailure {
  /** Instant or date; null when the fact has no moment, so that any override covers it. */
  readonly since: string | null;
}

/** Closed for nobody to open: only the fact itself can change. */
export const nobody: readonly StaffRole[] = [];
/** Recruiters may judge, and managers with them. */
export const recruiters: readonly StaffRole[] = ['recruiter', 'manager'];
/** Managers alone. */
export const managers: readonly StaffRole[] = ['manager'];

interface Closing<Name extends GateName> {
  readonly effect: GateEffect;
  readonly says: GateCase<Name>;
  readonly values?: GateFact;
  readonly overridableBy: readonly StaffRole[];
  readonly revealsClient?: true;
  readonly since?: string;
}

/** Closes a gate with its sentence. */
export const closed = <Name extends GateName>(gate: Name, closing: Closing<Name>): ClosedGate => ({
  gate,
  effect: closing.effect,
  fact: { says: closing.says, ...closing.values },
  overridableBy: closing.overridableBy,
  revealsClient: closing.revealsClient ?? false,
  since: closing.since ?? null,
});

/** True for an end the candidate had no part in: the client withdrew, froze or filled the role. */
export const isNoFault = (reason: string): boolean =>
  reason === 'role-withdrawn' || reason === 'role-frozen' || reason === 'role-filled';
