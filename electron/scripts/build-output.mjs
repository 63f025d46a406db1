import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { inProject, say } from './project.mjs';
import { runNode } from './run-command.mjs';

const sourceFolders = ['electron/main', 'electron/preload', 'renderer', 'shared', 'resources'];
const sourceFiles = ['electron.vite.config.ts', 'package.json', 'package-lock.json'];
const outputs = [
  'out/main/index.js',
  'out/preload/index.js',
  'out/renderer/index.html',
  'out/renderer/report.html',
];
const stampFile = inProject('out', '.build-stamp');

/** @param {string} folder */
function filesUnder(folder) {
  if (!existsSync(inProject(folder))) return [];
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .sort();
}

/** Content and not modification times: a checkout or an unpacked archive changes times without changing a word. */
function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of [...sourceFiles.map((name) => inProject(name)), ...sourceFolders.flatMap(filesUnder)]) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** @param {string} sourcesHash */
function isCurrent(sourcesHash) {
  if (!outputs.every((file) => existsSync(inProject(file)))) return false;
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourcesHash;
}

/**
 * Builds main, preload and renderer into out/ when a source changed since the last build. The stamp is removed first
 * so that an interrupted build is never taken for a finished one. Throws when the build fails.
 * @param {{ force?: boolean }} [options]
 */
export async function ensureBuild({ force = false } = {}) {
  const sourcesHash = hashOfSources();
  if (!force && isCurrent(sourcesHash)) return;
  say('Building…');
  rmSync(stampFile, { force: true });
  const build = await runNode([inProject('node_modules/electron-vite/bin/electron-vite.js'), 'build']);
  if (build.code !== 0) throw new Error('The build failed; the reason stands above.');
  const missing = outputs.filter((file) => !existsSync(inProject(file)));
  if (missing.length > 0) throw new Error(`The build did not make ${missing.join(', ')}.`);
  mkdirSync(inProject('out'), { recursive: true });
  writeFileSync(stampFile, sourcesHash);
}
