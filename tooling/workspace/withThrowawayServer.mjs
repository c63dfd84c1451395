/**
 * An embedded PostgreSQL for the length of `work`, in a temporary folder; Ctrl-C takes it away too. The database package has to be built.
 * @template T
 * @param {(url: string) => Promise<T>} work
 * @param {{throwaway?: boolean}} [options] `throwaway: false` forces every commit to disk, as in production
 * @returns {Promise<T>}
 */
export async function withThrowawayServer(work, { throwaway = true } = {}) {
  const { startThrowaway } = await import('@e-index/database');
  const server = await startThrowaway({ throwaway });
  const interrupted = () => void server.discard().finally(() => process.exit(130));
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.once(signal, interrupted);
  try {
    return await work(server.url);
  } finally {
    for (const signal of signals) process.off(signal, interrupted);
    await server.discard();
  }
}
