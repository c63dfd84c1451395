/**
 * A condition over independent variables. Each variable stands for an attribute of the organisation or for a given answer and has
 * the values 0, 1, …, one for all that the document's tests cannot tell apart.
 */
export type Proposition =
  | { readonly kind: 'constant'; readonly holds: boolean }
  /** `accepts[value]`: whether it holds for a value of the variable. */
  | { readonly kind: 'literal'; readonly variable: number; readonly accepts: readonly boolean[] }
  | { readonly kind: 'all'; readonly parts: readonly Proposition[] }
  | { readonly kind: 'any'; readonly parts: readonly Proposition[] }
  | { readonly kind: 'not'; readonly inner: Proposition }
  /** The question at this position applies and is visible. */
  | { readonly kind: 'asked'; readonly position: number };

export const NEVER: Proposition = { kind: 'constant', holds: false };
export const ALWAYS: Proposition = { kind: 'constant', holds: true };
