import fs from 'node:fs';
import path from 'node:path';

/**
 * What a newcomer needs to see: the address, and whom to sign in as.
 * @param {{publicUrl: string, dataFolder: string, demonstration: boolean}} settings
 * @returns {string}
 */
export function announcement({ publicUrl, dataFolder, demonstration }) {
  const accounts = demonstration ? readAccounts(path.join(dataFolder, 'demo-accounts.json')) : [];
  const width = Math.max(0, ...accounts.map(({ email }) => email.length));
  const rows = accounts.map(({ email, password, role, name }) => `    ${email.padEnd(width)}  ${password}  ${role}, ${name}`);
  return [
    '',
    `  The e-index is at ${publicUrl}`,
    ...(rows.length > 0 ? ['', '  Accounts of the demonstration (address, password, role):', ...rows] : []),
    '',
    `  Logs: ${path.join(dataFolder, 'logs')}   Stop: Ctrl-C`,
    '',
  ].join('\n');
}

function readAccounts(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : [];
}
