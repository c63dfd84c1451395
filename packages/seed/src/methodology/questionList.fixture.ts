import { questionsOf, type Methodology, type Question } from '@e-index/core';

export const questions = (methodology: Methodology): readonly Question[] => questionsOf(methodology).map(({ question }) => question);

export const codes = (methodology: Methodology): readonly string[] => questions(methodology).map(({ code }) => code);

export const byCode = (methodology: Methodology, code: string): Question | undefined =>
  questions(methodology).find((question) => question.code === code);

/** `SV2.1.burial-benefit` → `SV2.1` */
export const base = (code: string): string => code.split('.').slice(0, 2).join('.');

/** A text question behind an answer, not a question of its own. */
export const isBehind = ({ code }: Question): boolean => /\.(other|list|how|why-not)$/.test(code);
