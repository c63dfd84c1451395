// The assistant's endpoint, storage and streams around a bot that repeats what it hears: what a turn costs before anybody thinks about it.
import { pino } from 'pino';
import { buildAssistant } from '../../apps/assistant/dist/buildAssistant.js';
import { readConfig } from '../../apps/assistant/dist/config.js';

const config = readConfig();
const echo = ({ state, locale }, { payload }) =>
  Promise.resolve({ replies: [{ type: 'message', text: String(payload.text), textFormat: 'plain', locale }], state, locale });
const assistant = buildAssistant(config, pino({ level: 'warn' }), echo);
await assistant.app.listen({ port: config.port, host: config.host });
await assistant.start();
process.send?.('ready');
process.on('SIGTERM', () => process.exit());
