import { negatesPrefix } from './negatesPrefix.js';
import { wordKind } from './wordKind.js';

const PREFIXES = new Set('ie iz at ap no ne pa sa uz aiz in un im de re ex en bi'.split(' '));

/**
 * Whether a difference of one letter makes another word rather than a typing error: a number, a denial, or a prefix, as in
 * iesniegt and izsniegt, nosūta and nesūta, typical and atypical.
 */
export function changesMeaning(typed: string, meant: string, at: number): boolean {
  if (/\d/u.test(typed + meant)) return true;
  if (wordKind(typed) === 'negation' || wordKind(meant) === 'negation' || negatesPrefix(typed) !== negatesPrefix(meant)) return true;
  const [one, other] = [typed.slice(0, 2), meant.slice(0, 2)];
  return (at === 0 && typed.length !== meant.length) || (one !== other && PREFIXES.has(one) && PREFIXES.has(other));
}
