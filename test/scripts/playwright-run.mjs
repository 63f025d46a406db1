import { readFileSync } from 'node:fs';
import { ensureBuild } from '../../electron/scripts/build-output.mjs';
import { ensureChromium } from '../../electron/scripts/chromium.mjs';
import { inProject, say } from '../../electron/scripts/project.mjs';
import { runNode } from '../../electron/scripts/run-command.mjs';
import { ensureTestPackages } from '../../electron/scripts/system-packages.mjs';
import { freshReportFile, oneFailure, tallyOfReport, tallySentence } from './tally.mjs';

const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');
const longProject = 'long';

/** @param {any} report */
function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  for (const name of secondAttempts(report)) say(`passed at the second attempt only: ${name}`);
  return { passed: expected + flaky, failed: unexpected + skipped + report.errors.length };
}

/**
 * Where a second attempt was allowed, what needed it is said by name: it hides a fault of the test or of the app.
 * @param {any} suite
 * @returns {string[]}
 */
function secondAttempts(suite) {
  const here = (suite.specs ?? []).filter((/** @type {any} */ spec) =>
    spec.tests.some((/** @type {any} */ run) => run.status === 'flaky'),
  );
  const names = here.map((/** @type {any} */ spec) => `${spec.file}: ${spec.title}`);
  return [...names, ...(suite.suites ?? []).flatMap(secondAttempts)];
}

/**
 * @param {readonly string[]} playwrightArguments
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
async function runAndCount(playwrightArguments) {
  const chromium = await ensureChromium();
  const packages = await ensureTestPackages();
  if (!chromium || !packages) return oneFailure;
  const report = freshReportFile('playwright');
  const result = await runNode([playwright, 'test', ...playwrightArguments, '--reporter=list,json'], {
    env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const tally = tallyOfReport(report, result.code, countPlaywright);
  say(`playwright: ${tallySentence(tally)}`);
  return tally;
}

/** @param {string} config */
async function projectNames(config) {
  const listed = freshReportFile('playwright-projects');
  await runNode([playwright, 'test', '--config', config, '--list', '--reporter=json'], {
    quiet: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: listed },
  });
  const report = JSON.parse(readFileSync(listed, 'utf8'));
  return report.config.projects.map((/** @type {{ name: string }} */ project) => project.name);
}

/**
 * The end-to-end specs on the built app: every project of the configuration, the long one only when asked for.
 * @param {{ long?: boolean, passedOn?: readonly string[] }} options
 */
export async function runEndToEnd({ long = false, passedOn = [] }) {
  await ensureBuild();
  const config = inProject('test', 'e2e', 'playwright.config.ts');
  const chosen = passedOn.some((argument) => argument.startsWith('--project'));
  const names = chosen ? [] : await projectNames(config);
  const projects = names.filter((/** @type {string} */ name) => long || name !== longProject);
  const flags = projects.map((/** @type {string} */ name) => `--project=${name}`);
  return runAndCount(['--config', config, ...flags, ...passedOn]);
}

/**
 * Measurements that need a page: test/bench/*.bench.spec.ts. Each bundles the page it opens, so the app is not built.
 * @param {readonly string[]} passedOn
 */
export async function runPageBenches(passedOn) {
  return runAndCount(['--config', inProject('test', 'bench', 'playwright.config.ts'), ...passedOn]);
}
