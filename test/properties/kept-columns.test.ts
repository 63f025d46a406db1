// What is kept takes up changes a few at a time. However often it did, it must be what it would be if it were made anew.
import { describe, expect, it } from 'vitest';
import { columnsWithRole } from '@shared/domain/matching/columns/columns-with-role';
import { learnRoles, packMatch } from '@shared/domain/matching/columns/match-columns';
import {
  BookPacker,
  joinBook,
  packWholeBook,
  patchBook,
  type PackedBook,
} from '@shared/domain/matching/columns/packed-book';
import { headOfCandidates } from '@shared/domain/matching/columns/rank-by-columns';
import { packRoles } from '@shared/domain/matching/columns/role-columns';
import { TextCodes } from '@shared/domain/matching/columns/text-codes';
import type { CandidateFacts, RoleFacts } from '@shared/domain/matching/match-facts';
import { rankCandidates } from '@shared/domain/matching/rank-candidates';
import { similarityBy } from '@shared/domain/matching/similarity/compare-roles';
import { createSeededRandom, type SeededRandom } from '../bench/page/seeded-random';
import { propertySeed } from '../support/property-runs';
import { randomMatchOffice } from '../support/random-match-office';

const isLong = process.env['ONWARD_LONG'] === '1';
const offices = isLong ? 500 : 20;
const changesEach = 4;
const longestMillis = 600_000;
const size = 20;

const byId = (a: CandidateFacts, b: CandidateFacts): number => (a.candidateId < b.candidateId ? -1 : 1);

/** The same candidates packed at once, by the codes the other book has come to. */
function madeAnew(book: PackedBook, candidates: readonly CandidateFacts[]): PackedBook {
  const packer = new BookPacker(book);
  packer.add(candidates);
  return packer.pack();
}

/** Some leave, some come, some are as somebody else was: they may have nothing in common with who they were. */
function change(random: SeededRandom, candidates: readonly CandidateFacts[]) {
  const changed = new Set<string>();
  const others = [...candidates];
  const next = candidates.flatMap((candidate) => {
    if (!random.chance(30)) return [candidate];
    changed.add(candidate.candidateId);
    if (random.chance(30)) return [];
    return [{ ...others[random.whole(others.length)]!, candidateId: candidate.candidateId }];
  });
  const added = { ...others[random.whole(others.length)]!, candidateId: `cnd_new_${random.whole(1_000)}` };
  const isKnown = next.some(({ candidateId }) => candidateId === added.candidateId);
  changed.add(added.candidateId);
  return { next: isKnown ? next : [...next, added], changed };
}

describe(`columns that are kept, seed ${propertySeed}`, () => {
  it(
    'of candidates, patched time and again, are those made anew, and rank as the rules do',
    () => {
      for (let seed = propertySeed; seed < propertySeed + offices; seed += 1) {
        const { roles, candidates: first, contexts } = randomMatchOffice(seed);
        const random = createSeededRandom(seed);
        const learned = learnRoles(roles);
        const columns = packMatch(roles, learned);
        const context = { ...contexts[seed % contexts.length]!, similarity: similarityBy(learned) };
        let candidates: readonly CandidateFacts[] = first;
        let book = packWholeBook(candidates);
        for (let round = 0; round < changesEach && candidates.length > 0; round += 1) {
          const { next, changed } = change(random, candidates);
          candidates = next;
          book = patchBook(
            book,
            changed,
            next.filter(({ candidateId }) => changed.has(candidateId)),
          );
          expect(book, `office ${seed}, round ${round}`).toEqual(madeAnew(book, candidates));
        }
        const byRow = [...candidates].sort(byId);
        const role = roles[seed % roles.length]!;
        const joined = { columns, candidates: joinBook(book, columns) };
        const fast = headOfCandidates(joined, role, { factsOf: (row) => byRow[row]!, size, context });
        const { eligible, confirmFirst, notSuggested } = rankCandidates(role, candidates, context);
        const heads = [eligible, confirmFirst, notSuggested].map((list) => list.slice(0, size));
        expect(JSON.stringify(Object.values(fast!.ranking)), `office ${seed}`).toBe(JSON.stringify(heads));
      }
    },
    longestMillis,
  );

  it('of candidates are the same in whatever parts they were packed', () => {
    for (let seed = propertySeed; seed < propertySeed + offices; seed += 1) {
      const { candidates } = randomMatchOffice(seed);
      const packer = new BookPacker();
      for (const candidate of [...candidates].reverse()) packer.add([candidate]);
      const book = packer.pack();
      expect(book, `office ${seed}`).toEqual(madeAnew(book, candidates));
    }
  });

  it('of roles, with one role put in its place again, are those made anew', () => {
    for (let seed = propertySeed; seed < propertySeed + offices; seed += 1) {
      const { roles } = randomMatchOffice(seed);
      const random = createSeededRandom(seed);
      const columns = packMatch(roles, learnRoles(roles));
      const byRow = columns.roles.ids.all().map((id) => roles.find(({ roleId }) => roleId === id)!);
      const row = random.whole(byRow.length);
      const was = byRow[row]!;
      const other = byRow[random.whole(byRow.length)]!;
      // Everything but its place and its words.
      const { roleId, code, words, blindWords } = was;
      const role: RoleFacts = { ...other, roleId, code, words, blindWords };
      const changed = columnsWithRole(columns, role)!;
      const now = byRow.map((one) => (one.roleId === roleId ? role : one));
      const anew = packRoles(now, new TextCodes(changed.codes.texts));
      const { touches, ...rest } = changed.roles;
      expect(rest, `office ${seed}`).toEqual({ ...anew, touches: undefined });
      expect(touches).toBe(columns.roles.touches);
    }
  });
});
