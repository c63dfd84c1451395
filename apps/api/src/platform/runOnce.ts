import { ConfigError } from './config.js';

/** The life of a process that does one thing: its end is the exit code, 1 with the reason on standard error. */
export async function runOnce(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    process.exit(0);
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exit(1);
  }
}
