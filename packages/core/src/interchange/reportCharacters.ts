import type { Report } from './finding.js';
import type { Path } from './path.js';

const FORBIDDEN = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;
const NONCHARACTER = /\p{Noncharacter_Code_Point}/u;

/** What I-JSON (RFC 7493, section 2.1) keeps out of strings and names: half surrogates and noncharacters. */
export function reportCharacters(text: string, at: Path, report: Report): void {
  if (!FORBIDDEN.test(text)) return;
  if (LONE_SURROGATE.test(text)) report(at, 'lone-surrogate');
  if (NONCHARACTER.test(text)) report(at, 'noncharacter');
}
