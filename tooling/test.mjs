// npm test: everything that can be checked on this machine, ending in one line, `N passed, N failed`.
//   node tooling/test.mjs [--only=PACKAGE,PACKAGE] [-- what vitest takes]
//   --only leaves out the checks and the other packages; DATABASE_URL, when given, is the server the test databases are made on.
import fs from 'node:fs';
import { CHECKS } from './testing/checks.mjs';
import { runPackageTests } from './testing/runPackageTests.mjs';
import { buildPackages } from './workspace/buildPackages.mjs';
import { installIfNeeded } from './workspace/installIfNeeded.mjs';
import { withThrowawayServer } from './workspace/withThrowawayServer.mjs';

const begun = performance.now();
const only = process.argv
  .find((parameter) => parameter.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const separator = process.argv.indexOf('--');
const further = separator < 0 ? [] : process.argv.slice(separator + 1);
const failedChecks = [];

await installIfNeeded();
if (only === undefined) await runChecks();
else await buildPackages(only);
const given = process.env.TEST_PG_URL || process.env.DATABASE_URL;
const tests = (url) => runPackageTests({ names: only, environment: { TEST_PG_URL: url }, further });
const { passed, failed } = await (given ? tests(given) : withThrowawayServer(tests));
finish(passed, failed + failedChecks.length);

async function runChecks() {
  for (const check of CHECKS) {
    const start = performance.now();
    const code = await check.run();
    console.log(`  ${check.name.padEnd(14)} ${code === 0 ? 'ok' : 'FAILED'} ${((performance.now() - start) / 1000).toFixed(1)} s`);
    if (code === 0) continue;
    failedChecks.push(check.name);
    if (check.vital) finish(0, failedChecks.length);
  }
}

function finish(passedTests, allFailed) {
  if (process.env.TEST_SUMMARY_FILE)
    fs.writeFileSync(process.env.TEST_SUMMARY_FILE, JSON.stringify({ passed: passedTests, failed: allFailed }));
  if (failedChecks.length > 0) console.log(`Failed checks: ${failedChecks.join(', ')}`);
  console.log(`Took ${((performance.now() - begun) / 1000).toFixed(0)} s.`);
  console.log(`${passedTests} passed, ${allFailed} failed`);
  process.exit(allFailed === 0 ? 0 : 1);
}
