/**
 * Where two words differ by one typing error (Damerau–Levenshtein distance 1, adjacent transposition included), and which
 * kind; undefined when they are equal or differ by more. Linear in the length of the words.
 */
export function oneTypo(typed: string, meant: string): { readonly at: number; readonly kind: 'swap' | 'double' | 'other' } | undefined {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return undefined;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const restIs = (typedFrom: number, meantFrom: number) => typed.slice(typedFrom) === meant.slice(meantFrom);
  if (typed.length === meant.length) {
    if (restIs(at + 1, at + 1)) return { at, kind: 'other' };
    const swapped = typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && restIs(at + 2, at + 2);
    return swapped ? { at, kind: 'swap' } : undefined;
  }
  if (typed.length > meant.length) return restIs(at + 1, at) ? { at, kind: typed[at] === typed[at - 1] ? 'double' : 'other' } : undefined;
  return restIs(at, at + 1) ? { at, kind: meant[at] === meant[at - 1] ? 'double' : 'other' } : undefined;
}
