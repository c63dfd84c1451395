import { liveChildren, type DraftNode, type JsonObject, type JsonValue, type MethodologyDraft } from '@e-index/core';
import { codeOf } from '../../draft/codeOf.js';
import { fieldIn, listOf, stringOf } from '../json/jsonIn.js';
import type { TestName } from './ConditionShape.js';

/** A question as conditions may ask about it. */
export interface TestedQuestion {
  readonly id: string;
  readonly code: string;
  readonly fields: JsonObject;
  readonly type: string;
  readonly options: readonly JsonValue[];
  readonly place: 'earlier' | 'itself' | 'later';
}

/** The questions of the draft in document order, each with whether it stands before the one that asks. Of two with one code the first counts. */
export function testedQuestions(draft: MethodologyDraft, asking: string): readonly TestedQuestion[] {
  let isPast = false;
  const seen = new Set<string>();
  return questionsBelow(draft, draft.root).flatMap((node): readonly TestedQuestion[] => {
    const place = node.id === asking ? 'itself' : isPast ? 'later' : 'earlier';
    if (node.id === asking) isPast = true;
    const code = codeOf(node);
    if (seen.has(code)) return [];
    seen.add(code);
    const answer = node.fields['answer'];
    return [
      {
        id: node.id,
        code,
        fields: node.fields,
        type: stringOf(fieldIn(answer, 'type')) ?? '',
        options: listOf(fieldIn(answer, 'options')),
        place,
      },
    ];
  });
}

function questionsBelow(draft: MethodologyDraft, id: string): readonly DraftNode[] {
  return liveChildren(draft, id).flatMap((node) => (node.kind === 'question' ? [node] : questionsBelow(draft, node.id)));
}

/** The tests that fit a type of answer, the likeliest first. */
export function fittingTests(type: string): readonly TestName[] {
  switch (type) {
    case 'single':
      return ['is', 'answered'];
    case 'multiple':
      return ['includes', 'answered'];
    case 'number':
    case 'share':
    case 'counts':
      return ['atLeast', 'below', 'answered'];
    default:
      return ['answered'];
  }
}
