import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * A secret that outlives the process: made once, readable by this user alone.
 * @param {string} folder
 * @param {string} name as in the environment, AUTH_SECRET
 * @returns {string} 43 characters
 */
export function keepSecret(folder, name) {
  const file = path.join(folder, name.toLowerCase().replaceAll('_', '-'));
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8');
}
