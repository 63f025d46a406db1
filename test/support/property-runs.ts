import type fc from 'fast-check';

const shortRuns = 50;
const longRuns = 500;

/** How often a property runs: 50 times in `npm test`, 500 in `npm run test:long`. A failure prints its seed. */
export const propertyRuns = (share = 1): Pick<fc.Parameters<unknown>, 'numRuns'> => ({
  numRuns: Math.ceil((process.env['ONWARD_LONG'] === '1' ? longRuns : shortRuns) * share),
});
