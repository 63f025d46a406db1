// What can be said about the source without running it: types, lint, layers, format. Two steps at a time: more would
// only take turns on a two-core machine.
import { inProject, say } from '../../electron/scripts/project.mjs';
import { runNode } from '../../electron/scripts/run-command.mjs';
import { tallySentence } from './tally.mjs';

const stepsAtOnce = 2;
const cacheFolder = inProject('node_modules', '.cache', 'onward');
const typedAreas = ['renderer', 'test', 'shared', 'electron'];

/** @typedef {{ name: string, command: readonly string[] }} CheckStep */

/** @type {readonly CheckStep[]} the slowest first, so that the last to end is a short one */
const steps = [
  {
    name: 'lint',
    command: [
      inProject('node_modules', 'eslint', 'bin', 'eslint.js'),
      '.',
      '--max-warnings=0',
      '--cache',
      '--cache-strategy=content',
      `--cache-location=${cacheFolder}/eslint/`,
    ],
  },
  { name: 'layers', command: [inProject('test', 'architecture', 'check-layers.mjs')] },
  ...typedAreas.map((area) => ({
    name: `types ${area}`,
    command: [inProject('node_modules', 'tsc7', 'bin', 'tsc'), '-p', inProject(area), '--noEmit'],
  })),
  {
    name: 'format',
    command: [
      inProject('node_modules', 'prettier', 'bin', 'prettier.cjs'),
      '--check',
      '--log-level=warn',
      '--cache',
      '--cache-strategy=content',
      `--cache-location=${cacheFolder}/prettier`,
      '.',
    ],
  },
];

/**
 * @param {CheckStep} step
 * @returns {Promise<boolean>} whether it found nothing
 */
async function runStep(step) {
  const started = Date.now();
  const { code, output } = await runNode(step.command, { quiet: true });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}

/**
 * Runs every check, prints one line each with its time, and what a failing one found.
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runChecks() {
  const waiting = [...steps];
  let passed = 0;
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (await runStep(step)) passed += 1;
    }
  };
  await Promise.all(Array.from({ length: stepsAtOnce }, worker));
  const tally = { passed, failed: steps.length - passed };
  say(`check: ${tallySentence(tally)}`);
  return tally;
}
