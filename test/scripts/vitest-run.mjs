import { inProject, say } from '../../electron/scripts/project.mjs';
import { runNode } from '../../electron/scripts/run-command.mjs';
import { addUp, freshReportFile, tallyOfReport, tallySentence } from './tally.mjs';

/** A whole-hour zone east of UTC, and one half an hour off it, west, with summer time: a date taken for an instant shows. */
const timeZones = ['Asia/Hong_Kong', 'America/St_Johns'];

/** What no zone can change: bytes on disk, scripts, source files, bare components, words. It runs in the first zone alone. */
const anywhere = [
  ...['electron', 'scripts', 'ui', 'platform', 'sample', 'data/archive', 'data/erasure'].map(
    (name) => `test/unit/${name}/**`,
  ),
  ...['archives', 'backups', 'document-index', 'people-files', 'people-index'].map(
    (name) => `test/properties/${name}.test.ts`,
  ),
  'test/architecture/**',
];

/** @param {any} report */
function countVitest(report) {
  const brokenFiles = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const notRun = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests + notRun + brokenFiles.length };
}

/**
 * @param {readonly string[]} vitestArguments
 * @param {string} timeZone
 */
async function runInZone(vitestArguments, timeZone) {
  const report = freshReportFile(`vitest-${timeZone.replace('/', '-')}`);
  say(`vitest ${vitestArguments.join(' ')} (TZ=${timeZone})`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const config = ['--config', inProject('test', 'vitest.config.ts')];
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const result = await runNode([vitest, 'run', ...config, ...reporters, ...vitestArguments], {
    env: { TZ: timeZone, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  return tallyOfReport(report, result.code, countVitest);
}

/**
 * Runs the given test folders or files once in each time zone, but for what no zone can change.
 * @param {readonly string[]} vitestArguments
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runVitest(vitestArguments) {
  const tallies = [];
  const [first = 'UTC', ...others] = timeZones;
  tallies.push(await runInZone(vitestArguments, first));
  const withoutThose = anywhere.flatMap((pattern) => ['--exclude', pattern]);
  for (const zone of others) tallies.push(await runInZone([...vitestArguments, ...withoutThose], zone));
  const total = addUp(tallies);
  say(`vitest: ${tallySentence(total)}`);
  return total;
}
