import { isWithin } from '@e-index/core';
import { useMemo } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { useDraftState } from '../draft/useDraftState.js';
import { checksWords } from './checksWords.js';
import { isAccepted } from './isAccepted.js';
import type { Problem } from './Problem.js';
import { problemSentence } from './problemSentence.js';
import { useChecks } from './useChecks.js';

const none: readonly Problem[] = [];
const noWords = {};

/**
 * The sentences of what is wrong at a field of a node or within it (`answer` hears of `answer.options[2].score`); '' stands for the node
 * as a whole and hears of everything in it. Warnings that were accepted with a word are left out. The same list as long as nothing changed.
 */
export function useProblems(nodeId: string, field: string): readonly string[] {
  const { locale } = useSaid(checksWords);
  const ofNode = useChecks(({ byNode }) => byNode.get(nodeId) ?? none);
  const words = useDraftState(({ draft }) => draft.nodes.get(nodeId)?.words ?? noWords);
  return useMemo(
    () =>
      ofNode
        .filter((problem) => (field === '' || isWithin(problem.place.field, field)) && !isAccepted(problem, words))
        .map((problem) => problemSentence(problem, locale)),
    [ofNode, words, field, locale],
  );
}
