// Checks the layer rules on a tree, and first of all that there was a tree: the checker exits well on no modules.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { projectRoot } from '../../electron/scripts/project.mjs';
import { aliasFolders } from '../scripts/aliases.mjs';
import layers from './layers.cjs';

const areas = ['electron', 'renderer', 'shared', 'test'];
const sourceEnding = /\.(ts|tsx|mjs|cjs)$/;

/**
 * @typedef {object} LayerReport
 * @property {string[]} problems one sentence each; none means the layers hold
 * @property {number} modulesSeen
 * @property {number} sourceFiles
 */

/** @param {string} root */
function sourceFilesIn(root) {
  return areas
    .filter((area) => existsSync(join(root, area)))
    .flatMap((area) => readdirSync(join(root, area), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && sourceEnding.test(entry.name))
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    );
}

/** @param {string} root */
async function cruiseTree(root) {
  const options = {
    baseDir: root,
    validate: true,
    ruleSet: layers,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist)/' },
    moduleSystems: /** @type {const} */ (['es6', 'cjs']),
  };
  const resolving = {
    alias: aliasFolders(root),
    extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    exportsFields: ['exports'],
    conditionNames: ['types', 'import', 'require', 'node', 'default'],
  };
  const present = areas.filter((area) => existsSync(join(root, area)));
  const result = await cruise(present, /** @type {any} */ (options), /** @type {any} */ (resolving));
  if (typeof result.output === 'string')
    throw new Error('The layer checker gave text instead of its findings.');
  return result.output;
}

/**
 * @param {ReadonlySet<string>} seen
 * @param {readonly string[]} files
 * @returns {string[]}
 */
export function unseenProblems(seen, files) {
  if (files.length === 0) return ['There is not one source file to check: is this the right folder?'];
  const unseen = files.filter((file) => !seen.has(file));
  if (unseen.length === 0) return [];
  return [`${unseen.length} of ${files.length} source files were never looked at, ${unseen[0]} among them.`];
}

/**
 * @param {string} [root] the tree to check, the project itself by default
 * @returns {Promise<LayerReport>}
 */
export async function checkLayers(root = projectRoot) {
  const files = sourceFilesIn(root);
  const found = files.length > 0 ? await cruiseTree(root) : null;
  const seen = new Set((found?.modules ?? []).map(({ source }) => source));
  const violations = (found?.summary.violations ?? []).map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  );
  const modulesSeen = [...seen].filter((source) => files.includes(source)).length;
  return {
    problems: [...unseenProblems(seen, files), ...violations],
    modulesSeen,
    sourceFiles: files.length,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { problems, modulesSeen, sourceFiles } = await checkLayers(process.argv[2]);
  for (const problem of problems) console.log(problem);
  console.log(`${modulesSeen} modules looked at, ${sourceFiles} source files`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
