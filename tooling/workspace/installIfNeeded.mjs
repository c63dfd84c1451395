import { isInstalled } from '../prepare/isInstalled.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';

/**
 * Installs exactly what package-lock.json names, unless it is there; ends this process when that fails. Uses nothing but Node and npm.
 * @param {{quiet?: boolean}} [options] quiet says nothing unless it fails
 */
export async function installIfNeeded({ quiet = false } = {}) {
  if (isInstalled(ROOT)) return;
  if (!quiet) console.log('Installing the dependencies: about two minutes the first time …');
  // Under NODE_ENV=production npm would leave out the build tools.
  const parameters = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  // The npm that runs this script, without a shell in between; a shell alone finds npm.cmd on Windows.
  const own = process.env.npm_execpath;
  const isScript = own?.endsWith('npm-cli.js');
  const code = isScript
    ? await run(process.execPath, [own, ...parameters], { quiet })
    : await run('npm', parameters, { quiet, shell: process.platform === 'win32' });
  if (code === 0) return;
  console.error('The dependencies could not be installed; what went wrong stands above.');
  process.exit(1);
}
