import type fc from 'fast-check';

const isLong = process.env['ONWARD_LONG'] === '1';
const shortRuns = 50;
const longRuns = 500;
const shortSeed = 20_261_123;
const seeds = 1_000_000_000;

/**
 * Where a property begins. `npm test` begins at the same place every time, so that what holds today holds tomorrow;
 * `npm run test:long` looks elsewhere every time. `ONWARD_SEED` repeats a run: put it in the title.
 */
export const propertySeed = Number(process.env['ONWARD_SEED'] ?? (isLong ? Date.now() % seeds : shortSeed));

/** How often a property runs: 50 times in `npm test`, 500 in `npm run test:long`. A failure prints its seed. */
export const propertyRuns = (share = 1): Pick<fc.Parameters<unknown>, 'numRuns'> => ({
  numRuns: Math.ceil((isLong ? longRuns : shortRuns) * share),
});
