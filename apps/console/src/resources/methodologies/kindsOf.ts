import { questionsOf, type Condition, type Methodology } from '@e-index/core';

/** The kinds of organisation a methodology makes a difference for, in the order in which it names them. */
export const kindsOf = (methodology: Methodology): readonly string[] => {
  const kinds = new Set<string>();
  const add = (names: readonly string[] | undefined): void => names?.forEach((name) => kinds.add(name));
  for (const { section, topic, question } of questionsOf(methodology)) {
    for (const node of [section, topic, question]) add(Object.keys(node.weightByKind ?? {}));
    add(question.appliesTo?.['kind']);
    if (question.visibleIf !== undefined) add(kindsIn(question.visibleIf));
  }
  return [...kinds];
};

const kindsIn = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(kindsIn);
  if ('any' in condition) return condition.any.flatMap(kindsIn);
  if ('not' in condition) return kindsIn(condition.not);
  return 'organisation' in condition ? (condition.organisation['kind'] ?? []) : [];
};
