import fs from 'node:fs';
import { withThrowawayServer } from '../workspace/withThrowawayServer.mjs';
import { MIGRATIONS, SCHEMA } from './paths.mjs';
import { readMigrations } from './readMigrations.mjs';
import { schemaEngine } from './schemaEngine.mjs';

/**
 * The SQL that leads from the committed migrations to the schema; '' when they agree.
 * @param {{schema?: string, migrations?: string, server?: string}} [options] paths, and a server to work on instead of one of its own
 * @returns {Promise<string>}
 */
export async function missingSql({ schema = SCHEMA, migrations = MIGRATIONS, server } = {}) {
  const files = [{ path: schema, content: fs.readFileSync(schema, 'utf8') }];
  const difference = async (url) => {
    const engine = await schemaEngine(url, [[schema, files[0].content]]);
    const from = { tag: 'migrations', ...readMigrations(migrations) };
    const to = { tag: 'schemaDatamodel', files };
    const filters = { externalTables: [], externalEnums: [] };
    const result = await engine.diff({ from, to, script: true, exitCode: true, shadowDatabaseUrl: null, filters });
    return result.exitCode === 0 ? '' : result.stdout;
  };
  return server === undefined ? withThrowawayServer(difference) : difference(server);
}
