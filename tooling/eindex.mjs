// The eindex command from a checkout: installs and builds what it needs without a word, then becomes apps/cli.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprintSources } from './prepare/fingerprintSources.mjs';
import { holdLock } from './prepare/holdLock.mjs';
import { isInstalled } from './prepare/isInstalled.mjs';
import { runQuietly } from './prepare/runQuietly.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = ['packages/core', 'packages/messages', 'apps/cli'];
const main = join(root, 'apps/cli/dist/main.js');
const built = [main, join(root, 'packages/core/dist/index.js'), join(root, 'packages/messages/dist/index.js')];
// In node_modules, not in dist: turbo caches dist and would bring an old stamp back with it.
const stamp = join(root, 'node_modules/.cache/e-index/cli.stamp');

try {
  if (!isReady()) await holdLock(join(root, '.turbo/prepare.lock'), prepare);
} catch (error) {
  process.stderr.write(`The eindex command could not be built.\n${error.message}\n`);
  process.exit(1);
}

// npm runs scripts in the package's folder; the paths on the command line are relative to where npm was called.
if (process.env.npm_lifecycle_event === 'eindex' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.argv[1] = main;
await import(pathToFileURL(main).href);

function isReady() {
  return isInstalled(root) && built.every((file) => existsSync(file)) && readStamp() === fingerprintSources(root, packages);
}

async function prepare() {
  if (isReady()) return;
  if (!isInstalled(root)) await runQuietly(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error'], root);
  const sources = fingerprintSources(root, packages);
  const turbo = join(root, 'node_modules/turbo/bin/turbo');
  await runQuietly(process.execPath, [turbo, 'run', 'build', '--filter=@e-index/cli', '--output-logs=errors-only', '--ui=stream'], root);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}

function readStamp() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}
