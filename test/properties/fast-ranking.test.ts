import { describe, expect, it } from 'vitest';
import { learnRoles, packMatch } from '@shared/domain/matching/columns/match-columns';
import { joinBook, packWholeBook } from '@shared/domain/matching/columns/packed-book';
import { askForRoles } from '@shared/domain/matching/columns/pick-roles';
import {
  headOfCandidates,
  headOfRoles,
  type RankingHead,
} from '@shared/domain/matching/columns/rank-by-columns';
import { isListed } from '@shared/domain/matching/columns/role-columns';
import { gateCases } from '@shared/domain/matching/gate-cases';
import { rankRoles, type Ranking } from '@shared/domain/matching/rank';
import { rankCandidates } from '@shared/domain/matching/rank-candidates';
import { evidenceCases } from '@shared/domain/matching/score-parts/part-result';
import { similarityBy } from '@shared/domain/matching/similarity/compare-roles';
import { propertySeed } from '../support/property-runs';
import { randomMatchOffice } from '../support/random-match-office';

const offices = process.env['ONWARD_LONG'] === '1' ? 1_000 : 50;
/** A thousand offices take some minutes on a busy machine. */
const longestMillis = 1_200_000;
/** How much of each list is looked at: as much as is shown at once, and so little that most is left out. */
const sizes = [20, 3];

/** What the plain ranking says of the head, as the fast one must say it. */
const headOf = ({ eligible, confirmFirst, notSuggested }: Ranking, size: number): RankingHead => ({
  ranking: {
    eligible: eligible.slice(0, size),
    confirmFirst: confirmFirst.slice(0, size),
    notSuggested: notSuggested.slice(0, size),
  },
  counts: {
    eligible: eligible.length,
    confirmFirst: confirmFirst.length,
    notSuggested: notSuggested.length,
  },
});

/** Everything that was said by a gate or a part somewhere, so that no rule is passed over in silence. */
class Reached {
  readonly said = new Set<string>();
  readonly byColumns = new Set<string>();

  note({ eligible, confirmFirst, notSuggested }: Ranking, isByColumns: (roleId: string) => boolean): void {
    for (const { gates, face } of [...eligible, ...confirmFirst, ...notSuggested]) {
      for (const { gate, fact } of gates.failures)
        this.#add(`${gate} ${fact['says']}`, isByColumns(face.roleId));
      for (const { gate } of gates.overridden) this.#add(`${gate} overridden`, isByColumns(face.roleId));
    }
    for (const { score, face } of [...eligible, ...confirmFirst]) {
      for (const { part, evidence } of score.lines)
        this.#add(`${part} ${evidence.says}`, isByColumns(face.roleId));
    }
  }

  #add(what: string, isByColumns: boolean): void {
    this.said.add(what);
    if (isByColumns) this.byColumns.add(what);
  }
}

const reached = new Reached();

function compareOffice(seed: number): void {
  const { roles, candidates, contexts } = randomMatchOffice(seed);
  const learned = learnRoles(roles);
  const columns = packMatch(roles, learned);
  const book = [...candidates].sort((a, b) => (a.candidateId < b.candidateId ? -1 : 1));
  const packed = joinBook(packWholeBook(book), columns);
  const byRow = columns.roles.ids.all().map((id) => roles.find(({ roleId }) => roleId === id)!);
  const similarity = similarityBy(learned);
  const listed = roles.filter(isListed);
  const size = sizes[seed % sizes.length]!;
  const same = (fast: RankingHead | null, whole: Ranking, label: string): void =>
    expect(JSON.stringify(fast), label).toBe(JSON.stringify(headOf(whole, size)));
  // A manager, and by turns one of the two recruiters.
  for (const bare of [contexts[0]!, contexts[1 + (seed % 2)]!]) {
    const context = { ...bare, similarity };
    const label = `office ${seed}, ${context.viewer.staffId}`;
    for (const candidate of candidates) {
      const whole = rankRoles(candidate, listed, context);
      const fast = headOfRoles(columns, candidate, { factsOf: (row) => byRow[row]!, size, context });
      same(fast, whole, `${label}, roles for ${candidate.candidateId}`);
      const tied = new Set(
        [...(askForRoles(columns, candidate)?.tied ?? [])].map((row) => columns.roles.ids.at(row)),
      );
      reached.note(whole, (roleId) => !tied.has(roleId));
    }
    for (const role of roles.filter((_, at) => at % 3 === seed % 3)) {
      const source = { factsOf: (row: number) => book[row]!, size, context };
      const fast = headOfCandidates({ columns, candidates: packed }, role, source);
      same(fast, rankCandidates(role, candidates, context), `${label}, candidates for ${role.roleId}`);
    }
  }
}

/** Said of pairs with a tie only: the rules themselves judge those. */
const tiedOnly =
  /^(not-in-role|consent-represent blind-only|same-role-closed|ownership|not-current-employer|do-not-send|not-interested|same-client|fit for-client)/;
/** Never said: such a row is left out whole, or the sentence is about the candidate alone. */
const neverSaid = [
  'not-off-limits hidden',
  'ownership hidden',
  'not-current-employer hidden',
  'do-not-send hidden',
  'not-interested hidden',
  'same-client hidden',
  'fit hidden',
  'carryOver too-old',
];
const overridable = [
  'interviewed',
  'not-placed',
  'not-parked',
  'terms-signed',
  'not-off-limits',
  'must-have',
  'language',
  'right-to-work',
  'salary',
  'constraint',
  'attendance',
];

describe(`ranking by columns, seed ${propertySeed}`, () => {
  it(
    'says what the plain ranking says, for roles and for candidates, to cleared and other staff',
    () => {
      for (let office = 0; office < offices; office += 1) compareOffice(propertySeed + office);
    },
    longestMillis,
  );

  it('was tried with every sentence of every gate and part, by columns where there is no tie', () => {
    const sentences = [
      ...Object.entries({ ...gateCases, ...evidenceCases }).flatMap(([name, all]) =>
        all.map((says) => `${name} ${says}`),
      ),
      ...overridable.map((gate) => `${gate} overridden`),
    ].filter((sentence) => !neverSaid.includes(sentence));
    expect(sentences.filter((sentence) => !reached.said.has(sentence))).toEqual([]);
    const untied = sentences.filter((sentence) => !tiedOnly.test(sentence));
    expect(untied.filter((sentence) => !reached.byColumns.has(sentence))).toEqual([]);
  });
});
