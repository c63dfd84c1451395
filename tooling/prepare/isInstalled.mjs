import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether node_modules holds what package-lock.json names. Times decide first; where the lock file is the newer one its content decides,
 * because `npm install` writes both files in the same moment and a checkout touches files without changing them.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  const installedAt = statSync(installed, { throwIfNoEntry: false })?.mtimeMs;
  if (installedAt === undefined) return false;
  if (statSync(lock).mtimeMs <= installedAt) return true;
  const present = readPackages(installed);
  return Object.entries(readPackages(lock)).every(
    ([path, entry]) => path === '' || !path.startsWith('node_modules/') || entry.optional || present[path]?.version === entry.version,
  );
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}
