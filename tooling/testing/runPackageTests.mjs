import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../workspace/root.mjs';
import { turbo } from '../workspace/turbo.mjs';
import { workspaces } from '../workspace/workspaces.mjs';
import { countReport } from './countReport.mjs';

// In each package; git and turbo leave it alone.
const REPORT = '.turbo/vitest.json';

/**
 * Runs the tests of packages, two packages at a time, and counts them.
 * @param {{names?: readonly string[], environment?: Record<string, string | undefined>, further?: readonly string[]}} [options] all packages
 *   unless named; `further` goes to vitest
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runPackageTests({ names, environment = {}, further = [] } = {}) {
  const tested = workspaces().filter(({ name, scripts }) => scripts.test !== undefined && (names?.includes(name) ?? true));
  for (const { folder } of tested) fs.rmSync(path.join(ROOT, folder, REPORT), { force: true });
  const filters = tested.map(({ name }) => `--filter=${name}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  // Every package runs to its end, whatever happens in another; what the caller's environment says about services has to reach the tests.
  const flags = ['--continue=always', '--concurrency=2', '--env-mode=loose', '--output-logs=full', '--log-order=grouped'];
  const code = await turbo(['test', ...filters, ...flags, '--', ...reporters, ...further], { environment });

  const counts = tested.map(({ name, folder }) => ({ name, ...countReport(path.join(ROOT, folder, REPORT)) }));
  for (const { name, passed, failed, remarks } of counts) {
    console.log(`  ${name.padEnd(20)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${remarks.join(', ')}`);
  }
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  // turbo's word counts too: a package that failed in a way its report does not show must not pass.
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}
