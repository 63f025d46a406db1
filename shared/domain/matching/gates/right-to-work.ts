import type { RightToWorkKind } from '../../candidate/candidate';
import type { GateCase } from '../gate-cases';
import type { Match } from '../match-facts';
import { closed, nobody, recruiters, type ClosedGate } from './closed-gate';

/** Leave that lets its holder take up full-time work with a new employer in general not, or only with limits to be asked about. */
export const limited: readonly RightToWorkKind[] = ['student', 'working-holiday', 'recognizance'];

/**
 * Leave to work in Hong Kong for this employer. Expired or without leave is closed to everybody unless the client
 * sponsors a visa; an unknown one is asked for in the call.
 */
export function rightToWork({ candidate: { rightToWork: leave }, role, context }: Match): ClosedGate | null {
  const values = { kind: leave.kind, ...(leave.expiresOn === null ? {} : { expiresOn: leave.expiresOn }) };
  const stop = (says: GateCase<'right-to-work'>, effect: 'block' | 'confirm'): ClosedGate =>
    closed('right-to-work', {
      effect,
      says,
      values,
      overridableBy: effect === 'confirm' ? recruiters : nobody,
    });
  if (leave.kind === 'unknown') return stop('unknown', 'confirm');
  if (leave.expiresOn !== null && leave.expiresOn < context.today)
    return stop('expired', role.sponsorsVisa ? 'confirm' : 'block');
  if (leave.kind === 'none') return stop('none', role.sponsorsVisa ? 'confirm' : 'block');
  if (limited.includes(leave.kind))
    return stop('restricted', leave.kind === 'working-holiday' ? 'confirm' : 'block');
  return leave.approvalNeeded && !role.sponsorsVisa ? stop('needs-sponsor', 'block') : null;
}
