import type { Skill } from '../../candidate/candidate';
import type { Match, RequirementFact } from '../match-facts';
import { knownPart, neutralShare, unknownPart, weightedMean, type PartResult } from './part-result';

/** A must-have says more of the work than a wish. */
const mustWeight = 2;
const wishWeight = 1;
/** A skill not used for so many years counts less. */
const rustyYears = 5;
const rustyShare = 0.8;

/** Skills and level: how much of what the role asks the candidate has, each skill up to the level asked. */
export function skills(match: Match): PartResult {
  const { candidate, role, context } = match;
  if (role.requirements.length === 0) return unknownPart('skills', 'role-silent');
  if (candidate.skills.size === 0) return unknownPart('skills', 'candidate-silent');
  const year = Number(context.today.slice(0, 4));
  const judged = role.requirements.map((requirement) => {
    const skill = candidate.skills.get(requirement.key);
    return {
      requirement,
      skill,
      share: shareOf(requirement, skill, year),
      weight: requirement.must ? mustWeight : wishWeight,
    };
  });
  const missing = judged
    .filter(({ skill }) => skill === undefined)
    .map(({ requirement }) => requirement.name);
  const dates = [
    ...judged.flatMap(({ skill }) => (skill ? [skill.notedOn] : [])),
    ...missing.map(() => candidate.confirmedOn),
  ];
  const values = { met: judged.length - missing.length, asked: judged.length, names: missing.join(' · ') };
  return knownPart(
    {
      part: 'skills',
      share: weightedMean(judged) ?? neutralShare,
      says: missing.length === 0 ? 'all' : 'some',
      values,
      date: dates.sort()[0] ?? candidate.confirmedOn,
    },
    match,
  );
}

function shareOf({ level }: RequirementFact, skill: Skill | undefined, year: number): number {
  if (skill === undefined) return 0;
  const fresh = skill.lastUsedYear !== null && year - skill.lastUsedYear > rustyYears ? rustyShare : 1;
  if (level === null) return fresh;
  if (skill.level === null) return neutralShare;
  return fresh * Math.min(1, skill.level / level);
}
