// The rows kept for the list of candidates are what the database holds, whatever was done to them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCandidateLines } from '@data/queries/candidates';
import { createViewReader } from '@data/view-reader';
import { openTestOffice, type TestOffice } from '../support/office';
import { plainLines } from '../support/plain-candidate-list';
import { propertyRuns } from '../support/property-runs';
import { act, carryOut, furnish } from '../support/random-acts';

const slow = 1_200_000;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Everybody's rows as kept, against every row of the tables; then their lines for each viewer, against all rows read. */
async function expectKeptAreRows({ database, actors, clock }: TestOffice): Promise<number> {
  const all = async (table: 'candidates' | 'submissions' | 'interviews') =>
    (await database.rows(table).toArray()).filter((row) => row['deletedAt'] === null);
  const [submissions, interviews] = [await all('submissions'), await all('interviews')];
  const candidates = await all('candidates');
  const ids = candidates.map(({ id }) => id);
  const kept = await database.keptPeople.of(ids);
  const theirs = (rows: typeof submissions, id: string) =>
    rows.filter(({ candidateId }) => candidateId === id).sort(byId);
  expect(
    kept.map(({ candidate, ...rows }) => ({
      candidate,
      submissions: [...rows.submissions].sort(byId),
      interviews: [...rows.interviews].sort(byId),
    })),
  ).toEqual(
    candidates.map((candidate) => ({
      candidate,
      submissions: theirs(submissions, candidate.id),
      interviews: theirs(interviews, candidate.id),
    })),
  );
  for (const viewer of Object.values(actors)) {
    const read = createViewReader(database, viewer);
    const plain = await plainLines(read, clock.now());
    const lines = await readCandidateLines(read, ids, clock.now());
    expect([...lines].sort((a, b) => byId(a.candidate, b.candidate))).toEqual(
      [...plain].sort((a, b) => byId(a.candidate, b.candidate)),
    );
  }
  return submissions.length + interviews.length;
}

describe('the rows kept for the list', () => {
  it('are those of the database after any acts, for every viewer', { timeout: slow }, async () => {
    let seen = 0;
    const steps = fc.array(act, { minLength: 5, maxLength: 25 });
    const property = fc.asyncProperty(steps, async (acts) => {
      const office = await openTestOffice();
      try {
        await furnish(office);
        seen += await expectKeptAreRows(office);
        for (const step of acts) {
          await carryOut(office, step);
          seen += await expectKeptAreRows(office);
        }
      } finally {
        await office.database.delete();
      }
    });
    await fc.assert(property, propertyRuns());
    expect(seen).toBeGreaterThan(0);
  });
});
