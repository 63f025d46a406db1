import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './project.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Where a program stands on the PATH, or null.
 * @param {string} name
 */
export function findProgram(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)));
  return places.find((place) => existsSync(place)) ?? null;
}

/** Only where it needs no password and no question: as root on a Debian or a system made from it. */
export function mayInstallWithApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && findProgram('apt-get') !== null;
}

/**
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether apt ended well
 */
export async function installWithApt(packages) {
  if (!mayInstallWithApt()) return false;
  say(`Installing ${packages.join(', ')} with apt-get…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq'], { env, quiet: true });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const result = await runCommand('apt-get', install, { env, quiet: true });
  if (result.code !== 0) say(`apt-get could not: ${result.output.trim().split('\n').at(-1) ?? ''}`);
  return result.code === 0;
}

async function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const fonts = await runCommand('fc-list', [':lang=zh-hk', 'family'], { quiet: true });
  return fonts.code === 0 && fonts.output.trim() !== '';
}

/** @typedef {{ debianPackage: string, purpose: string }} MissingPackage */

/** @returns {Promise<MissingPackage[]>} */
async function missingTestPackages() {
  const missing = [];
  if (!findProgram('pdftotext')) {
    missing.push({ debianPackage: 'poppler-utils', purpose: 'pdftotext reads the text of a printed PDF' });
  }
  if (!findProgram('qpdf'))
    missing.push({ debianPackage: 'qpdf', purpose: 'qpdf reads the language of a PDF' });
  if (!(await hasChineseFont())) {
    missing.push({ debianPackage: 'fonts-noto-cjk', purpose: 'a font with Traditional Chinese' });
  }
  return missing;
}

/** Debian's own Python, which its packages are for; another one may come first on the PATH. */
export const debianPython = '/usr/bin/python3';

async function hasPythonCalendar() {
  if (!existsSync(debianPython)) return false;
  const asked = await runCommand(debianPython, ['-c', 'import icalendar'], { quiet: true });
  return asked.code === 0;
}

/** @returns {Promise<MissingPackage[]>} */
async function missingLongTestPackages() {
  const missing = [];
  if (!findProgram('khal')) missing.push({ debianPackage: 'khal', purpose: 'khal reads calendar files' });
  if (!(await hasPythonCalendar()))
    missing.push({ debianPackage: 'python3-icalendar', purpose: 'python3-icalendar reads calendar files' });
  if (!findProgram('soffice'))
    missing.push({ debianPackage: 'libreoffice-calc', purpose: 'LibreOffice opens exported tables' });
  return missing;
}

/**
 * @param {() => Promise<MissingPackage[]>} findMissing
 * @returns {Promise<boolean>} whether everything is there
 */
async function ensurePackages(findMissing) {
  const missing = await findMissing();
  if (missing.length === 0) return true;
  await installWithApt(missing.map(({ debianPackage }) => debianPackage));
  const stillMissing = await findMissing();
  for (const { debianPackage, purpose } of stillMissing) {
    say(`Missing for the tests: ${purpose} (Debian package ${debianPackage}).`);
  }
  return stillMissing.length === 0;
}

/** What the end-to-end tests need besides a browser; says in one line each what is missing and cannot be installed here. */
export const ensureTestPackages = () => ensurePackages(missingTestPackages);

/** The other programs that the tests of `npm run test:long` hand files to. */
export const ensureLongTestPackages = () => ensurePackages(missingLongTestPackages);
