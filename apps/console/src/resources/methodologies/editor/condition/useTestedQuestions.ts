import { useDeferredValue, useMemo, useRef } from 'react';
import { useDraftState } from '../../draft/useDraftState.js';
import { useEditedNode } from '../EditedNode.js';
import { testedQuestions, type TestedQuestion } from './TestedQuestion.js';

/**
 * The draft's questions for the conditions of the edited one; a moment behind while somebody types. A question that says the same stays the
 * same object: a save gives every node a new version, and a menu that is open must not begin anew under somebody's fingers.
 */
export function useTestedQuestions(): readonly TestedQuestion[] {
  const { id } = useEditedNode();
  const draft = useDeferredValue(useDraftState((state) => state.draft));
  const before = useRef<readonly TestedQuestion[]>([]);
  return useMemo(() => {
    const known = new Map(before.current.map((question) => [question.id, question]));
    const now = testedQuestions(draft, id).map((question) => {
      const same = known.get(question.id);
      return same !== undefined && isSame(same, question) ? same : question;
    });
    if (now.length !== before.current.length || now.some((question, at) => question !== before.current[at])) before.current = now;
    return before.current;
  }, [draft, id]);
}

const isSame = (a: TestedQuestion, b: TestedQuestion): boolean =>
  a.place === b.place && (a.fields === b.fields || JSON.stringify(a.fields) === JSON.stringify(b.fields));
