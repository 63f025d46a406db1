import { basename } from 'node:path';
import { inProject } from '../../electron/scripts/project.mjs';
import { runNode } from '../../electron/scripts/run-command.mjs';
import { aliasFolders } from './aliases.mjs';

const bundleFolder = inProject('node_modules', '.cache', 'onward', 'run');

/**
 * Bundles one TypeScript file, aliases resolved, for Node; packages stay outside the bundle.
 * @param {string} entry path inside the project
 * @returns {Promise<string>} the file to run
 */
async function bundle(entry) {
  const { build } = await import('vite');
  const name = basename(entry, '.ts');
  await build({
    configFile: false,
    publicDir: false,
    root: inProject(),
    logLevel: 'warn',
    resolve: { alias: aliasFolders() },
    build: {
      ssr: inProject(entry),
      target: 'node20',
      outDir: `${bundleFolder}/${name}`,
      emptyOutDir: true,
      sourcemap: 'inline',
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  return `${bundleFolder}/${name}/${name}.mjs`;
}

/**
 * Runs a TypeScript file of the project with Node, from the folder the person stands in.
 * @param {string} entry path inside the project
 * @param {{ passedOn?: readonly string[], nodeFlags?: readonly string[] }} [options]
 * @returns {Promise<number>} its exit code
 */
export async function runTypeScript(entry, { passedOn = [], nodeFlags = [] } = {}) {
  const file = await bundle(entry);
  const flags = ['--enable-source-maps', ...nodeFlags];
  const result = await runNode([...flags, file, ...passedOn], { folder: process.cwd() });
  return result.code;
}
