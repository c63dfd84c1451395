import { Client } from 'pg';

/**
 * Keeps one LISTEN connection alive until stopped: reconnects with back-off and rings '*' after every reconnect,
 * because notifications sent meanwhile are lost. Resolves once it listens for the first time.
 */
export const listenFor = async (
  connectionString: string,
  channel: string,
  ring: (payload: string) => void,
): Promise<() => Promise<void>> => {
  let stopped = false;
  let client: Client | undefined;
  const connect = async (delay: number): Promise<void> => {
    const attempt = new Client({ connectionString, keepAlive: true });
    let lost = false;
    const again = (): void => {
      if (lost || stopped) return;
      lost = true;
      attempt.end().catch(() => {});
      setTimeout(() => void connect(Math.min(delay * 2, 5000)), delay);
    };
    attempt.on('error', again);
    attempt.on('end', again);
    attempt.on('notification', ({ payload }) => ring(payload ?? ''));
    try {
      await attempt.connect();
      await attempt.query(`LISTEN ${attempt.escapeIdentifier(channel)}`);
      client = attempt;
      ring('*');
    } catch {
      again();
    }
  };
  await connect(250);
  return async () => {
    stopped = true;
    await client?.end().catch(() => {});
  };
};
