import type { Question, Section, Source, Topic } from '../methodology/methodology.js';
import type { AnswerValue } from '../methodology/responses.js';

/** What of an organisation decides which questions it is asked. */
export interface AskedOrganisation {
  readonly kind?: string;
  readonly groups: Readonly<Record<string, string>>;
}

/** One question at its place. `index` counts the steps of this questionnaire from 0; `weight` is the points this organisation can earn. */
export interface Step {
  readonly index: number;
  readonly code: string;
  readonly question: Question;
  readonly section: Section;
  readonly topic: Topic;
  /** 0 for what is not scored for this organisation, whatever the reason: a question, topic or section without weight, or outside the index. */
  readonly weight: number;
}

/** The questions one source is asked about one organisation, in document order. Made by compileQuestionnaire. */
export interface Questionnaire {
  readonly source: Source;
  readonly organisation: AskedOrganisation;
  readonly steps: readonly Step[];
  readonly byCode: ReadonlyMap<string, Step>;
  /** What an unanswered question does to the score: counts as 0, or not at all. */
  readonly unanswered: 'zero' | 'exclude';
}

/** What somebody answered: a value, or the code of the reason why the question does not apply. */
export type DraftAnswer = { readonly value: AnswerValue } | { readonly notApplicable: string };

/** Question code → answer, of the questionnaire's source. A question without an answer is not in it. */
export type Draft = ReadonlyMap<string, DraftAnswer>;
