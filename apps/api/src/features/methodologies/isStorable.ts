/** Whether the database has a place for a text: not for U+0000, and in its JSON not for half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
}
