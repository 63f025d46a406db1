// The next roles of one candidate: the ranking alone over facts in memory, and from the database to the finished lists.
import { loadMatchFacts, type MatchFacts } from '@data/matching/load-match-facts';
import { rematchFor } from '@data/matching/rematch-for';
import { rankRoles, type Ranking } from '@shared/domain/matching/rank';
import type { Figure } from '../figure';
import { columnTop, makeColumns } from './column-rank';
import { interleave } from './interleave';
import { answerOf, rankingFor, type BenchOffice } from './open-bench-office';
import { plainTop, topCount } from './plain-rank';
import { rematchCandidateId } from './seeded-office';

const scanTimes = 50;

async function factsOf({ database }: BenchOffice): Promise<MatchFacts> {
  const facts = await loadMatchFacts(database, rematchCandidateId, rankingFor);
  if (!facts) throw new Error('The candidate of the rematch is gone');
  return facts;
}

const rank = ({ candidate, roles, context }: MatchFacts): Ranking => rankRoles(candidate, roles, context);

const topOf = ({ eligible, confirmFirst }: Ranking): readonly string[] =>
  [...eligible, ...confirmFirst].slice(0, topCount).map(({ face }) => face.roleId);

/** Throws unless all three ways lead to the same twenty roles. */
function compareTops(facts: MatchFacts): void {
  const top = topOf(rank(facts)).join(' ');
  const others = { plain: plainTop(facts), columns: columnTop(makeColumns(facts)) };
  if (top.split(' ').length < topCount) throw new Error(`Fewer than ${topCount} roles to compare: ${top}`);
  for (const [way, roleIds] of Object.entries(others)) {
    if (roleIds.join(' ') !== top)
      throw new Error(`Top ${topCount}: app ${top}; ${way} ${roleIds.join(' ')}`);
  }
}

const endToEnd = ({ database }: BenchOffice) => rematchFor(database, rematchCandidateId, rankingFor);

const rawRoles = ({ raw }: BenchOffice): Promise<unknown[]> =>
  answerOf(raw.transaction('roles').objectStore('roles').getAll());

/** Measures the rematch; throws when the ways to the order disagree. */
export async function rematchFigures(small: BenchOffice, medium: BenchOffice): Promise<readonly Figure[]> {
  const [few, many] = [await factsOf(small), await factsOf(medium)];
  [few, many].forEach(compareTops);
  const columns = makeColumns(many);
  const seen = await interleave({
    scan: { run: () => columnTop(columns), times: scanTimes },
    few: { run: () => rank(few) },
    many: { run: () => rank(many) },
    plain: { run: () => plainTop(many) },
    smallWhole: { run: () => endToEnd(small) },
    mediumWhole: { run: () => endToEnd(medium) },
    rawRoles: { run: () => rawRoles(medium) },
  });
  const ratio = (name: string, value: number, goal: Figure['goal'], note: string): Figure => ({
    ...{ name, value, unit: 'ratio', goal, note },
  });
  const roles = small.size.roles / medium.size.roles;
  return [
    ratio('Rank : bare column scan', seen.many / seen.scan, { atMost: 1.5 }, `${many.roles.length} roles, M`),
    ratio('Rank, faster than plain objects', seen.plain / seen.many, { atLeast: 10 }, `same top ${topCount}`),
    ratio('Rank a role, M : S', (seen.many / seen.few) * roles, { atMost: 1.3 }, 'time a role'),
    ratio(
      'Rematch from disk a role, M : S',
      (seen.mediumWhole / seen.smallWhole) * roles,
      { atMost: 1.3 },
      '',
    ),
    ratio('Rematch from disk : rank', seen.mediumWhole / seen.many, null, 'what reading and joining cost'),
    ratio(
      'Rows of roles : rematch from disk',
      seen.rawRoles / seen.mediumWhole,
      { atLeast: 30 },
      'goal right after start',
    ),
  ];
}
