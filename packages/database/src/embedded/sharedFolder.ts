import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { enterable } from './enterable.js';

/**
 * A folder that belongs to this user and that other accounts can enter: root's place for what PostgreSQL's account must reach when the
 * checkout is closed to it. /var/lib outlives a restart; the temporary folder is the second choice.
 *
 * @throws when neither can be used
 */
export function sharedFolder(parents: readonly string[] = ['/var/lib', os.tmpdir()]): string {
  for (const parent of parents) {
    const folder = path.join(parent, 'e-index');
    try {
      if (!fs.existsSync(folder)) fs.mkdirSync(folder);
      const { uid } = fs.lstatSync(folder);
      // In a temporary folder anybody may have made it first, and would then own what we are about to run.
      if (uid !== process.getuid?.()) continue;
      fs.chmodSync(folder, 0o711);
      if (enterable(folder)) return folder;
    } catch {
      // Not writable: the next one.
    }
  }
  throw new Error(
    `PostgreSQL does not run as root, and its account cannot enter this folder, nor a folder in ${parents.join(' or ')}: move the checkout, or start as an ordinary user.`,
  );
}
