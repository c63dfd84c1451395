import type { Weight } from '../methodology/methodology.js';
import { pointsFor, weightFor } from '../methodology/weightFor.js';

/** What a node weighs: its resolved weight, and its share (0..1) of its parent and of the whole index. */
export interface EffectiveShare {
  readonly weight: number;
  readonly ofParent: number;
  readonly ofIndex: number;
}

interface Weighed {
  /** Names the node in the answer. */
  readonly code: string;
  readonly weightByKind?: Readonly<Record<string, Weight>> | undefined;
}

/** What of a methodology its shares depend on: a methodology is one, and so is what a draft says of weights. */
export interface WeightTree {
  readonly sections: readonly (Weighed & {
    readonly weight?: Weight | undefined;
    readonly scored?: boolean | undefined;
    readonly topics: readonly (Weighed & {
      readonly weight?: Weight | undefined;
      readonly questions: readonly {
        readonly code: string;
        readonly weight: number;
        readonly weightByKind?: Readonly<Record<string, number>> | undefined;
      }[];
    })[];
  })[];
}

/** By code, in document order. */
export interface EffectiveShares {
  readonly sections: ReadonlyMap<string, EffectiveShare>;
  readonly topics: ReadonlyMap<string, EffectiveShare>;
  readonly questions: ReadonlyMap<string, EffectiveShare>;
}

/**
 * What every section, topic and question weighs in the end, for a body of this kind to which everything applies and for
 * which everything counts: "points" are summed up, weights replaced by kind. Shares are exact for arithmetic means. An
 * unscored section, and all below it, has no share of the index; where all weights are 0, so are the shares.
 */
export function effectiveShares({ sections: weighed }: WeightTree, kind?: string): EffectiveShares {
  const sections = new Map<string, EffectiveShare>();
  const topics = new Map<string, EffectiveShare>();
  const questions = new Map<string, EffectiveShare>();

  const sectionWeights = weighed.map((section) => {
    if (section.scored === false) return 0;
    return resolve(
      weightFor(section, kind),
      section.topics.flatMap((topic) => topic.questions.map((question) => pointsFor(question, kind))),
    );
  });
  const sectionSum = sum(sectionWeights);
  weighed.forEach((section, s) => {
    const ofSection = share(sectionWeights[s] ?? 0, sectionSum, 1);
    sections.set(section.code, ofSection);
    const topicWeights = section.topics.map((topic) =>
      resolve(
        weightFor(topic, kind),
        topic.questions.map((question) => pointsFor(question, kind)),
      ),
    );
    const topicSum = sum(topicWeights);
    section.topics.forEach((topic, t) => {
      const ofTopic = share(topicWeights[t] ?? 0, topicSum, ofSection.ofIndex);
      topics.set(topic.code, ofTopic);
      const questionWeights = topic.questions.map((question) => pointsFor(question, kind));
      const questionSum = sum(questionWeights);
      topic.questions.forEach((question, q) => questions.set(question.code, share(questionWeights[q] ?? 0, questionSum, ofTopic.ofIndex)));
    });
  });
  return { sections, topics, questions };
}

function resolve(weight: Weight, points: readonly number[]): number {
  return weight === 'points' ? sum(points) : weight;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function share(weight: number, total: number, parentOfIndex: number): EffectiveShare {
  const ofParent = total > 0 ? weight / total : 0;
  return { weight, ofParent, ofIndex: ofParent * parentOfIndex };
}
