import type { Aggregation, Methodology } from '../methodology/methodology.js';

/** The tree of a methodology in arrays. Sections, topics and questions are numbered from 0 in document order. */
export interface Plan {
  readonly sectionCount: number;
  readonly topicCount: number;
  readonly questionCount: number;
  /** Per section the first of its topics; one entry more, the number of topics. */
  readonly firstTopic: Int32Array;
  /** Per topic the first of its questions; one entry more, the number of questions. */
  readonly firstQuestion: Int32Array;
  /** Per section: 1 where it counts in the index. */
  readonly scored: Uint8Array;
  readonly minimumAnswered: number;
  readonly aggregation: Aggregation;
  readonly sectionAggregation: readonly Aggregation[];
  readonly topicAggregation: readonly Aggregation[];
}

export function planOf(methodology: Methodology): Plan {
  const { sections } = methodology;
  const topics = sections.flatMap((section) => section.topics);
  const firstTopic = starts(sections.map((section) => section.topics.length));
  const firstQuestion = starts(topics.map((topic) => topic.questions.length));
  return {
    sectionCount: sections.length,
    topicCount: topics.length,
    questionCount: firstQuestion.at(-1) ?? 0,
    firstTopic,
    firstQuestion,
    scored: Uint8Array.from(sections, (section) => (section.scored === false ? 0 : 1)),
    minimumAnswered: methodology.policies?.minimumAnswered ?? 0,
    aggregation: methodology.aggregation ?? 'arithmetic',
    sectionAggregation: sections.map((section) => section.aggregation ?? 'arithmetic'),
    topicAggregation: topics.map((topic) => topic.aggregation ?? 'arithmetic'),
  };
}

function starts(lengths: readonly number[]): Int32Array {
  const first = new Int32Array(lengths.length + 1);
  lengths.forEach((length, position) => {
    first[position + 1] = (first[position] ?? 0) + length;
  });
  return first;
}
