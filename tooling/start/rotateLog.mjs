import fs from 'node:fs';

/**
 * The log of the run before stays beside as `.1`, the one before that goes.
 * @param {string} file
 */
export function rotateLog(file) {
  if (fs.existsSync(file)) fs.renameSync(file, `${file}.1`);
}
