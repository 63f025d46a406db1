import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject, say } from './project.mjs';
import { runCommand, runNode } from './run-command.mjs';

const lockFile = inProject('package-lock.json');
const stampFile = inProject('node_modules', '.onward-dependencies');
const quietFlags = ['--no-audit', '--no-fund'];

/** The packages installed must be those of this lock file, made for this Node and this machine. */
function wantedStamp() {
  const lockHash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  const nodeMajor = process.version.split('.')[0];
  return { lockHash, machine: `${nodeMajor} ${process.platform} ${process.arch}` };
}

/** @returns {{lockHash: string, machine: string} | null} */
function presentStamp() {
  if (!existsSync(stampFile)) return null;
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * npm notes what it installed in a lock file of its own. Where that says the same as ours (somebody ran npm by
 * hand), installing again would only throw away and fetch the same packages.
 */
function installedEqualsLock() {
  const installedFile = inProject('node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const same = (/** @type {string} */ path) => {
    if (path === '') return true;
    if (!installed[path]) return wanted[path].optional === true;
    return (
      installed[path].version === wanted[path].version && installed[path].integrity === wanted[path].integrity
    );
  };
  return Object.keys(wanted).every(same) && Object.keys(installed).every((path) => wanted[path]);
}

/** @param {readonly string[]} npmArguments */
function runNpm(npmArguments) {
  const npmScript = process.env.npm_execpath;
  if (npmScript?.endsWith('npm-cli.js')) return runNode([npmScript, ...npmArguments]);
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', npmArguments);
}

async function install() {
  const clean = await runNpm(['ci', ...quietFlags]);
  if (clean.code === 0) return;
  say('npm ci did not succeed; trying npm install.');
  const fallback = await runNpm(['install', '--no-save', '--no-package-lock', ...quietFlags]);
  if (fallback.code !== 0) throw new Error('The dependencies could not be installed: is the network up?');
}

/**
 * Installs the packages of the lock file when they are not there, when the lock file changed, or when Node or the
 * machine did. Throws with one sentence when they cannot be had.
 */
export async function ensureDependencies() {
  const wanted = wantedStamp();
  const present = presentStamp();
  const sameMachine = present === null || present.machine === wanted.machine;
  if (present && sameMachine && present.lockHash === wanted.lockHash) return;
  if (!sameMachine || !installedEqualsLock()) {
    say('Installing the dependencies (a minute or two the first time)…');
    await install();
  }
  writeFileSync(stampFile, JSON.stringify(wanted));
}
