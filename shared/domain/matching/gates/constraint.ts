import type { Constraint } from '../../candidate/candidate';
import { annualTop } from '../annual-band';
import type { Match } from '../match-facts';
import { nameKey } from '../names';
import { closed, recruiters, type ClosedGate } from './closed-gate';

/**
 * Hard limits of the profile; what their values mean stands in `candidate/taught-constraint`. What the candidate's own no
 * to another role taught asks the recruiter first (similar roles are lowered, not closed), everything else blocks. A
 * value that cannot be read closes nothing.
 */
export function constraint(match: Match): ClosedGate | null {
  const hits = match.candidate.constraints.filter((one) => tests[one.kind](one.value, match));
  const hit = hits.find((one) => !isPreference(one)) ?? hits[0];
  if (!hit) return null;
  return closed('constraint', {
    effect: isPreference(hit) ? 'confirm' : 'block',
    says: 'said',
    values: { kind: hit.kind, value: shownValue(hit, match), from: hit.from, notedOn: hit.notedOn },
    overridableBy: recruiters,
    revealsClient: revealing.includes(hit.kind) ? true : undefined,
    since: hit.notedOn,
  });
}

/** Kinds that lead to a client: its address, the way there, its name. */
const revealing: readonly Constraint['kind'][] = ['district', 'commute', 'company'];
const preferences: readonly Constraint['kind'][] = ['content', 'pay', 'commute', 'timing'];

/** True for what the candidate's own no taught: it asks first, and closes nothing. */
export const isPreference = ({ kind, from }: Pick<Constraint, 'kind' | 'from'>): boolean =>
  from === 'candidate' && preferences.includes(kind);

/** Codes are for rules, not for eyes: a client's id is shown as its name. */
const shownValue = ({ kind, value }: Constraint, { role }: Match): string =>
  kind === 'company' ? role.client.name : kind === 'right-to-work' ? '' : value;

const sameName = (a: string, b: string): boolean => nameKey(a) !== '' && nameKey(a) === nameKey(b);

/** The dollars a refused pay names; null when it cannot be read. */
export const amountIn = (value: string): number | null => (/^\d+$/.test(value.trim()) ? Number(value) : null);

const tests: Readonly<Record<Constraint['kind'], (value: string, match: Match) => boolean>> = {
  district: (value, { role }) => sameName(role.district ?? '', value),
  hours: (value, { role }) => sameName(role.workHours, value),
  language: (value, { role }) => role.languages.some(({ must, key }) => must && key === nameKey(value)),
  'right-to-work': (_value, { role }) => !role.sponsorsVisa,
  company: (value, { role: { clientId, client } }) =>
    value === clientId || sameName(value, client.name) || sameName(value, client.nameZh),
  content: (value, { role }) =>
    [role.title, role.titleZh, role.blindTitle].some((title) => sameName(title, value)),
  pay: (value, { role }) => paysNoMore(annualTop(role), amountIn(value)),
  commute: (value, { role }) => sameName(role.district ?? '', value),
  timing: (value, { role }) => startsNoLater(role.startBy, value) || sameName(role.workHours, value),
};

const paysNoMore = (top: number | null, refused: number | null): boolean =>
  top !== null && refused !== null && top <= refused;

/** How a refused start date is written. */
export const datePattern = /^\d{4}-\d{2}-\d{2}$/;

const startsNoLater = (startBy: string | null, refused: string): boolean =>
  startBy !== null && datePattern.test(refused) && startBy <= refused;
