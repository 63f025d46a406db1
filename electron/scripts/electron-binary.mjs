import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, projectRoot, say } from './project.mjs';

const downloadTimeoutMilliseconds = 300_000;
const progressEveryMilliseconds = 10_000;

/**
 * The path of Electron's executable when it is already on this machine, else null. The package is never required:
 * its entry starts a download of its own and throws.
 */
export function findElectronBinary() {
  const folder = inProject('node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const distribution = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  const binary = join(distribution, readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/**
 * One line from what the installer printed: its first error and the cause beneath it.
 * @param {string} errors
 */
function reasonFrom(errors) {
  const lines = errors.split('\n').map((line) => line.trim());
  const first = lines.find((line) => /error/i.test(line)) ?? lines[0] ?? '';
  const cause = lines.find((line) => /\b(ENOTFOUND|ECONN\w+|EAI_AGAIN|ETIMEDOUT|HTTP\S* \d+)\b/.test(line));
  return cause && cause !== first ? `${first} (${cause})` : first || 'its installer gave no reason';
}

/** @returns {Promise<string | null>} why it could not be installed, null when it was */
function runInstaller() {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(process.execPath, [inProject('node_modules/electron/install.js')], {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'pipe'],
      timeout: downloadTimeoutMilliseconds,
      killSignal: 'SIGKILL',
    });
    let errors = '';
    child.stderr?.on('data', (chunk) => (errors += chunk));
    const progress = setInterval(() => {
      say(`Still fetching Electron (${Math.round((Date.now() - started) / 1000)} s)…`);
    }, progressEveryMilliseconds);
    child.on('error', (error) => {
      errors += error.message;
    });
    child.on('close', (code, signal) => {
      clearInterval(progress);
      if (signal) resolve(`no answer within ${downloadTimeoutMilliseconds / 1000} s`);
      else resolve(code === 0 ? null : reasonFrom(errors));
    });
  });
}

/**
 * Electron's executable, fetched once when it is missing.
 * @returns {Promise<{ binary: string, reason: null } | { binary: null, reason: string }>}
 */
export async function electronBinary() {
  const present = findElectronBinary();
  if (present) return { binary: present, reason: null };
  if (!existsSync(inProject('node_modules/electron/install.js'))) {
    return { binary: null, reason: 'the electron package is not installed' };
  }
  say('Fetching Electron (about 100 MB, once)…');
  const reason = await runInstaller();
  const fetched = findElectronBinary();
  if (fetched) return { binary: fetched, reason: null };
  return { binary: null, reason: reason ?? 'its installer ended without leaving a binary' };
}
