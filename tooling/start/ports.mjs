import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** @returns {Promise<number>} a port of 127.0.0.1 that nobody listens on at this moment */
export async function freePort() {
  const server = await listen(0, '127.0.0.1');
  const { port } = server.address();
  await close(server);
  return port;
}

/**
 * Waits for a port to be free on every address, `patience` milliseconds at most.
 * @param {number} port
 * @param {number} patience
 * @returns {Promise<'free' | 'taken' | 'forbidden'>} forbidden: this user may not listen there (below 1024)
 */
export async function portState(port, patience) {
  const until = performance.now() + patience;
  for (;;) {
    const state = await probe(port);
    if (state !== 'taken' || performance.now() >= until) return state;
    await pause(100);
  }
}

async function probe(port) {
  for (const host of ['127.0.0.1', '0.0.0.0', '::']) {
    try {
      await close(await listen(port, host));
    } catch (error) {
      if (error.code === 'EADDRINUSE') return 'taken';
      if (error.code === 'EACCES') return 'forbidden';
      // A machine without IPv6 has no such address to be taken.
    }
  }
  return 'free';
}

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: host === '::' }, () => resolve(server));
  });
}

function close(server) {
  return new Promise((resolve) => server.close(resolve));
}
