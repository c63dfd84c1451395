import type { ChoiceFound } from './choiceFound.js';
import type { NamedChoice } from './namedChoice.js';
import { type ReplyOutcome, settled, unclear } from './replyOutcome.js';
import type { AnswerValue } from '../../methodology/responses.js';

/** The outcome of naming one choice, its code made into a value of the question. */
export function chosenOutcome(found: ChoiceFound, choices: readonly NamedChoice[], valueOf: (code: string) => AnswerValue): ReplyOutcome {
  const value = (index: number) => valueOf(choices[index]?.code ?? '');
  switch (found.kind) {
    case 'one':
      return settled(value(found.index), found.sure);
    case 'several':
      return unclear(
        found.reason,
        found.indices.map((index) => ({ value: value(index) })),
      );
    case 'none':
      return unclear(found.reason);
  }
}
