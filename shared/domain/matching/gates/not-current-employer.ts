import type { Match } from '../match-facts';
import { closed, managers, type ClosedGate } from './closed-gate';

/** Nobody is sent to the company they work for, or to another of its group. */
export function notCurrentEmployer({ candidate, role }: Match): ClosedGate | null {
  const employer = candidate.employerKeys.find((key) => role.client.groupKeys.includes(key));
  if (employer === undefined) return null;
  return closed('not-current-employer', {
    effect: 'block',
    says: 'works-there',
    values: { employer: role.client.group || role.client.name },
    overridableBy: managers,
    revealsClient: true,
  });
}
