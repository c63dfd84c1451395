import path from 'node:path';
import { ROOT } from '../workspace/root.mjs';
import { run } from '../workspace/run.mjs';
import { turbo } from '../workspace/turbo.mjs';

const node = (script, ...parameters) => run(process.execPath, [path.join(ROOT, script), ...parameters]);

/** What is checked before any test runs, in this order. `vital`: without it no test can run. */
export const CHECKS = [
  { name: 'lint', run: () => node('node_modules/oxlint/bin/oxlint', '--deny-warnings'), vital: false },
  { name: 'formatting', run: () => node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'), vital: false },
  { name: 'architecture', run: () => node('tooling/architecture.mjs'), vital: false },
  { name: 'build', run: () => turbo(['build', '--output-logs=errors-only'], { quiet: true }), vital: true },
  { name: 'types', run: () => turbo(['typecheck', '--continue=always', '--output-logs=errors-only'], { quiet: true }), vital: false },
];
