// Where no worker is to be had, the page packs the book itself: in steps, between which it hears and draws, and to the very
// pack that a worker makes.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { packInSteps, packPeople } from '@data/indexes/packed-people';
import { entryOf } from '@data/indexes/person-entry';
import { createPause, sortedInSteps, wholeOf, withPauses } from '@data/indexes/steps';
import { candidateInput } from '../../../support/candidate';
import { shippedBook } from '../../../support/search-people';

describe('sorting in steps', () => {
  it('sorts as sorting at once does, and leaves equal ones in their order', () => {
    const values = fc.array(fc.record({ rank: fc.nat(40), place: fc.nat() }), { maxLength: 3_000 });
    fc.assert(
      fc.property(values, (list) => {
        const compare = (a: { rank: number }, b: { rank: number }): number => a.rank - b.rank;
        expect(wholeOf(sortedInSteps(list, compare))).toEqual([...list].sort(compare));
      }),
      { numRuns: 30 },
    );
  });

  it('compares no more than some thousand times before it lets go', () => {
    let compared = 0;
    let most = 0;
    const numbers = Array.from({ length: 20_000 }, (_, at) => (at * 7_919) % 20_011);
    const steps = sortedInSteps(numbers, (a, b) => {
      compared += 1;
      return a - b;
    });
    for (let next = steps.next(); next.done !== true; next = steps.next()) {
      most = Math.max(most, compared);
      compared = 0;
    }
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(6_000);
  });
});

describe('a book packed on the page', () => {
  const surnames = ['Chan', 'Wong', 'Lee', 'Au', 'Ng', 'Ho'];
  const people = Array.from({ length: 1_500 }, (_, at) =>
    entryOf(
      {
        ...candidateInput({
          surname: surnames[at % surnames.length] ?? '',
          givenNames: `Wing ${String.fromCharCode(65 + (at % 23))}${at % 7 === 0 ? 'ing' : 'an'}`,
          chineseName: at % 3 === 0 ? '陳大文' : '',
          skills: { one: { name: `Skill ${at % 11}`, level: 2, lastUsedYear: null, notedOn: '2026-11-01' } },
        }),
        ...{ id: `cnd_${(at * 7_919) % 1_501}`, mergedInto: null, deletedAt: null },
      },
      shippedBook,
    ),
  );

  it('is the book that a worker packs, and the page is let go of again and again', async () => {
    let pauses = 0;
    const packed = await withPauses(packInSteps(people, sortedInSteps), () => {
      pauses += 1;
      return Promise.resolve();
    });
    expect(packed).toEqual(packPeople(people));
    expect(pauses).toBeGreaterThan(20);
  });

  it('lets go of the page when a slice of work is over, and not before', async () => {
    let [time, letGo] = [0, 0];
    const pause = createPause(
      () => time,
      () => {
        letGo += 1;
        return Promise.resolve();
      },
    );
    const seen: number[] = [];
    for (const passed of [3, 4, 1, 7, 2, 30]) {
      time += passed;
      await pause();
      seen.push(letGo);
    }
    expect(seen).toEqual([0, 0, 1, 1, 2, 3]);
  });

  it('says what went wrong in a step', async () => {
    const broken = sortedInSteps([2, 1], () => {
      throw new Error('cannot compare');
    });
    await expect(withPauses(broken, () => Promise.resolve())).rejects.toThrow('cannot compare');
  });
});
