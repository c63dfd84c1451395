import { turbo } from './turbo.mjs';

/**
 * Builds packages and what they stand on, saying only what went wrong; ends this process when that fails.
 * @param {readonly string[]} [names] all when empty
 */
export async function buildPackages(names = []) {
  const filters = names.map((name) => `--filter=${name}`);
  const code = await turbo(['build', ...filters, '--output-logs=errors-only'], { quiet: true });
  if (code === 0) return;
  console.error('The build failed; what went wrong stands above.');
  process.exit(1);
}
