import type { DraftAnswer, Question } from '@e-index/core';
import type { Locale } from '@e-index/messages';

export interface AnswerInputProps {
  readonly question: Question;
  readonly locale: Locale;
  /** The answer shown; undefined where there is none. */
  readonly answer: DraftAnswer | undefined;
  /** Called with every complete, valid change; undefined clears the answer. Half-typed text never arrives here. */
  readonly onChange: (answer: DraftAnswer | undefined) => void;
  /** Prefix of the element ids: unique on the page. */
  readonly id: string;
  readonly disabled?: boolean;
}
