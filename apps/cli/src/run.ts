import { diff } from './commands/diff.js';
import { lint } from './commands/lint.js';
import { reply } from './commands/reply.js';
import { score } from './commands/score.js';
import { validate } from './commands/validate.js';
import type { Terminal } from './Terminal.js';
import { usage } from './usage.js';
import { UsageError } from './UsageError.js';

const commands: ReadonlyMap<string, (args: readonly string[], terminal: Terminal) => number> = new Map([
  ['validate', validate],
  ['score', score],
  ['reply', reply],
  ['lint', lint],
  ['diff', diff],
]);

/**
 * Runs one command line and returns its exit code: 0 done, 1 wrong usage or an unreadable file, 2 a document with faults,
 * 3 a methodology of which the linter finds an error.
 * @param args what stands after the name of the program
 */
export function run(args: readonly string[], terminal: Terminal): number {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out(usage);
    return 0;
  }
  const command = commands.get(name ?? '');
  if (command === undefined) {
    terminal.err(`Say which command: ${[...commands.keys()].join(', ')}. More with --help.\n`);
    return 1;
  }
  try {
    return command(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`${error.message}\n`);
    return 1;
  }
}
