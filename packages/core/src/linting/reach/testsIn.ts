import type { Condition, OrganisationTest, QuestionTest } from '../../methodology/condition.js';

/** All tests of a condition, in its order. */
export interface Tests {
  readonly questions: readonly QuestionTest[];
  readonly organisations: readonly OrganisationTest[];
}

export function testsIn(condition: Condition): Tests {
  const questions: QuestionTest[] = [];
  const organisations: OrganisationTest[] = [];
  const visit = (inner: Condition): void => {
    if ('all' in inner) inner.all.forEach(visit);
    else if ('any' in inner) inner.any.forEach(visit);
    else if ('not' in inner) visit(inner.not);
    else if ('organisation' in inner) organisations.push(inner.organisation);
    else questions.push(inner);
  };
  visit(condition);
  return { questions, organisations };
}
