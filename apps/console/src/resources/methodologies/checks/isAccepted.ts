import type { DraftNode } from '@e-index/core';
import type { Problem } from './Problem.js';

/** Whether somebody said why a warning is right at its node. */
export const isAccepted = (problem: Problem, words: DraftNode['words']): boolean =>
  problem.kind === 'finding' && problem.severity === 'warning' && Object.hasOwn(words, problem.finding.rule);
