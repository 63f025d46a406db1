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

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} LockedPackages */

/**
 * Whether what is installed is what the lock file asks for; a package for another system may be missing.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
export function holdsSamePackages(wanted, installed) {
  const isThere = (/** @type {string} */ path) => {
    const [asked, present] = [wanted[path], installed[path]];
    if (!present) return asked?.optional === true;
    return present.version === asked?.version && present.integrity === asked?.integrity;
  };
  const paths = Object.keys(wanted).filter((path) => path !== '');
  return paths.every(isThere) && Object.keys(installed).every((path) => wanted[path] !== undefined);
}

/**
 * npm notes what it installed in a lock file of its own. Where that says the same as ours (somebody ran npm by
 * hand), installing again would only throw away and fetch the same packages.
 */
function installedEqualsLock() {
  const installedFile = inProject('node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const packagesOf = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  return holdsSamePackages(packagesOf(lockFile), packagesOf(installedFile));
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
