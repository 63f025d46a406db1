import { spawn } from 'node:child_process';
import { projectRoot } from './project.mjs';

/**
 * @typedef {object} CommandOptions
 * @property {boolean} [quiet] keep the output for the caller instead of showing it
 * @property {Record<string, string | undefined>} [env] added to this process's own environment
 * @property {number} [timeoutMilliseconds] the command is ended after this long
 * @property {string} [folder] working folder, the project's root by default
 *
 * @typedef {object} CommandResult
 * @property {number} code exit code; 1 where the command could not start or was ended
 * @property {string} output what it printed, when it ran quietly
 * @property {boolean} timedOut
 */

/**
 * Runs a command to its end and never throws: a missing program is an exit code and a sentence like any other failure.
 * @param {string} program
 * @param {readonly string[]} commandArguments
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(program, commandArguments, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, commandArguments, {
      cwd: options.folder ?? projectRoot,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32' && program.endsWith('.cmd'),
      timeout: options.timeoutMilliseconds,
      killSignal: 'SIGKILL',
    });
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: output + error.message, timedOut: false }));
    child.on('close', (code, signal) => {
      const timedOut = options.timeoutMilliseconds !== undefined && signal === 'SIGKILL';
      resolve({ code: code ?? 1, output, timedOut });
    });
  });
}

/**
 * Runs a JavaScript file with this Node.
 * @param {readonly string[]} scriptAndArguments
 * @param {CommandOptions} [options]
 */
export function runNode(scriptAndArguments, options) {
  return runCommand(process.execPath, scriptAndArguments, options);
}
