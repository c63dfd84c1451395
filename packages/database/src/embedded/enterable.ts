import fs from 'node:fs';
import path from 'node:path';

/** Whether every other account can enter a folder, and all folders above it. A home folder (0700) is the usual one that cannot be entered. */
export function enterable(folder: string): boolean {
  const open = (fs.statSync(folder).mode & 0o001) !== 0;
  const above = path.dirname(folder);
  return open && (above === folder || enterable(above));
}
