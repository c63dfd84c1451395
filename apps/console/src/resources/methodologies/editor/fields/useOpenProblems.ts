import { useMemo } from 'react';
import { isAccepted } from '../../checks/isAccepted.js';
import type { Problem } from '../../checks/Problem.js';
import { useChecks } from '../../checks/useChecks.js';
import { useEditedNode } from '../EditedNode.js';

const none: readonly Problem[] = [];

/** What is wrong with the edited node, without the warnings that were accepted with a word. The same list as long as nothing changed. */
export function useOpenProblems(): readonly Problem[] {
  const { id, words } = useEditedNode();
  const ofNode = useChecks(({ byNode }) => byNode.get(id) ?? none);
  return useMemo(() => ofNode.filter((problem) => !isAccepted(problem, words)), [ofNode, words]);
}
