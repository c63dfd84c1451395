import { faultSentence, lintSentence, type Locale } from '@e-index/messages';
import type { Problem } from './Problem.js';

/** What would be right, as a sentence of its own. */
export function problemSentence(problem: Problem, locale: Locale): string {
  switch (problem.kind) {
    case 'fault':
      return asSentence(faultSentence(problem.fault, locale), locale);
    case 'finding':
      return lintSentence(problem.finding, locale);
  }
}

/** The sentences of faults are second halves ("must be …"), made to stand after a path. */
function asSentence(half: string, locale: Locale): string {
  return `${half.slice(0, 1).toLocaleUpperCase(locale)}${half.slice(1)}.`;
}
