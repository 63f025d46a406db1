// Counting what ran. A test that was skipped or never started proves nothing, so it counts as failed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from '../../electron/scripts/project.mjs';

/** @typedef {{ passed: number, failed: number }} Tally */

/** @type {Readonly<Tally>} */
export const nothing = { passed: 0, failed: 0 };

/** @type {Readonly<Tally>} */
export const oneFailure = { passed: 0, failed: 1 };

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function addUp(tallies) {
  return tallies.reduce(
    (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }),
    nothing,
  );
}

/** @param {Tally} tally */
export function tallySentence({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/**
 * A place for a machine-readable report, with the report of an earlier run removed so that it is never read again.
 * @param {string} name
 */
export function freshReportFile(name) {
  const folder = inProject('node_modules', '.cache', 'onward', 'reports');
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}.json`;
  rmSync(file, { force: true });
  return file;
}

/**
 * The command's own verdict wins: where it ended badly and its report names no failed test, that is one failure.
 * @param {string} reportFile
 * @param {number} exitCode
 * @param {(report: any) => Tally} count
 * @returns {Tally}
 */
export function tallyOfReport(reportFile, exitCode, count) {
  let tally;
  try {
    tally = count(JSON.parse(readFileSync(reportFile, 'utf8')));
  } catch {
    return oneFailure;
  }
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
