import 'reflect-metadata';
import fs from 'node:fs';
import { accountsFile } from './features/demonstration/accountsFile.js';
import { isDemonstrationComplete } from './features/demonstration/completeness.repository.js';
import { configOfProcess } from './platform/config.js';
import { runOnce } from './platform/runOnce.js';

await runOnce(async () => {
  const config = configOfProcess();
  if (!config.demo) return;
  const told = config.dataFolder === undefined || fs.existsSync(accountsFile(config.dataFolder));
  if (told && (await isDemonstrationComplete(config.databaseUrl))) return;
  const { seedDemonstration } = await import('./features/demonstration/seedDemonstration.js');
  await seedDemonstration(config);
});
