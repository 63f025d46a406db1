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

/** @typedef {{ english: string, chinese: string }} Reason why there is no binary, for one line in both languages */

/** @type {Reason} */
const unreachable = { english: 'its download could not be reached', chinese: '未能連線下載' };

/** @type {Reason} */
const tooSlow = {
  english: `its download took longer than ${downloadTimeoutMilliseconds / 1000} s`,
  chinese: `下載超過 ${downloadTimeoutMilliseconds / 1000} 秒仍未完成`,
};

/** @type {Reason} */
const notInstalled = { english: 'the electron package is not installed', chinese: '未安裝 electron 套件' };

/**
 * @param {string} errors what the installer printed
 * @returns {Reason}
 */
function reasonFrom(errors) {
  if (/fetch failed|ENOTFOUND|ECONN|EAI_AGAIN|ETIMEDOUT/.test(errors)) return unreachable;
  const lines = errors.split('\n').map((line) => line.trim());
  const first = lines.find((line) => /error/i.test(line)) ?? 'its installer left no binary';
  return { english: first, chinese: `安裝程式回報：${first}` };
}

/** @returns {Promise<Reason>} why there would be no binary afterwards */
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
    child.on('close', (_code, signal) => {
      clearInterval(progress);
      resolve(signal ? tooSlow : reasonFrom(errors));
    });
  });
}

/**
 * Electron's executable, fetched once when it is missing.
 * @returns {Promise<{ binary: string, reason: null } | { binary: null, reason: Reason }>}
 */
export async function electronBinary() {
  const present = findElectronBinary();
  if (present) return { binary: present, reason: null };
  if (!existsSync(inProject('node_modules/electron/install.js'))) {
    return { binary: null, reason: notInstalled };
  }
  say('Fetching Electron (about 100 MB, once)…');
  const reason = await runInstaller();
  const fetched = findElectronBinary();
  return fetched ? { binary: fetched, reason: null } : { binary: null, reason };
}
