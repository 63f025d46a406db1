import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../../electron/scripts/project.mjs';

/**
 * The import aliases as folders (`@shared` → …/shared), read from the one place that defines them for the type checker.
 * @param {string} [root] another copy of the tree
 * @returns {Record<string, string>}
 */
export function aliasFolders(root = inProject()) {
  const base = JSON.parse(readFileSync(join(root, 'shared', 'tsconfig.base.json'), 'utf8'));
  /** @type {[string, string[]][]} */
  const paths = Object.entries(base.compilerOptions.paths);
  return Object.fromEntries(
    paths.map(([pattern, [target = '']]) => [
      pattern.replace('/*', ''),
      join(root, 'shared', target.replace('/*', '')),
    ]),
  );
}
