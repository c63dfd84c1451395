/** Wrong usage or a file that cannot be read: its message is the sentence the person gets, and the command ends with code 1. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
