import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Account } from './account.js';
import { enterable } from './enterable.js';
import { sharedFolder } from './sharedFolder.js';

/**
 * Where the server's files go: the asked folder itself, or, where the account could not enter that, a folder in the shared place whose path
 * is kept in the asked folder's `elsewhere`. Whoever deletes the asked folder thereby starts afresh.
 */
export function clusterFolder(asked: string, account: Account, shared: () => string = sharedFolder): string {
  fs.mkdirSync(asked, { recursive: true });
  const resolved = fs.realpathSync(asked);
  if (account.uid === undefined) return resolved;
  fs.chmodSync(resolved, 0o711);
  const pointer = path.join(resolved, 'elsewhere');
  if (fs.existsSync(pointer)) return existing(fs.readFileSync(pointer, 'utf8').trim());
  if (enterable(resolved)) return resolved;
  const folder = path.join(shared(), `data-${randomBytes(6).toString('hex')}`);
  fs.writeFileSync(pointer, `${folder}\n`);
  return existing(folder);
}

function existing(folder: string): string {
  fs.mkdirSync(folder, { recursive: true });
  fs.chmodSync(folder, 0o711);
  return folder;
}
