import { ConfigError } from './config.js';

const PATIENCE_MS = 8000;

/** The life of a process: starts, tells its parent, and closes once, on a signal or when the parent is gone. */
export async function runProcess(start: () => Promise<{ close(): Promise<void> }>): Promise<void> {
  let app: { close(): Promise<void> };
  try {
    app = await start();
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exit(1);
  }
  let closing: Promise<void> | undefined;
  const close = (): void => {
    closing ??= (async () => {
      setTimeout(() => process.exit(1), PATIENCE_MS).unref();
      await app.close();
      if (process.connected) process.disconnect();
      process.exit(0);
    })();
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
  if (process.send !== undefined) {
    process.on('disconnect', close);
    process.send('ready');
  }
}
