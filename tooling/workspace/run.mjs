import { spawn } from 'node:child_process';
import { QUIET } from './quietEnvironment.mjs';
import { ROOT } from './root.mjs';

/**
 * Runs a program at the root.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{environment?: Record<string, string | undefined>, quiet?: boolean, shell?: boolean}} [options] environment over the caller's, where undefined takes
 *   a name away; quiet keeps what it says until it fails
 * @returns {Promise<number>} its exit code; 1 when it was ended by a signal or could not start
 */
export function run(program, parameters, { environment = {}, quiet = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const words = quiet ? 'pipe' : 'inherit';
    const child = spawn(program, parameters, {
      cwd: ROOT,
      shell,
      stdio: ['ignore', words, words],
      env: { ...process.env, ...QUIET, ...environment },
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
    child.once('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}
