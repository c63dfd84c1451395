const DENYING = new Set(['nav', 'ne', 'not', 'never', 'nekad']);
const JOINING = new Set(['bet', 'but', 'un', 'and']);

/** Whether the words of a wording that nobody typed turn it around: "made" does not name "They are not made". */
export function leavesOutDenial(left: readonly string[], wording: readonly string[]): boolean {
  return left.some((word) => DENYING.has(word)) && !wording.some((word) => JOINING.has(word));
}
