// npm run bench: every tests/benchmarks/*.bench.mjs against one embedded server that forces commits to disk, as in production.
//   node tooling/bench.mjs [PART OF A NAME]
// Each exports run(context) and gives rows of {name, ours, baseline, unit, ratio, budget}; nothing is asserted, the table tells.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatRows } from './bench/formatRows.mjs';
import { buildPackages } from './workspace/buildPackages.mjs';
import { installIfNeeded } from './workspace/installIfNeeded.mjs';
import { ROOT } from './workspace/root.mjs';
import { withThrowawayServer } from './workspace/withThrowawayServer.mjs';

const wanted = process.argv[2] ?? '';
const folder = path.join(ROOT, 'tests/benchmarks');
const names = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.bench.mjs') && name.includes(wanted)) : [];
if (names.length === 0) {
  console.log(`No benchmark in tests/benchmarks${wanted === '' ? '' : ` has "${wanted}" in its name`}.`);
  process.exit(0);
}

await installIfNeeded();
console.log('Building what has changed …');
await buildPackages();
await withThrowawayServer(runAll, { throwaway: false });

async function runAll(databaseUrl) {
  const { migrate } = await import('@e-index/database');
  await migrate(databaseUrl);
  const rows = [];
  for (const name of names.toSorted()) {
    console.log(`${name} …`);
    try {
      const { run } = await import(pathToFileURL(path.join(folder, name)).href);
      rows.push(...(await run({ databaseUrl, root: ROOT })));
    } catch (error) {
      // The others are worth knowing all the same.
      console.error(`${name} could not be measured: ${error.stack ?? error}`);
      process.exitCode = 1;
    }
  }
  console.log(`\n${formatRows(rows)}`);
}
