import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const eindex = fileURLToPath(new URL('../../../tooling/eindex.mjs', import.meta.url));

/** Runs the command as `npm run eindex` does, building it first where it is out of date. A command that hangs is ended and has the code null. */
export function runCommand(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): { readonly code: number | null; readonly out: string; readonly err: string } {
  const env = { ...process.env, npm_lifecycle_event: undefined, ...options.env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [eindex, ...args], {
    cwd: options.cwd,
    env,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}
