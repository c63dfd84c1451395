import type { Methodology, Weight } from '../methodology/methodology.js';
import { questionsOf } from '../methodology/questionsOf.js';
import { pointsFor, weightFor } from '../methodology/weightFor.js';

/** Weights by kind of organisation and node, kinds first; NaN stands for "points". */
export interface Weights {
  readonly sections: Float64Array;
  readonly topics: Float64Array;
  readonly questions: Float64Array;
}

/**
 * The weights of a methodology for these kinds of organisations (undefined: no kind). To try other weights on encoded
 * answers, give the changed methodology, which has to have the same questions, and `encoded.kinds`.
 */
export function weightsOf(methodology: Methodology, kinds: readonly (string | undefined)[]): Weights {
  const { sections } = methodology;
  const topics = sections.flatMap((section) => section.topics);
  const questions = questionsOf(methodology);
  return {
    sections: Float64Array.from(kinds.flatMap((kind) => sections.map((section) => toNumber(weightFor(section, kind))))),
    topics: Float64Array.from(kinds.flatMap((kind) => topics.map((topic) => toNumber(weightFor(topic, kind))))),
    questions: Float64Array.from(kinds.flatMap((kind) => questions.map(({ question }) => pointsFor(question, kind)))),
  };
}

function toNumber(weight: Weight): number {
  return weight === 'points' ? NaN : weight;
}
