import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inProject, say } from './project.mjs';
import { findProgram, installWithApt, mayInstallWithApt } from './system-packages.mjs';

const debianPackages = ['chromium', 'fonts-noto-cjk', 'poppler-utils', 'qpdf'];

function placesOnWindows() {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter((folder) => !!folder);
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  return folders.flatMap((folder) => programs.map((program) => join(folder ?? '', program)));
}

function placesOnMac() {
  return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
}

function placesOnLinux() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return names.map((name) => findProgram(name)).filter((place) => place !== null);
}

function installedPlaces() {
  if (process.platform === 'win32') return placesOnWindows();
  return process.platform === 'darwin' ? placesOnMac() : placesOnLinux();
}

/** Playwright's own browser counts when somebody has it; it is not downloaded here. */
function playwrightPlace() {
  try {
    const fromProject = createRequire(inProject('package.json'));
    return fromProject('playwright-core').chromium.executablePath();
  } catch {
    return null;
  }
}

/**
 * The browser the tests drive, already on this machine: CHROMIUM_PATH, an installed Chrome, Edge or Chromium, or
 * Playwright's. Null when there is none.
 * @returns {string | null}
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return existsSync(chosen) ? chosen : null;
  const places = [...installedPlaces(), playwrightPlace()];
  return places.find((place) => place && existsSync(place)) ?? null;
}

/**
 * As findChromium, but installs Debian's where that needs no question, and says what is missing otherwise.
 * @returns {Promise<string | null>}
 */
export async function ensureChromium() {
  const present = findChromium();
  if (present) return present;
  if (process.env.CHROMIUM_PATH) {
    say(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, and there is no such file.`);
    return null;
  }
  if (mayInstallWithApt()) await installWithApt(debianPackages);
  const installed = findChromium();
  if (!installed) {
    say('No Chromium found: install Chrome, Edge or Chromium, or set CHROMIUM_PATH to its executable.');
  }
  return installed;
}
