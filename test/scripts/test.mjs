// npm test: everything that must hold, from nothing installed to the last end-to-end spec. A step that fails does not
// hide the ones after it. --long adds the full counts of the slow tests.
import { ensureDependencies } from '../../electron/scripts/dependencies.mjs';
import { say } from '../../electron/scripts/project.mjs';
import { ensureLongTestPackages } from '../../electron/scripts/system-packages.mjs';
import { runChecks } from './check-run.mjs';
import { runEndToEnd } from './playwright-run.mjs';
import { addUp, oneFailure, tallySentence } from './tally.mjs';
import { runVitest } from './vitest-run.mjs';

const long = process.argv.includes('--long');
if (long) process.env.ONWARD_LONG = '1';

/** Full counts, and the reading of our files by other programs. */
async function runLong() {
  return (await ensureLongTestPackages()) ? runVitest(['test/long']) : oneFailure;
}

/** @type {{ name: string, run: () => Promise<import('./tally.mjs').Tally> }[]} */
const steps = [
  { name: 'check', run: runChecks },
  // In one run: starting another takes longer than many a property.
  {
    name: 'unit and properties',
    run: () => runVitest(['test/unit', 'test/architecture', 'test/properties']),
  },
  ...(long ? [{ name: 'long', run: runLong }] : []),
  { name: 'e2e', run: () => runEndToEnd({ long, passedOn: long ? [] : ['--retries=1'] }) },
];

/** @param {(typeof steps)[number]} step */
async function runStep(step) {
  const started = Date.now();
  say(`── ${step.name} ──`);
  const tally = await step.run().catch((error) => {
    say(error instanceof Error ? error.message : String(error));
    return oneFailure;
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  return { name: step.name, tally, seconds };
}

const results = [];
try {
  await ensureDependencies();
  for (const step of steps) results.push(await runStep(step));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  results.push({ name: 'set-up', tally: oneFailure, seconds: 0 });
}
for (const { name, tally, seconds } of results) say(`${name}: ${tallySentence(tally)} (${seconds} s)`);
const total = addUp(results.map(({ tally }) => tally));
console.log(tallySentence(total));
process.exitCode = total.failed === 0 ? 0 : 1;
