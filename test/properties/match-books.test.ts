// What is kept of an office for its rankings says what the office's rows say, whatever was done to them since.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankByColumns } from '@data/matching/rank-by-columns';
import { rankPlainly } from '@data/matching/rank-plainly';
import { zoneRules } from '@data/zone-rules';
import { nothingSupposed } from '@shared/domain/matching/what-if';
import { standardPolicy } from '@shared/domain/office/policy';
import { MatchBooks } from '../support/match-books';
import { openTestOffice, type TestOffice } from '../support/office';
import { propertyRuns, propertySeed } from '../support/property-runs';
import { act, carryOut, furnish } from '../support/random-acts';

const slow = 1_200_000;
/** So few that some are taken up by the columns and some stand beside them. */
const mostBeside = 2;
/** So few that most of a list is told by columns alone. */
const shown = 1;
const ground = { policy: standardPolicy, zone: 'Asia/Hong_Kong' };
const longestStory = 24;
const actsBetweenLooks = 6;

async function expectRankingsAreTheRules(office: TestOffice, books: MatchBooks): Promise<number> {
  const { database, actors, clock, read } = office;
  let byColumns = 0;
  for (const viewer of [actors.manager, actors.recruiter]) {
    for (const { id } of await read.all('roles')) {
      const found = await books.candidatesOf(id, viewer);
      if (found.byColumns === null) continue;
      expect(found.byColumns).toEqual(found.plain);
      byColumns += 1;
    }
    const ranking = { viewer, now: clock.now(), zoneRules };
    for (const { id } of await read.all('candidates')) {
      const book = await books.matches.book(0);
      const asked = { candidateId: id, ranking, whatIf: nothingSupposed };
      const ranked = book && (await rankByColumns(database, { book, ...asked }));
      if (!ranked) continue;
      const plain = await rankPlainly(database, id, ranking, nothingSupposed);
      expect(ranked.ranking).toEqual(plain?.ranking);
      expect(ranked.counts).toEqual(plain?.counts);
      byColumns += 1;
    }
  }
  return byColumns;
}

describe(`the columns of an office, seed ${propertySeed}`, () => {
  it(
    'rank as the rules do, roles and candidates, after whatever was done, and are those made anew',
    async () => {
      let byColumns = 0;
      let delivered = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(act, { minLength: actsBetweenLooks, maxLength: longestStory }),
          async (acts) => {
            const office = await openTestOffice();
            await furnish(office);
            const books = new MatchBooks(office, { most: mostBeside, size: shown });
            try {
              for (const [at, one] of acts.entries()) {
                await carryOut(office, one);
                if (at % actsBetweenLooks === 0) byColumns += await expectRankingsAreTheRules(office, books);
              }
              byColumns += await expectRankingsAreTheRules(office, books);
              const { kept, anew } = await books.keptAndAnew(ground);
              expect(kept).toEqual(anew);
              delivered += books.delivered;
            } finally {
              books.leave();
              office.close();
            }
          },
        ),
        { seed: propertySeed, ...propertyRuns(0.1) },
      );
      expect(byColumns).toBeGreaterThan(0);
      expect(delivered).toBeGreaterThan(1);
    },
    slow,
  );
});
