import { say } from '../../electron/scripts/project.mjs';

/**
 * Runs a script's main function: its number is the exit code, and an error is one sentence instead of a stack.
 * @param {() => Promise<number>} main
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
