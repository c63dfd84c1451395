import { UsageError } from './UsageError.js';

export type Options = ReadonlyMap<string, string>;

/**
 * Reads `--name value` and `--name=value`. Every option takes a value, whatever it looks like: node's parseArgs would refuse
 * `--reply -5`, which is an ordinary reply.
 * @param known the names a command takes
 * @throws UsageError for an unknown, repeated or valueless option, or for anything that is no option
 */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const [, name, inline] = /^--([a-z]+)(?:=([^]*))?$/u.exec(args[at] ?? '') ?? [];
    if (name === undefined || !known.includes(name)) {
      throw new UsageError(
        `${shorten(args[at] ?? '')} is not an option here; there are ${known.map((option) => `--${option}`).join(', ')}.`,
      );
    }
    if (options.has(name)) throw new UsageError(`--${name} is given twice.`);
    const value = inline ?? args[(at += 1)];
    if (value === undefined) throw new UsageError(`--${name} needs a value after it.`);
    options.set(name, value);
  }
  return options;
}

/** The value of an option the command cannot do without. */
export function requireOption(options: Options, name: string): string {
  const value = options.get(name);
  if (value === undefined) throw new UsageError(`--${name} is missing.`);
  return value;
}

function shorten(argument: string): string {
  return argument.length <= 80 ? `“${argument}”` : `“${argument.slice(0, 77)}…”`;
}
