/** A value as the end of a sentence: with a full stop, unless it brings its own end. */
export function endSentence(value: string): string {
  const ended = value.trimEnd();
  return /[.!?…]$/u.test(ended) ? ended : `${ended}.`;
}
