import { spawn } from 'node:child_process';
import fs from 'node:fs';

/**
 * Runs the seed to its end; it finds out itself whether there is anything to do.
 * @param {string} file
 * @param {Record<string, string | undefined>} environment
 * @param {string} log
 * @param {AbortSignal} signal ends it early
 * @returns {Promise<void>} rejected with the end of its log when it fails
 */
export function seedOnce(file, environment, log, signal) {
  return new Promise((resolve, reject) => {
    const output = fs.openSync(log, 'a');
    const child = spawn(process.execPath, ['--enable-source-maps', file], {
      stdio: ['ignore', output, output],
      windowsHide: true,
      env: { ...process.env, ...environment },
      signal,
    });
    fs.closeSync(output);
    child.once('error', reject);
    child.once('exit', (code, ending) => {
      if (code === 0) resolve();
      else
        reject(new Error(`The demonstration data could not be written (${ending ?? `code ${code}`}). The end of ${log}:\n${endOf(log)}`));
    });
  });
}

function endOf(file) {
  return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
}
