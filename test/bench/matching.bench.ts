// The rematch of one candidate over all roles of an office, and of one role over its whole book, by columns: against a
// bare walk over the same columns, and against the plain ranking of the same facts as objects.
import { candidateFactsFrom } from '@shared/domain/matching/candidate-facts';
import { learnRoles, packMatch, type MatchColumns } from '@shared/domain/matching/columns/match-columns';
import { joinBook, packWholeBook } from '@shared/domain/matching/columns/packed-book';
import {
  headOfCandidates,
  headOfRoles,
  type RankingHead,
} from '@shared/domain/matching/columns/rank-by-columns';
import { isListed, offerFactors } from '@shared/domain/matching/columns/role-columns';
import type { CandidateFacts, MatchContext, RoleFacts } from '@shared/domain/matching/match-facts';
import { rankRoles, type Ranking } from '@shared/domain/matching/rank';
import { rankCandidates } from '@shared/domain/matching/rank-candidates';
import { clientFactsFrom, roleFactsFrom } from '@shared/domain/matching/role-facts';
import { similarityBy } from '@shared/domain/matching/similarity/compare-roles';
import { epochDay, localDate } from '@shared/time/local-date';
import { standardPolicy, standardWeights } from '@shared/domain/office/policy';
import { defaultRows } from '../support/build-match';
import { manager, now, officeInterview, today } from '../support/match-builders';
import { meetsGoal, printFigures, type Figure } from './figure';
import { bareWalk } from './page/bare-walk';
import { interleave } from './page/interleave';
import { openSqlRank } from './page/sql-rank';
import { large, makeOffice, medium, rematchCandidateId, small, type OfficeSize } from './page/seeded-office';

const size = 20;
const rounds = 5;
/** The engine compiles what ranks after a hundred rankings or so; each of those before takes ten times as long. */
const warmUps = 200;

/** Before the first size, which is the smallest: the later ones find everything compiled. */
function warmUp({ size: office }: Ground, ...runs: readonly (() => unknown)[]): void {
  if (office !== small) return;
  for (let time = 0; time < warmUps; time += 1) for (const run of runs) run();
}

interface Ground {
  readonly size: OfficeSize;
  readonly roles: readonly RoleFacts[];
  readonly listed: readonly RoleFacts[];
  readonly byRow: readonly RoleFacts[];
  readonly columns: MatchColumns;
  readonly context: MatchContext;
  readonly candidateOf: (index: number) => CandidateFacts;
  readonly candidateIds: readonly string[];
}

function openGround(office: OfficeSize): Ground {
  const rows = makeOffice(office);
  const clients = [...rows.clients!];
  const clientFacts = new Map(clients.map((client) => [client.id, clientFactsFrom(client, clients)]));
  const roles = [...rows.roles!].map((role) => roleFactsFrom(role, clientFacts.get(role.clientId)!, []));
  const needs = new Map(roles.map((role) => [role.roleId, role]));
  const learned = learnRoles(roles);
  const columns = packMatch(roles, learned);
  const candidates = [...rows.candidates!];
  const submissions = [...rows.submissions!];
  const candidateOf = (index: number): CandidateFacts => {
    const candidate = candidates[index]!;
    const own = { candidateId: candidate.id };
    const defaults = defaultRows();
    return candidateFactsFrom(
      {
        candidate,
        ...defaults,
        motivationNotes: defaults.motivationNotes.map((row) => ({ ...row, ...own })),
        submissions: [submissions[index]!],
        interviews: index % 3 === 0 ? [] : [officeInterview(own)],
      },
      {
        dateOf: (instant) => instant.slice(0, 10),
        roleNeeds: (id) => needs.get(id) ?? null,
        attendance: { policy: standardPolicy, now },
      },
    );
  };
  return {
    ...{ size: office, roles, columns, candidateOf },
    listed: roles.filter(isListed),
    byRow: columns.roles.ids.all().map((id) => needs.get(id)!),
    candidateIds: candidates.map(({ id }) => id),
    context: {
      ...{ today, now, policy: standardPolicy, weights: standardWeights, viewer: manager },
      travelMinutes: (from, to) => (from === to ? 15 : 28),
      similarity: similarityBy(learned),
    },
  };
}

function refuseOther(head: RankingHead | null, whole: Ranking): void {
  const lists = ['eligible', 'confirmFirst', 'notSuggested'] as const;
  for (const list of lists) {
    const expected = JSON.stringify(whole[list].slice(0, size));
    const isSame =
      head?.counts[list] === whole[list].length && JSON.stringify(head.ranking[list]) === expected;
    if (!isSame) throw new Error(`The ${list} differ from the plain ranking`);
  }
}

const ratio = (name: string, value: number, goal: Figure['goal'], note: string): Figure => ({
  ...{ name, value, unit: 'ratio', goal, note },
});
const millis = (name: string, value: number): Figure => ({
  ...{ name, value, unit: 'milliseconds', goal: null, note: '' },
});

/** The candidate can start on this day; what the query of rows is told of the calendar. */
const readyDay = epochDay(localDate.parse('2026-12-23'));
/** Roles of a client the candidate was at are judged by more than the query knows. */
const mostTied = 12;

async function openSql({ columns, context }: Ground, candidate: CandidateFacts, suggested: number) {
  const { travelMinutes } = context;
  const run = await openSqlRank(columns, candidate, { travelMinutes, readyDay, factors: offerFactors });
  const found = run();
  if (Math.abs(found - suggested) > mostTied)
    throw new Error(`The query suggests ${found}, not ${suggested}`);
  return run;
}

/** What is asked is asked of an office of 20,000 roles and 100,000 candidates: in a small one there is little to walk over. */
const askedOf = ({ size: office }: Ground, asked: Figure['goal']): Figure['goal'] =>
  office === large ? asked : null;

async function measureRoles(ground: Ground): Promise<{ figures: readonly Figure[]; perRow: number }> {
  const { columns, listed, byRow, context, candidateIds } = ground;
  const candidate = ground.candidateOf(candidateIds.indexOf(rematchCandidateId));
  const fast = (): RankingHead | null =>
    headOfRoles(columns, candidate, { factsOf: (row) => byRow[row]!, size, context });
  const objects = (): Ranking => rankRoles(candidate, listed, context);
  refuseOther(fast(), objects());
  const { eligible, confirmFirst } = objects();
  const sql = await openSql(ground, candidate, eligible.length + confirmFirst.length);
  const walk = bareWalk(columns, candidate, 'all');
  const short = bareWalk(columns, candidate, 'no words');
  warmUp(ground, fast, objects, sql, walk, short);
  const seen = await interleave(
    {
      walk: { run: walk, times: 3 },
      short: { run: short, times: 3 },
      fast: { run: fast, times: 3 },
      sql: { run: sql },
      objects: { run: objects },
    },
    rounds,
  );
  const what = `${listed.length} roles`;
  const goal = (asked: Figure['goal']): Figure['goal'] => askedOf(ground, asked);
  const same = `the same top ${size}`;
  return {
    perRow: seen.fast / listed.length,
    figures: [
      ratio(
        `Rematch : bare walk, ${what}`,
        seen.fast / seen.walk,
        goal({ atMost: 1.5 }),
        'all columns it rests on, summed',
      ),
      ratio(
        `Rematch : walk without words, ${what}`,
        seen.fast / seen.short,
        null,
        'the words of roles left out of the walk',
      ),
      ratio(`Rematch, faster than objects, ${what}`, seen.objects / seen.fast, goal({ atLeast: 10 }), same),
      ratio(
        `Rematch, faster than SQL, ${what}`,
        seen.sql / seen.fast,
        goal({ atLeast: 50 }),
        'SQLite, likeness left out',
      ),
      millis(`Rematch, ${what}`, seen.fast),
      millis(`Bare walk, ${what}`, seen.walk),
    ],
  };
}

async function measureCandidates(ground: Ground, perRole: number): Promise<readonly Figure[]> {
  const { columns, candidateIds, context, listed, candidateOf } = ground;
  const order = candidateIds.map((id, index) => ({ id, index })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const book = order.map(({ index }) => candidateOf(index));
  const candidates = joinBook(packWholeBook(book), columns);
  const role = listed.find(({ stage }) => stage === 'open')!;
  const fast = (): RankingHead | null =>
    headOfCandidates({ columns, candidates }, role, { factsOf: (row) => book[row]!, size, context });
  const objects = (): Ranking => rankCandidates(role, book, context);
  refuseOther(fast(), objects());
  warmUp(ground, fast, objects);
  const seen = await interleave({ fast: { run: fast }, objects: { run: objects } }, rounds);
  const what = `${book.length} candidates`;
  return [
    ratio(
      `A candidate : a role`,
      seen.fast / book.length / perRole,
      { atMost: 1.5 },
      'time a row, both by columns',
    ),
    ratio(
      `Candidates of a role, faster than objects, ${what}`,
      seen.objects / seen.fast,
      askedOf(ground, { atLeast: 10 }),
      `the same top ${size}`,
    ),
    millis(`Candidates of a role, ${what}`, seen.fast),
  ];
}

/** Each size is printed as soon as it is measured: the large one takes minutes to fill. */
for (const office of [small, medium, large]) {
  const ground = openGround(office);
  const { figures: ofRoles, perRow } = await measureRoles(ground);
  const figures = [...ofRoles, ...(await measureCandidates(ground, perRow))];
  console.log(`${office.name}\n${printFigures(figures)}\n`);
  if (figures.some((figure) => meetsGoal(figure) === false)) process.exitCode = 1;
}
