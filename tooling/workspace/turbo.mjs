import path from 'node:path';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';

/**
 * Runs turbo with the installed program, without a shell.
 * @param {readonly string[]} parameters as after `turbo run`
 * @param {Parameters<typeof run>[2]} [options]
 * @returns {Promise<number>} the exit code
 */
export function turbo(parameters, options) {
  return run(process.execPath, [path.join(ROOT, 'node_modules/turbo/bin/turbo'), 'run', '--ui=stream', ...parameters], options);
}
