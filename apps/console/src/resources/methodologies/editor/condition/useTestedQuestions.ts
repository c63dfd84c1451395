import { useDeferredValue, useMemo } from 'react';
import { useDraftState } from '../../draft/useDraftState.js';
import { useEditedNode } from '../EditedNode.js';
import { testedQuestions, type TestedQuestion } from './TestedQuestion.js';

/** The draft's questions for the conditions of the edited one; a moment behind while somebody types. */
export function useTestedQuestions(): readonly TestedQuestion[] {
  const { id } = useEditedNode();
  const draft = useDeferredValue(useDraftState((state) => state.draft));
  return useMemo(() => testedQuestions(draft, id), [draft, id]);
}
