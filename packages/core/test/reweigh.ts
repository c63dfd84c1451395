import * as fc from 'fast-check';
import { questionsOf, type Methodology, type Weight } from '../src/index.js';

/** A change of one weight: of the section, topic or question at this place (counted around), for everybody or for one kind. */
export interface Reweighing {
  readonly of: 'section' | 'topic' | 'question';
  readonly place: number;
  readonly kind: string | undefined;
  readonly weight: number;
}

export const reweighings: fc.Arbitrary<readonly Reweighing[]> = fc.array(
  fc.record({
    of: fc.constantFrom('section' as const, 'topic' as const, 'question' as const),
    place: fc.nat(50),
    kind: fc.constantFrom(undefined, undefined, 'ministry', 'municipality', 'constructor'),
    weight: fc.constantFrom(0, 1, 0.1, 0.7, 3, 1e-300, 1e9),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The methodology with that one weight changed; what may not be scored keeps its weight. */
export function reweigh(methodology: Methodology, { of, place, kind, weight }: Reweighing): Methodology {
  const count = { section: 0, topic: 0, question: 0 };
  const total = {
    section: methodology.sections.length,
    topic: methodology.sections.flatMap(({ topics }) => topics).length,
    question: questionsOf(methodology).length,
  };
  const isMeant = (node: Reweighing['of']): boolean => {
    count[node] += 1;
    return node === of && (count[node] - 1) % total[node] === place % total[node];
  };
  const weigh = <Node extends { readonly weight?: Weight; readonly weightByKind?: Readonly<Record<string, Weight>> }>(node: Node) =>
    kind === undefined ? { ...node, weight } : { ...node, weightByKind: { ...node.weightByKind, [kind]: weight } };
  return {
    ...methodology,
    sections: methodology.sections.map((section) => ({
      ...(isMeant('section') ? weigh(section) : section),
      topics: section.topics.map((topic) => ({
        ...(isMeant('topic') ? weigh(topic) : topic),
        questions: topic.questions.map((question) => {
          const unscored = question.answer.type === 'text' || ('scoring' in question.answer && question.answer.scoring?.rule === 'none');
          return isMeant('question') && !unscored ? weigh(question) : question;
        }),
      })),
    })),
  };
}
