import { constants } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { UsageError } from './UsageError.js';

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['EACCES', 'reading it is not permitted'],
  ['EPERM', 'reading it is not permitted'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ELOOP', 'its links lead in a circle'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is too large'],
  ['ERR_INVALID_ARG_VALUE', 'this is no file name'],
]);

/**
 * The bytes of a file named on the command line.
 * @throws UsageError for a file that cannot be read
 */
export function readFileBytes(path: string): Uint8Array {
  const bytes = readBytes(path);
  if (bytes.length > constants.MAX_STRING_LENGTH) throw unreadable(path, 'ERR_FS_FILE_TOO_LARGE');
  return bytes;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw unreadable(path, error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
  }
}

function unreadable(path: string, code: string): UsageError {
  const shown = path.length <= 80 ? path : `${path.slice(0, 77)}…`;
  return new UsageError(`The file ${shown} cannot be read: ${reasons.get(code) ?? `the system says ${code}`}.`);
}
