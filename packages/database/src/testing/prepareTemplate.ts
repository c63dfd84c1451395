import { createHash } from 'node:crypto';
import { migrate } from '../migrate.js';
import { migrationFiles } from '../migrationFiles.js';
import { withClient } from './withClient.js';

const LOCK = 72707370;

/** Makes the template for these very migrations unless the server has it. Several packages' runs on one server wait for one another. */
export async function prepareTemplate(server: string): Promise<string> {
  const hash = createHash('sha256');
  for (const { name, checksum } of migrationFiles()) hash.update(`${name} ${checksum}\n`);
  const template = `eindex_template_${hash.digest('hex').slice(0, 12)}`;
  await withClient(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [template]);
    if (rowCount !== 0) return;
    await client.query(`DROP DATABASE IF EXISTS ${template}`);
    await client.query(`CREATE DATABASE ${template}`);
    const address = new URL(server);
    address.pathname = `/${template}`;
    await migrate(address.href);
    await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true ALLOW_CONNECTIONS false`);
  });
  return template;
}
