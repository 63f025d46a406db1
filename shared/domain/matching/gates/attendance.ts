import { attendanceVerdict } from '../../attendance/attendance-record';
import type { Match } from '../match-facts';
import { closed, managers, type ClosedGate } from './closed-gate';

/**
 * The office's attendance policy, the same for everybody. A manager clears it; what comes after the clearance closes it
 * again. A block that was cleared is still named here, so that its override can be shown.
 */
export function attendance({ candidate, role, context }: Match): ClosedGate | null {
  const target = { clientId: role.clientId, roleId: role.roleId };
  const standing = attendanceVerdict(candidate.attendance, target, context);
  const uncleared = { ...candidate.attendance, clearances: [] };
  const verdict = standing.blocked ? standing : attendanceVerdict(uncleared, target, context);
  if (!verdict.blocked) return null;
  return closed('attendance', {
    effect: 'block',
    says: verdict.cause === 'short-notices' ? 'short-notices' : 'client-no-shows',
    values: { count: verdict.count, latestOn: verdict.lastOn },
    overridableBy: managers,
    since: verdict.lastAt,
  });
}
