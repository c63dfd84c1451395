import { useMemo } from 'react';
import type { Problem } from '../../checks/Problem.js';
import { problemSentence } from '../../checks/problemSentence.js';
import { useChecks } from '../../checks/useChecks.js';
import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { fieldWords } from './fieldWords.js';

const none: readonly Problem[] = [];

/** What is wrong at exactly this place: for lists and their entries, whose fields show what is wrong within them. */
export function useProblemsAt(place: string): readonly string[] {
  const { id } = useEditedNode();
  const { locale } = useSaid(fieldWords);
  const ofNode = useChecks(({ byNode }) => byNode.get(id) ?? none);
  return useMemo(
    () => ofNode.filter((problem) => problem.place.field === place).map((problem) => problemSentence(problem, locale)),
    [ofNode, place, locale],
  );
}
