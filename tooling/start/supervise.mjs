import fs from 'node:fs';
import path from 'node:path';
import { keepDatabase } from './keepDatabase.mjs';
import { rotateLog } from './rotateLog.mjs';
import { runPrograms } from './runPrograms.mjs';
import { seedOnce } from './seedOnce.mjs';

/**
 * Brings the platform up, keeps it up, and takes it down in order when this process is asked to end. Ends this process itself.
 *
 * @param {{
 *   settings: {dataFolder: string, databaseUrl: string | undefined, demonstration: boolean},
 *   database: Pick<typeof import('@e-index/database'), 'startEmbedded' | 'migrate'>,
 *   programs: (databaseUrl: string) => readonly {name: string, file: string, environment: Record<string, string | undefined>}[],
 *   seed?: {file: string, environment: (databaseUrl: string) => Record<string, string | undefined>},
 *   whenUp: () => void,
 *   whenDown: () => void,
 *   say?: (line: string) => void,
 *   timing?: object,
 * }} options `seed` runs before the programs in a demonstration
 */
export function supervise({ settings, database, programs, seed, whenUp, whenDown, say = console.log, timing }) {
  const interruption = new AbortController();
  const logFolder = path.join(settings.dataFolder, 'logs');
  const stops = [];
  let stopping;

  const starting = bringUp().catch((error) => {
    if (!interruption.signal.aborted) say(error.message);
    void stop(1);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error) => {
      console.error(error);
      void stop(1);
    });
  }
  // A terminal that was closed must not keep us from stopping in order.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});

  async function bringUp() {
    fs.mkdirSync(logFolder, { recursive: true });
    const databaseUrl = settings.databaseUrl ?? (await startDatabase());
    interruption.signal.throwIfAborted();
    const applied = await database.migrate(databaseUrl);
    if (applied.length > 0) say(`The database schema is up to date (${applied.length} migrations applied).`);
    interruption.signal.throwIfAborted();
    if (settings.demonstration && seed !== undefined) {
      const log = path.join(logFolder, 'seed.log');
      rotateLog(log);
      await seedOnce(seed.file, seed.environment(databaseUrl), log, interruption.signal);
    }
    interruption.signal.throwIfAborted();
    const running = runPrograms({ programs: programs(databaseUrl), logFolder, say, timing });
    stops.push(running.stop);
    await Promise.race([running.ready, interrupted()]);
    interruption.signal.throwIfAborted();
    whenUp();
  }

  async function startDatabase() {
    const start = (port) => database.startEmbedded(settings.dataFolder, { database: 'eindex', port });
    const server = await keepDatabase(start, say, (error) => {
      say(error.message);
      void stop(1);
    });
    stops.push(server.stop);
    say(server.adopted ? 'The PostgreSQL of the run before is still there and goes on.' : 'PostgreSQL is up.');
    if (path.resolve(server.folder) !== path.resolve(settings.dataFolder)) {
      say(`Its data is in ${server.folder}, because its account cannot enter this folder.`);
    }
    return server.url;
  }

  function interrupted() {
    return new Promise((resolve) => interruption.signal.addEventListener('abort', resolve, { once: true }));
  }

  function stop(code) {
    stopping ??= (async () => {
      say('Stopping …');
      interruption.abort();
      await starting;
      for (const step of stops.toReversed()) {
        await step().catch((error) => console.error(error));
      }
      whenDown();
      say('Stopped.');
      process.exit(code);
    })();
    return stopping;
  }
}
