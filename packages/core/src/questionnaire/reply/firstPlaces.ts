import { foldText } from './foldText.js';
import { readNumberWords } from './readNumberWords.js';

const FIRST = /^(?:the |tikai |only )*(?:pirm(?:ie|as|os|ais|iem)|first) (\S+)$/u;

/** How many places from the first: "pirmie divi", "pirmās 3", "the first two" → 2 or more. */
export function firstPlaces(text: string): number | undefined {
  const [, counted = ''] = FIRST.exec(foldText(text).replace(/[\s.!]+$/u, '')) ?? [];
  const count = /^\d{1,2}$/u.test(counted) ? Number(counted) : readNumberWords([counted])?.value;
  return count !== undefined && count >= 2 ? count : undefined;
}
