import type { Match, PastSubmission, RequirementFact } from '../match-facts';
import { closed, recruiters, type ClosedGate } from './closed-gate';

interface Gap {
  readonly says: 'missing' | 'below' | 'client-said' | 'not-asked';
  readonly name: string;
  readonly since?: string;
}

/** Most telling first: what the gate says when several must-haves fail. */
const order: readonly Gap['says'][] = ['client-said', 'missing', 'below', 'not-asked'];

/**
 * Skills and licences without which the client does not look. A skill nobody asked the level of is settled in the call;
 * one that is missing, too low, or that a client found lacking and nobody has looked at since, blocks.
 */
export function mustHave(match: Match): ClosedGate | null {
  const gaps = match.role.requirements.flatMap((requirement) =>
    requirement.must ? gapOf(requirement, match) : [],
  );
  if (gaps.length === 0) return null;
  const says = order.find((one) => gaps.some((gap) => gap.says === one));
  if (says === undefined) return null;
  const told = gaps.filter((gap) => gap.says === says);
  return closed('must-have', {
    effect: says === 'not-asked' ? 'confirm' : 'block',
    says,
    values: { names: told.map(({ name }) => name).join(' · ') },
    overridableBy: recruiters,
    since: told.find(({ since }) => since !== undefined)?.since,
  });
}

function gapOf({ key, name, level }: RequirementFact, { candidate }: Match): Gap[] {
  const skill = candidate.skills.get(key);
  const lacked = latestLack(candidate.submissions, key);
  if (lacked?.end && (skill === undefined || skill.notedOn <= lacked.end.endedOn)) {
    return [{ says: 'client-said', name, since: lacked.end.at }];
  }
  if (skill === undefined) return [{ says: 'missing', name }];
  if (level === null) return [];
  if (skill.level === null) return [{ says: 'not-asked', name }];
  return skill.level < level ? [{ says: 'below', name }] : [];
}

/** The latest no for want of this skill. */
export function latestLack(submissions: readonly PastSubmission[], key: string): PastSubmission | undefined {
  return submissions
    .filter((submission) => lackedKey(submission) === key)
    .sort((a, b) => ((a.end?.at ?? '') < (b.end?.at ?? '') ? 1 : -1))[0];
}

/** The comparable name of the requirement a client found lacking; null where the no had another reason. */
export function lackedKey({ end, role }: PastSubmission): string | null {
  if (end?.reason !== 'lacks-requirement') return null;
  return role?.requirements.find(({ id }) => id === end.requirement)?.key ?? null;
}
