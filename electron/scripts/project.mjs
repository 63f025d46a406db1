import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder package.json stands in, whatever folder a script was started from. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * An absolute path inside the project.
 * @param {...string} segments
 */
export function inProject(...segments) {
  return join(projectRoot, ...segments);
}

/**
 * Tells a person what a script is doing; the prefix sets it apart from the output of the tools it runs.
 * @param {string} sentence
 */
export function say(sentence) {
  console.log(`[onward] ${sentence}`);
}
