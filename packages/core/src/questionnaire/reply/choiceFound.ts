/** What one piece of a reply names among several choices: indices into them. */
export type ChoiceFound =
  | { readonly kind: 'one'; readonly index: number; readonly sure: boolean }
  | { readonly kind: 'several'; readonly indices: readonly number[]; readonly reason: 'ambiguous' | 'contradiction' }
  | { readonly kind: 'none'; readonly reason: 'unknown-option' | 'not-understood' };

export function oneOrSeveral(indices: readonly number[], sure: boolean): ChoiceFound {
  const distinct = [...new Set(indices)];
  const [index] = distinct;
  if (index === undefined) return { kind: 'none', reason: 'unknown-option' };
  return distinct.length === 1 ? { kind: 'one', index, sure } : { kind: 'several', indices: distinct, reason: 'ambiguous' };
}
