import { pino } from 'pino';
import { buildAssistant } from './buildAssistant.js';
import { readConfig } from './config.js';

const config = readConfig();
const log = pino({ level: config.logLevel, name: 'assistant' });
const assistant = buildAssistant(config, log);

let closing: Promise<void> | undefined;
const close = (why: string): Promise<void> =>
  (closing ??= (async () => {
    log.info({ why }, 'closing');
    setTimeout(() => process.exit(1), 8000).unref();
    await assistant.stop();
    if (process.connected) process.disconnect();
  })());
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void close(signal));
// The supervisor is gone, however it went: nobody would stop this process any more.
if (process.send) process.on('disconnect', () => void close('the supervisor went away'));

await assistant.app.listen({ port: config.port, host: config.host });
await assistant.start();
log.info({ port: config.port }, 'listening');
process.send?.('ready');
