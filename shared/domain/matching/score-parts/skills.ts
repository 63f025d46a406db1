import type { Skill } from '../../candidate/candidate';
import type { Match, RequirementFact } from '../match-facts';
import { knownPart, neutralShare, unknownPart, type PartResult } from './part-result';

/** A must-have says more of the work than a wish. */
export const mustWeight = 2;
/** See {@link mustWeight}. */
export const wishWeight = 1;
/** A skill not used for so many years counts less. */
const rustyYears = 5;
const rustyShare = 0.8;

/** Skills and level: how much of what the role asks the candidate has, each skill up to the level asked. */
export function skills(match: Match): PartResult {
  const { candidate, role, context } = match;
  if (role.requirements.length === 0) return unknownPart('skills', 'role-silent');
  if (candidate.skills.size === 0) return unknownPart('skills', 'candidate-silent');
  const year = Number(context.today.slice(0, 4));
  const missing: string[] = [];
  let sum = 0;
  let total = 0;
  let oldest: string | null = null;
  for (const requirement of role.requirements) {
    const skill = candidate.skills.get(requirement.key);
    const weight = requirement.must ? mustWeight : wishWeight;
    const date = skill?.notedOn ?? candidate.confirmedOn;
    sum += shareOf(requirement, skill, year) * weight;
    total += weight;
    if (skill === undefined) missing.push(requirement.name);
    if (oldest === null || date < oldest) oldest = date;
  }
  const asked = role.requirements.length;
  return knownPart(
    {
      part: 'skills',
      share: sum / total,
      says: missing.length === 0 ? 'all' : 'some',
      values: { met: asked - missing.length, asked, names: missing.join(' · ') },
      date: oldest ?? candidate.confirmedOn,
    },
    match,
  );
}

/** The share of a skill the candidate has; 0 stands for a level nobody asked the candidate, or the role does not ask. */
export function skillShare(unusedYears: number, level: number, asked: number): number {
  const fresh = unusedYears > rustyYears ? rustyShare : 1;
  if (asked === 0) return fresh;
  return level === 0 ? neutralShare : fresh * Math.min(1, level / asked);
}

function shareOf({ level }: RequirementFact, skill: Skill | undefined, year: number): number {
  if (skill === undefined) return 0;
  const unusedYears = skill.lastUsedYear === null ? 0 : year - skill.lastUsedYear;
  return skillShare(unusedYears, skill.level ?? 0, level ?? 0);
}
