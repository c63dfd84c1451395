import type { AnswerDefinition } from '../../methodology/answerDefinition.js';
import type { Question } from '../../methodology/methodology.js';
import type { ReplyLocale } from './replyLocale.js';

/** What every reader of one answer type is given: the clean reply and the question it answers. */
export interface ReplyContext<Definition extends AnswerDefinition = AnswerDefinition> {
  readonly text: string;
  readonly words: readonly string[];
  readonly locale: ReplyLocale;
  readonly question: Question;
  readonly answer: Definition;
  /** The words of the question, folded: repeating them adds nothing to an answer. */
  readonly asked: readonly string[];
  readonly thumb: 'up' | 'down' | undefined;
}
