'use strict';
// Where Chromium keeps its files. Electron's profile IS the user data folder; Chromium wants a folder of profiles.
// So `<userData>/.chromium/Default` is a link to `<userData>` itself, and IndexedDB lies where Electron puts it:
// `<userData>/IndexedDB`. The folder `.chromium` holds nothing worth keeping and is made anew at every launch,
// which also clears the SingletonLock that a killed Chromium leaves behind.
const fs = require('node:fs');
const path = require('node:path');
const { isRunning } = require('./process-identity.cjs');

const PROFILES_FOLDER = '.chromium';
const PROFILE_LINK = 'Default';
const SINGLETON_LOCK = 'SingletonLock';
const PREFERENCES_FILE = 'Preferences';
/** Chromium guesses where a link under the pointer leads and connects ahead; Electron does not. */
const PREFERENCES = { net: { network_prediction_options: 2 } };
const POLL_INTERVAL_MS = 20;
const LAST_BROWSER_EXIT_MS = 10_000;

/** The Chromium process that holds the profile, read from its lock (a link to `host-pid`), or null. */
function readLockOwner(profiles) {
  try {
    const pid = Number(fs.readlinkSync(path.join(profiles, SINGLETON_LOCK)).split('-').pop());
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

async function waitForLastBrowser(profiles) {
  const owner = readLockOwner(profiles);
  const deadline = Date.now() + LAST_BROWSER_EXIT_MS;
  while (owner !== null && isRunning(owner)) {
    if (Date.now() > deadline) throw new Error(`Electron stand-in: Chromium ${owner} still uses ${profiles}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
  }
}

/** Prepares the folder to give Chromium as `--user-data-dir`, once the last Chromium there has gone. */
async function prepareProfileFolder(userData) {
  const profiles = path.join(userData, PROFILES_FOLDER);
  await waitForLastBrowser(profiles);
  fs.rmSync(profiles, { recursive: true, force: true });
  fs.mkdirSync(profiles, { recursive: true });
  fs.symlinkSync('..', path.join(profiles, PROFILE_LINK), 'dir');
  const preferences = path.join(userData, PREFERENCES_FILE);
  if (!fs.existsSync(preferences)) fs.writeFileSync(preferences, JSON.stringify(PREFERENCES));
  return profiles;
}

module.exports = { prepareProfileFolder };
