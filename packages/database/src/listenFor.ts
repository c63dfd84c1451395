import { Client } from 'pg';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5000;

/**
 * Keeps one LISTEN connection alive until it is stopped. Notifications sent while it is away are lost, so after every (re)connection
 * the bell rings with '*': whoever waits reads the rows for himself. Resolves after the first attempt, successful or not.
 *
 * @param ring called with each notification's payload
 * @param lost called with the reason when a connection ends or cannot be made
 * @returns stops listening and closes the connection
 */
export async function listenFor(
  connectionString: string,
  channel: string,
  ring: (payload: string) => void,
  lost: (reason: string) => void = () => {},
): Promise<() => Promise<void>> {
  let stopped = false;
  let client: Client | undefined;
  let pause = FIRST_PAUSE_MS;
  const connect = async (): Promise<void> => {
    if (stopped) return;
    const attempt = new Client({ connectionString, keepAlive: true, application_name: `e-index-${channel}` });
    let over = false;
    const again = (reason: string): void => {
      if (over || stopped) return;
      over = true;
      lost(reason);
      attempt.end().catch(() => {});
      setTimeout(() => void connect(), pause).unref();
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    };
    attempt.on('error', (error) => again(error.message));
    attempt.on('end', () => again('ended'));
    attempt.on('notification', ({ payload }) => ring(payload ?? ''));
    try {
      await attempt.connect();
      await attempt.query(`LISTEN ${attempt.escapeIdentifier(channel)}`);
      client = attempt;
      pause = FIRST_PAUSE_MS;
      ring('*');
    } catch (error) {
      again(error instanceof Error ? error.message : String(error));
    }
  };
  await connect();
  return async () => {
    stopped = true;
    await client?.end().catch(() => {});
  };
}
