import { liveChildren, type DraftNode, type MethodologyDraft, type Weight, type WeightTree } from '@e-index/core';
import { numberOf, weightOf } from './readWeight.js';

/** The weights of a draft for bodies of one kind, with node ids in the place of codes: codes may be doubled while one works. */
export function weightTree(draft: MethodologyDraft, forKind: string): WeightTree {
  const group = (node: DraftNode): Weight => {
    const weight = weightOf(node, forKind);
    return weight === 'points' ? weight : numberOf(weight);
  };
  return {
    sections: liveChildren(draft, draft.root).map((section) => ({
      code: section.id,
      weight: group(section),
      scored: section.fields['scored'] !== false,
      topics: liveChildren(draft, section.id).map((topic) => ({
        code: topic.id,
        weight: group(topic),
        questions: liveChildren(draft, topic.id).map((question) => ({ code: question.id, weight: numberOf(weightOf(question, forKind)) })),
      })),
    })),
  };
}
