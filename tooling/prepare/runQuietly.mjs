import { spawn } from 'node:child_process';

/**
 * Runs a command in `cwd` and keeps what it says to itself; a failure throws an Error that carries all of it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<void>}
 */
export function runQuietly(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const said = [];
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { TURBO_TELEMETRY_DISABLED: '1', PRISMA_SCHEMA_ENGINE_BINARY: '/bin/false', ...process.env },
    });
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${Buffer.concat(said).toString('utf8')}\n${command} ${args.join(' ')} ended with code ${code}.`));
    });
  });
}
