import type { LanguageNeed, Match } from '../match-facts';
import { closed, recruiters, type ClosedGate } from './closed-gate';

/** Languages without which the client does not look; spoken and written are held to their own levels. */
export function language(match: Match): ClosedGate | null {
  const checked = match.role.languages
    .filter(({ must }) => must)
    .map((need) => ({ need, met: isMet(need, match) }));
  const below = checked.find(({ met }) => met === false);
  const unasked = checked.find(({ met }) => met === null);
  const failing = below ?? unasked;
  if (!failing) return null;
  const { key, name, spoken, written } = failing.need;
  return closed('language', {
    effect: below ? 'block' : 'confirm',
    says: below ? 'below' : 'not-asked',
    values: { language: key, name: name || key, spoken: spoken ?? 0, written: written ?? 0 },
    overridableBy: recruiters,
  });
}

/** Null when nobody has asked. */
function isMet({ key, spoken, written }: LanguageNeed, { candidate }: Match): boolean | null {
  const skill = candidate.languages.get(key);
  const met = [reaches(skill?.spoken, spoken), reaches(skill?.written, written)];
  if (met.includes(false)) return false;
  return met.includes(null) ? null : true;
}

function reaches(level: number | null | undefined, needed: number | null): boolean | null {
  if (needed === null) return true;
  return level === null || level === undefined ? null : level >= needed;
}
