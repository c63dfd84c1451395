import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One string for the state of the sources of some packages: names, sizes and times of everything a build reads.
 * Unlike "newer than" it also notices a file that was deleted, renamed or set back.
 * @param {string} root
 * @param {readonly string[]} packages folders relative to the root
 * @returns {string}
 */
export function fingerprintSources(root, packages) {
  const hash = createHash('sha256').update(process.version);
  const files = [join(root, 'tsconfig.base.json'), ...packages.flatMap((folder) => sourcesOf(join(root, folder)))];
  for (const file of files) {
    const found = statSync(file, { throwIfNoEntry: false });
    hash.update(`${file}\n${found?.size}\n${found?.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function sourcesOf(folder) {
  const configs = ['package.json', 'tsconfig.json', 'tsconfig.build.json'].map((name) => join(folder, name));
  const sources = readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.spec.'))
    .map((entry) => join(entry.parentPath, entry.name));
  return [...configs, ...sources.toSorted()];
}
