import { UsageError } from './UsageError.js';

/** What a command takes: options with a value, flags without one, and files by what each is called in the usage (`FILE`). */
export interface Accepted {
  readonly options?: readonly string[];
  readonly flags?: readonly string[];
  readonly files?: readonly string[];
}

export interface CommandLine {
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  /** As many as the command takes, in its order. */
  readonly files: readonly string[];
}

/**
 * Reads what stands after the name of a command: `--name value`, `--name=value`, `--flag` and files, in any order. An option
 * takes what follows it as its value, whatever it looks like: node's parseArgs would refuse `--reply -5`, which is an ordinary
 * reply. A file whose name begins with a hyphen stands behind `--`.
 * @throws UsageError for an unknown or repeated option or flag, an option without a value, a flag with one, a file too few or too many
 */
export function readCommandLine(
  args: readonly string[],
  { options: known = [], flags: plain = [], files: named = [] }: Accepted,
): CommandLine {
  const options = new Map<string, string>();
  const flags = new Set<string>();
  const files: string[] = [];
  const addFile = (file: string) => {
    if (files.length === named.length) throw new UsageError(`${shorten(file)} is one file too many; the command takes ${named.join(' ')}.`);
    files.push(file);
  };
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (named.length > 0 && argument === '--') {
      args.slice(at + 1).forEach(addFile);
      break;
    }
    if (named.length > 0 && !argument.startsWith('-')) {
      addFile(argument);
      continue;
    }
    const [, name, inline] = /^--([a-z]+)(?:=([^]*))?$/u.exec(argument) ?? [];
    if (name === undefined || !(known.includes(name) || plain.includes(name))) {
      throw new UsageError(
        `${shorten(argument)} is not an option here; there are ${[...known, ...plain].map((option) => `--${option}`).join(', ')}.`,
      );
    }
    if (options.has(name) || flags.has(name)) throw new UsageError(`--${name} is given twice.`);
    if (plain.includes(name)) {
      if (inline !== undefined) throw new UsageError(`--${name} takes no value.`);
      flags.add(name);
      continue;
    }
    const value = inline ?? args[(at += 1)];
    if (value === undefined) throw new UsageError(`--${name} needs a value after it.`);
    options.set(name, value);
  }
  const missing = named[files.length];
  if (missing !== undefined) throw new UsageError(`${missing} is missing.`);
  return { options, flags, files };
}

function shorten(argument: string): string {
  return argument.length <= 80 ? `“${argument}”` : `“${argument.slice(0, 77)}…”`;
}
