import { describe, expect, it } from 'vitest';
import { candidateFactsFrom } from '@shared/domain/matching/candidate-facts';
import { learnRoles, packMatch } from '@shared/domain/matching/columns/match-columns';
import { BoundedRows } from '@shared/domain/matching/columns/best-rows';
import { joinBook, packWholeBook } from '@shared/domain/matching/columns/packed-book';
import { headOfCandidates } from '@shared/domain/matching/columns/rank-by-columns';
import { rankCandidates } from '@shared/domain/matching/rank-candidates';
import { similarityBy } from '@shared/domain/matching/similarity/compare-roles';
import { createSeededRandom, type SeededRandom } from '../../../bench/page/seeded-random';
import { buildMatch, defaultRows, roleFactsOf } from '../../../support/build-match';
import { candidateRecord, submissionEnd, submissionRecord } from '../../../support/match-builders';

const size = 20;
/** More than are ever kept waiting at a time. */
const people = 800;
/** So many, each at so many levels, that the words of all combinations have no room beside each other. */
const asked = Array.from({ length: 9 }, (_, at) => `Skill ${at}`);

const { context, role: other } = buildMatch({ role: { id: 'rol_past', clientId: 'cli_past' } });
const role = roleFactsOf({
  role: {
    requirements: Object.fromEntries(
      asked.map((name, at) => [
        `r${at}`,
        { name, level: at % 4 === 0 ? null : 1 + (at % 4), must: at === 1 },
      ]),
    ),
  },
});

function somebody(index: number, random: SeededRandom) {
  const noted = { lastUsedYear: random.chance(20) ? 2012 : 2026, notedOn: '2026-11-12' };
  const skills = asked
    .filter(() => random.chance(85))
    .map(
      (name) => [name, { ...noted, name, level: random.chance(10) ? null : 1 + random.whole(4) }] as const,
    );
  const id = `cnd_${String(index).padStart(4, '0')}`;
  const end = submissionEnd({ rank: random.chance(50) ? 2 : 3 });
  const past = submissionRecord({ candidateId: id, roleId: other.roleId, clientId: other.clientId, end });
  return candidateFactsFrom(
    {
      ...defaultRows(),
      candidate: candidateRecord({ id, skills: Object.fromEntries(skills) }),
      submissions: random.chance(60) ? [past] : [],
    },
    {
      dateOf: (instant) => instant.slice(0, 10),
      roleNeeds: () => other,
      attendance: { policy: context.policy, now: context.now },
    },
  );
}

describe('a book of many', () => {
  it('is ranked by columns as by the rules, whatever mix of skills they have', () => {
    const random = createSeededRandom(7);
    const book = Array.from({ length: people }, (_, index) => somebody(index, random));
    const learned = learnRoles([role, other]);
    const columns = packMatch([role, other], learned);
    const asWhole = { ...context, similarity: similarityBy(learned) };
    const candidates = joinBook(packWholeBook(book), columns);
    const source = { factsOf: (row: number) => book[row]!, size, context: asWhole };
    const head = headOfCandidates({ columns, candidates }, role, source)!;
    const whole = rankCandidates(role, book, asWhole);
    for (const list of ['eligible', 'confirmFirst', 'notSuggested'] as const) {
      expect(whole[list].length).toBeGreaterThan(size);
      expect(head.counts[list]).toBe(whole[list].length);
      expect(head.ranking[list]).toEqual(whole[list].slice(0, size));
    }
  });

  it('is led by the rows with the greatest keys, whatever their bounds say before', () => {
    const random = createSeededRandom(11);
    const rows = Array.from({ length: 5_000 }, () => ({
      key: random.whole(900),
      comes: random.whole(4_000),
    }));
    const best = new BoundedRows(size, (row) => rows[row]!.comes);
    for (const [row, { key, comes }] of rows.entries())
      best.add(row, key, Math.max(0, comes - random.whole(3_000)), comes + random.whole(3_000));
    const expected = [...rows.keys()].sort((a, b) => {
      const [first, second] = [rows[a]!, rows[b]!];
      return second.key + second.comes - first.key - first.comes || a - b;
    });
    expect(best.rows()).toEqual(expected.slice(0, size));
    expect(best.count).toBe(rows.length);
  });
});
