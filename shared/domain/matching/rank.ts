import type { ScorePart } from '../office/policy';
import { isCleared } from '../staff/clearance';
import { checkGates, maskedGates, type GateCheck } from './check-gates';
import type { GateName } from './gate';
import { ourWindow } from './gates/ownership';
import type { CandidateFacts, InterestFact, Match, MatchContext, RoleFacts } from './match-facts';
import { roleFace, type RoleFace } from './role-face';
import { scoreMatch, type Score } from './score';

/** Something to settle in the call, beside the gates that ask for it. */
export type ToConfirm =
  | { readonly kind: 'stale'; readonly part: ScorePart; readonly notedOn: string }
  | { readonly kind: 'ask'; readonly part: ScorePart }
  | { readonly kind: 'another-agency' }
  | { readonly kind: 'interest' };

/** One candidate beside one role, looked at whole. */
export interface Suggestion {
  readonly candidateId: string;
  readonly face: RoleFace;
  readonly score: Score;
  readonly gates: GateCheck;
  readonly toConfirm: readonly ToConfirm[];
  /** Our running introduction window at the client: who introduced and until when. */
  readonly window: { readonly staffId: string; readonly expiresOn: string } | null;
  /** The candidate's latest word on this role. */
  readonly interest: Pick<InterestFact, 'answer' | 'notedOn'> | null;
}

/** A role or candidate that is not suggested, and by which gates. */
export interface NotSuggested {
  readonly candidateId: string;
  readonly face: RoleFace;
  readonly gates: GateCheck;
}

/** A ranking as one viewer may see it. Rows that would give a confidential client away are in none of the lists. */
export interface Ranking {
  readonly eligible: readonly Suggestion[];
  readonly confirmFirst: readonly Suggestion[];
  readonly notSuggested: readonly NotSuggested[];
}

/** The lists of a ranking. */
export type RankingList = keyof Ranking;

/** On which list a row with these gates stands. */
export function listOf({ failures }: GateCheck): RankingList {
  if (failures.some(({ effect }) => effect === 'block')) return 'notSuggested';
  return failures.some(({ gate }) => !settledInCall.includes(gate)) ? 'confirmFirst' : 'eligible';
}

/** Settled by the call itself, so that it does not hold a role back: describing comes first, naming is consented to there. */
const settledInCall: readonly GateName[] = ['confidential'];
/** With fewer known facts than this a row stands behind all others, however well the one fact looks. */
export const fewestFactsToLead = 2;

interface Looked {
  readonly match: Match;
  readonly gates: GateCheck;
  readonly list: RankingList;
}

/** Looks at a pair as the context's viewer, by the rules themselves; null when it must not be shown to them. */
function look(match: Match): Looked | null {
  const gates = maskedGates(checkGates(match), match);
  return gates && { match, gates, list: listOf(gates) };
}

/** Ranks roles for one candidate. The same facts give the same order, in whatever order they come in. */
export function rankRoles(
  candidate: CandidateFacts,
  roles: readonly RoleFacts[],
  context: MatchContext,
): Ranking {
  return rankMatches(
    roles.map((role) => ({ candidate, role, context })),
    { order: byScore, name: ({ role }) => `${role.code} ${role.roleId}` },
  );
}

/** How a ranking is ordered: score order first, then by name, so that nothing is left to chance. */
export interface RankOrder {
  readonly order: (a: Suggestion, b: Suggestion) => number;
  readonly name: (match: Match) => string;
}

/** Sorts matches into suits now, confirm first and not suggested. */
export function rankMatches(matches: readonly Match[], { order, name }: RankOrder): Ranking {
  const looked = matches
    .flatMap((match) => look(match) ?? [])
    .map((entry) => ({ entry, name: name(entry.match) }))
    .sort((a, b) => compareTexts(a.name, b.name))
    .map(({ entry }) => entry);
  const suggested = looked
    .filter(({ list }) => list !== 'notSuggested')
    .map((entry) => ({ list: entry.list, ranked: suggestion(entry) }))
    .sort((a, b) => order(a.ranked, b.ranked));
  const on = (list: RankingList): readonly Suggestion[] =>
    suggested.flatMap((entry) => (entry.list === list ? [entry.ranked] : []));
  return {
    eligible: on('eligible'),
    confirmFirst: on('confirmFirst'),
    notSuggested: looked
      .filter(({ list }) => list === 'notSuggested')
      .map(notSuggestion)
      .sort((a, b) => a.gates.failures.length - b.gates.failures.length),
  };
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows on fewer than two facts last; then by score, by how much is known, and by skills. Equal ones keep the order they have. */
export function byScore(a: Suggestion, b: Suggestion): number {
  const thin = ({ score }: Suggestion): number => (score.known < fewestFactsToLead ? 1 : 0);
  const skillPoints = ({ score }: Suggestion): number =>
    score.lines.find(({ part }) => part === 'skills')?.points ?? 0;
  return (
    thin(a) - thin(b) ||
    b.score.score - a.score.score ||
    b.score.known - a.score.known ||
    skillPoints(b) - skillPoints(a)
  );
}

const notSuggestion = ({ match, gates }: Looked): NotSuggested => ({
  candidateId: match.candidate.candidateId,
  face: roleFace(match.role, match.context.viewer),
  gates,
});

function suggestion({ match, gates }: Looked): Suggestion {
  const { candidate, role, context } = match;
  const score = scoreMatch(match);
  const window = isCleared(context.viewer, role) ? ourWindow(match) : null;
  const interest = candidate.interests.find(({ roleId }) => roleId === role.roleId) ?? null;
  return {
    candidateId: candidate.candidateId,
    face: roleFace(role, context.viewer),
    score,
    gates,
    toConfirm: toConfirm(match, score),
    window: window && { staffId: window.staffId, expiresOn: window.expiresOn },
    interest: interest && { answer: interest.answer, notedOn: interest.notedOn },
  };
}

/** Unknown for want of what the role says, or may not be told: the candidate cannot answer for it. */
const notTheirs: readonly string[] = ['role-silent', 'hidden'];

function toConfirm(match: Match, { lines }: Score): ToConfirm[] {
  const { candidate, role, context } = match;
  const hasWord = candidate.interests.some(({ roleId }) => roleId === role.roleId);
  const knowsOurs = ourWindow(match) !== null;
  return [
    ...(hasWord ? [] : [{ kind: 'interest' as const }]),
    ...(knowsOurs && isCleared(context.viewer, role) ? [] : [{ kind: 'another-agency' as const }]),
    ...lines.flatMap(({ part, stale, date, share, evidence }): ToConfirm[] => {
      if (stale && date !== null) return [{ kind: 'stale', part, notedOn: date }];
      const isTheirs = part !== 'carryOver' && !notTheirs.includes(evidence.says);
      return share === null && isTheirs ? [{ kind: 'ask', part }] : [];
    }),
  ];
}
