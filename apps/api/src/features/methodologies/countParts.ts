import { liveChildren, type MethodologyDraft } from '@e-index/core';

/** How many sections and questions the document of a draft has. */
export function countParts(tree: MethodologyDraft): { readonly sections: number; readonly questions: number } {
  const sections = liveChildren(tree, tree.root);
  const topics = sections.flatMap(({ id }) => liveChildren(tree, id));
  return { sections: sections.length, questions: topics.reduce((sum, { id }) => sum + liveChildren(tree, id).length, 0) };
}
