import { run } from '../src/run.js';

/** Runs a command line in this process. */
export function runHere(...args: readonly string[]): { readonly code: number; readonly out: string; readonly err: string } {
  const said = { out: '', err: '' };
  const code = run(args, { out: (text) => (said.out += text), err: (text) => (said.err += text) });
  return { code, ...said };
}
