import 'reflect-metadata';
import { buildApp } from './buildApp.js';
import { configOfProcess } from './platform/config.js';
import { runProcess } from './platform/runProcess.js';

await runProcess(async () => {
  const config = configOfProcess();
  const app = await buildApp(config);
  await app.listen(config.port, config.host);
  return app;
});
