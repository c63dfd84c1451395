import { liveChildren, type DraftNode, type MethodologyDraft } from '@e-index/core';
import { codeOf } from '../draft/codeOf.js';
import { testedCodes } from '../draft/renameTested.js';

/** A question whose condition tests another that stands later, or is not there. */
export interface BrokenCondition {
  readonly id: string;
  readonly code: string;
  readonly tests: string;
  readonly why: 'later' | 'gone';
}

/** The conditions that were in order before a change and are not after it. */
export function brokenConditions(before: MethodologyDraft, after: MethodologyDraft): readonly BrokenCondition[] {
  const known = new Set(broken(before).map(({ id, tests }) => `${id} ${tests}`));
  return broken(after).filter(({ id, tests }) => !known.has(`${id} ${tests}`));
}

function broken(draft: MethodologyDraft): readonly BrokenCondition[] {
  const questions = liveQuestions(draft, draft.root);
  const places = new Map<string, number>();
  questions.forEach((question, at) => {
    const code = codeOf(question);
    if (!places.has(code)) places.set(code, at);
  });
  return questions.flatMap((question, at) =>
    [...new Set(testedCodes(question.fields['visibleIf']))].flatMap((tests): readonly BrokenCondition[] => {
      const place = places.get(tests);
      if (place !== undefined && place < at) return [];
      return [{ id: question.id, code: codeOf(question), tests, why: place === undefined ? 'gone' : 'later' }];
    }),
  );
}

function liveQuestions(draft: MethodologyDraft, id: string): readonly DraftNode[] {
  return liveChildren(draft, id).flatMap((node) => (node.kind === 'question' ? [node] : liveQuestions(draft, node.id)));
}
