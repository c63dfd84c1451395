import { isWithin } from '@e-index/core';
import { useMemo } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { checksWords } from './checksWords.js';
import type { Problem } from './Problem.js';
import { problemSentence } from './problemSentence.js';
import { useChecks } from './useChecks.js';

const none: readonly Problem[] = [];

/**
 * The sentences of what is wrong at a field of a node or within it (`answer` hears of `answer.options[2].score`); '' stands for the node
 * as a whole and hears of everything in it. The same list as long as nothing changed.
 */
export function useProblems(nodeId: string, field: string): readonly string[] {
  const { locale } = useSaid(checksWords);
  const ofNode = useChecks(({ byNode }) => byNode.get(nodeId) ?? none);
  return useMemo(
    () => ofNode.filter(({ place }) => field === '' || isWithin(place.field, field)).map((problem) => problemSentence(problem, locale)),
    [ofNode, field, locale],
  );
}
