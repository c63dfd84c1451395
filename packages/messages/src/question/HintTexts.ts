import type { AnswerDefinition, AnswerDefinitionOf } from '@e-index/core';

/** How a question of each type is answered, and how to say that it does not apply. */
export type HintTexts = {
  readonly [Type in AnswerDefinition['type']]: (definition: AnswerDefinitionOf<Type>) => string;
} & { readonly notApplicable: (reasons: number) => string };
