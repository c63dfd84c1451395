// The eindex command from a checkout: installs and builds what it needs without a word, then becomes apps/cli.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprintSources } from './prepare/fingerprintSources.mjs';
import { holdLock } from './prepare/holdLock.mjs';
import { isInstalled } from './prepare/isInstalled.mjs';
import { buildPackages } from './workspace/buildPackages.mjs';
import { installIfNeeded } from './workspace/installIfNeeded.mjs';
import { ROOT } from './workspace/root.mjs';

const packages = ['packages/core', 'packages/messages', 'apps/cli'];
const main = path.join(ROOT, 'apps/cli/dist/main.js');
const built = [main, path.join(ROOT, 'packages/core/dist/index.js'), path.join(ROOT, 'packages/messages/dist/index.js')];
// In node_modules, not in dist: turbo caches dist and would bring an old stamp back with it.
const stamp = path.join(ROOT, 'node_modules/.cache/e-index/cli.stamp');

if (!isReady()) await holdLock(path.join(ROOT, '.turbo/prepare.lock'), prepare);

// npm runs scripts in the package's folder; the paths on the command line are relative to where npm was called.
if (process.env.npm_lifecycle_event === 'eindex' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.argv[1] = main;
await import(pathToFileURL(main).href);

function isReady() {
  return isInstalled(ROOT) && built.every((file) => fs.existsSync(file)) && readStamp() === fingerprintSources(ROOT, packages);
}

async function prepare() {
  await installIfNeeded({ quiet: true });
  if (isReady()) return;
  const sources = fingerprintSources(ROOT, packages);
  await buildPackages(['@e-index/cli']);
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, sources);
}

function readStamp() {
  return fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : undefined;
}
