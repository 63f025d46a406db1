import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankRoles } from '@shared/domain/matching/rank';
import { scoreMatch, scoreOf, wholeWeights } from '@shared/domain/matching/score';
import type { PartResult } from '@shared/domain/matching/score-parts/part-result';
import type { Skill } from '@shared/domain/candidate/candidate';
import { standardWeights, type ScorePart, type ScoreWeights } from '@shared/domain/office/policy';
import { buildMatch, roleFactsOf } from '../support/build-match';
import { propertySeed } from '../support/property-runs';

const timesMore = process.env['ONWARD_LONG'] === '1' ? 10 : 1;
const holds = <Given extends unknown[]>(property: fc.IProperty<Given>, runs = 300): void =>
  fc.assert(property, { seed: propertySeed, numRuns: runs * timesMore });

const partNames = Object.keys(standardWeights) as ScorePart[];
const shares = fc.double({ min: 0, max: 1, noNaN: true });
const partOf = (part: ScorePart, share: number | null): PartResult => ({
  part,
  share,
  evidence: { says: 'all', values: {} },
  date: null,
  stale: false,
});
const parts = fc
  .array(fc.option(shares), { minLength: partNames.length, maxLength: partNames.length })
  .map((all) => partNames.map((part, index) => partOf(part, all[index] ?? null)));
const weights: fc.Arbitrary<ScoreWeights> = fc
  .array(fc.double({ min: 0, max: 100, noNaN: true }), {
    minLength: partNames.length,
    maxLength: partNames.length,
  })
  .map((all) => Object.fromEntries(partNames.map((part, index) => [part, all[index] ?? 0])) as ScoreWeights);
const index = fc.nat({ max: partNames.length - 1 });

const replaced = (all: readonly PartResult[], at: number, share: number | null): PartResult[] =>
  all.map((part, place) => (place === at ? { ...part, share } : part));

describe(`score, seed ${propertySeed}`, () => {
  it('is a whole number from 0 to 100, and its lines sum to it', () =>
    holds(
      fc.property(parts, weights, (all, weighing) => {
        const { score, lines } = scoreOf(all, weighing);
        const sum = lines.reduce((total, { points }) => total + points, 0);
        return Number.isInteger(score) && score >= 0 && score <= 100 && sum === score;
      }),
    ));

  it('never falls when one known part gets better', () =>
    holds(
      fc.property(parts, weights, index, shares, shares, (all, weighing, at, one, other) => {
        const worse = scoreOf(replaced(all, at, Math.min(one, other)), weighing).score;
        return scoreOf(replaced(all, at, Math.max(one, other)), weighing).score >= worse;
      }),
    ));

  it('counts an unknown part for no more than half of its points', () =>
    holds(
      fc.property(parts, weights, (all, weighing) =>
        scoreOf(all, weighing).lines.every(({ share, points, most }) => share !== null || points <= most / 2),
      ),
    ));

  it('never falls when an unknown part turns out to be half or better', () =>
    holds(
      fc.property(
        parts,
        weights,
        index,
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        (all, weighing, at, found) => {
          const before = scoreOf(replaced(all, at, null), weighing);
          const after = scoreOf(replaced(all, at, found), weighing);
          return after.score >= before.score && after.known === before.known + 1;
        },
      ),
    ));

  it('shares out one hundred points, whatever the weights', () =>
    holds(
      fc.property(weights, (weighing) => {
        const whole = Object.values(wholeWeights(weighing));
        return whole.every(Number.isInteger) && whole.reduce((sum, points) => sum + points, 0) === 100;
      }),
    ));

  it('never falls when a skill of the candidate gets better or is added', () =>
    holds(
      fc.property(
        fc.nat({ max: 3 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (have, low, level) => {
          const names = ['SAP', 'IFRS', 'Tax', 'Audit'];
          const requirements = Object.fromEntries(names.map((name) => [name, { name, level, must: false }]));
          const skill = (name: string, of: number): Skill => ({
            name,
            level: of,
            lastUsedYear: 2026,
            notedOn: '2026-11-12',
          });
          const held = names.slice(0, have + 1).map((name) => [name, skill(name, low)] as const);
          const scoreWith = (skills: Record<string, Skill>): number =>
            scoreMatch(buildMatch({ role: { requirements }, candidate: { skills } })).score;
          const before = scoreWith(Object.fromEntries(held));
          const raised = scoreWith(
            Object.fromEntries([...held, ['SAP', skill('SAP', Math.min(4, low + 1))]]),
          );
          const added = scoreWith(
            Object.fromEntries([...held, ...names.map((name) => [name, skill(name, low)] as const)]),
          );
          return raised >= before && added >= before;
        },
      ),
    ));
});

describe(`ranking, seed ${propertySeed}`, () => {
  const roles = fc.array(
    fc.record({
      salaryFrom: fc.constantFrom(52_000, null),
      salaryTo: fc.option(fc.integer({ min: 45_000, max: 70_000 }), { freq: 2 }),
      district: fc.constantFrom('kwun-tong', 'kowloon-city', null),
      offers: fc.constantFrom({}, { growth: 4 }, { growth: 1, manager: 2 }),
      stage: fc.constantFrom('open' as const, 'on-hold' as const),
      startBy: fc.constantFrom(null, '2026-12-01', '2027-01-15'),
      requirements: fc.constantFrom({}, { excel: { name: 'Excel', level: 4, must: false } }),
      languages: fc.constantFrom({}, { english: { spoken: 5, written: 5, must: false, name: '' } }),
    }),
    { minLength: 2, maxLength: 12 },
  );
  const { candidate, context } = buildMatch();
  const { candidate: bare } = buildMatch({ rows: { motivationNotes: [], fitAssessments: [] } });
  const factsOf = (all: readonly object[]) =>
    all.map((role, place) => roleFactsOf({ role: { ...role, id: `rol_${place}`, code: `R-${place}` } }));

  it('is the same in whatever order the roles come', () =>
    holds(
      fc.property(
        roles.chain((all) =>
          fc.tuple(
            fc.constant(factsOf(all)),
            fc.shuffledSubarray(
              all.map((_, place) => place),
              { minLength: all.length },
            ),
          ),
        ),
        ([facts, order]) => {
          const shuffled = order.flatMap((place) => facts[place] ?? []);
          return (
            JSON.stringify(rankRoles(candidate, facts, context)) ===
            JSON.stringify(rankRoles(candidate, shuffled, context))
          );
        },
      ),
      100,
    ));

  it('puts every role on exactly one list', () =>
    holds(
      fc.property(roles, (all) => {
        const { eligible, confirmFirst, notSuggested } = rankRoles(candidate, factsOf(all), context);
        const ids = [...eligible, ...confirmFirst, ...notSuggested].map(({ face }) => face.roleId);
        return ids.length === all.length && new Set(ids).size === all.length;
      }),
      100,
    ));

  type RoleFields = Parameters<typeof factsOf>[0][number];
  const answers: readonly (readonly [ScorePart, RoleFields])[] = [
    ['salary', { salaryTo: 70_000 }],
    ['motivation', { offers: { growth: 4, manager: 4 } }],
    ['commute', { district: 'kwun-tong' }],
    ['start', { startBy: '2027-01-15' }],
    ['languages', { languages: { english: { spoken: 4, written: 4, must: false, name: '' } } }],
    ['skills', { requirements: { excel: { name: 'Excel', level: 3, must: false } } }],
  ];
  /** The role's place among those that suit, from 0, and its line of the part. */
  const standingIn = (all: readonly RoleFields[], at: number, part: ScorePart) => {
    const { eligible } = rankRoles(candidate, factsOf(all), context);
    const place = eligible.findIndex(({ face }) => face.roleId === `rol_${at}`);
    const line = eligible[place]?.score.lines.find((one) => one.part === part);
    return { place, share: line?.share ?? null, score: eligible[place]?.score.score ?? -1 };
  };
  const changedAt = (all: readonly RoleFields[], at: number, fields: RoleFields): readonly RoleFields[] =>
    all.map((role, index) => (index === at ? { ...role, ...fields } : role));

  it.each(answers)('never lowers a role whose unknown %s turns out to be half or better', (part, answer) => {
    let shown = 0;
    holds(
      fc.property(roles, fc.nat(), (all, pick) => {
        const at = pick % all.length;
        const before = standingIn(all, at, part);
        const after = standingIn(changedAt(all, at, answer), at, part);
        if (before.place < 0 || before.share !== null || after.share === null || after.share < 0.5)
          return true;
        shown += 1;
        return after.place >= 0 && after.place <= before.place && after.score >= before.score;
      }),
    );
    expect(shown).toBeGreaterThan(10);
  });

  it('never lowers the score of a role that gets better in one known part', () => {
    let shown = 0;
    holds(
      fc.property(roles, fc.nat(), fc.constantFrom(...answers), (all, pick, [part, answer]) => {
        const at = pick % all.length;
        const before = standingIn(all, at, part);
        const after = standingIn(changedAt(all, at, answer), at, part);
        if (before.share === null || after.share === null || after.share <= before.share) return true;
        shown += 1;
        return after.score >= before.score && after.place <= before.place;
      }),
    );
    expect(shown).toBeGreaterThan(10);
  });

  it('is led by a role on one fact only where no other rests on more', () =>
    holds(
      fc.property(roles, (all) => {
        const { eligible } = rankRoles(bare, factsOf(all), context);
        const known = eligible.map(({ score }) => score.known);
        return known.length === 0 || (known[0] ?? 0) > 1 || Math.max(...known) <= 1;
      }),
      100,
    ));
});
