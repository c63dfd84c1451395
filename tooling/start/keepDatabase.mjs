import { setTimeout as pause } from 'node:timers/promises';

/**
 * The embedded PostgreSQL, started again on the same port whenever its process is gone: the others reconnect to the address they have.
 * @param {(port?: number) => Promise<import('@e-index/database').Embedded>} start
 * @param {(line: string) => void} say
 * @param {(error: Error) => void} giveUp called when it cannot be started again
 */
export async function keepDatabase(start, say, giveUp) {
  let server = await start();
  const interruption = new AbortController();
  const watching = watch().catch(giveUp);

  async function watch() {
    while (await pause(300, true, { signal: interruption.signal }).catch(() => false)) {
      if (server.alive()) continue;
      say('PostgreSQL ended and is started again.');
      server = await start(server.port);
    }
  }

  return {
    url: server.url,
    adopted: server.adopted,
    folder: server.folder,
    async stop() {
      interruption.abort();
      await watching;
      await server.stop();
    },
  };
}
