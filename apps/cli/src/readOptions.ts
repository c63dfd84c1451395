import { readCommandLine } from './readCommandLine.js';
import { UsageError } from './UsageError.js';

export type Options = ReadonlyMap<string, string>;

/**
 * Reads the `--name value` and `--name=value` of a command that takes nothing else.
 * @param known the names a command takes
 * @throws UsageError for an unknown, repeated or valueless option, or for anything that is no option
 */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  return readCommandLine(args, { options: known }).options;
}

/** The value of an option the command cannot do without. */
export function requireOption(options: Options, name: string): string {
  const value = options.get(name);
  if (value === undefined) throw new UsageError(`--${name} is missing.`);
  return value;
}
