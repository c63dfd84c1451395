import type { Question, Source } from '../methodology/methodology.js';
import type { FilledPolicies } from '../methodology/policiesOf.js';
import type { Answer, AnswerValue } from '../methodology/responses.js';
import { evaluateCondition, type Lookup } from './evaluateCondition.js';
import { organisationMatches, type Attributes } from './organisationMatches.js';
import { rawScore } from './rawScore.js';

/** The state of a question for one organisation, with what the state rests on. `raw` is 0..1, null where nothing is scored. */
export type QuestionState =
  | { readonly state: 'excluded' | 'hidden' | 'unanswered'; readonly source: null }
  | { readonly state: 'answered'; readonly source: Source; readonly value: AnswerValue; readonly raw: number | null }
  | { readonly state: 'notApplicable' | 'notTested'; readonly source: Source; readonly reason: string };

/** Around the question: the policies, the winning values of earlier questions, and the organisation. */
export interface StateContext {
  readonly policies: Pick<FilledPolicies, 'sources' | 'unanswered'>;
  readonly lookup: Lookup;
  readonly organisation: Attributes;
}

const EXCLUDED: QuestionState = { state: 'excluded', source: null };
const HIDDEN: QuestionState = { state: 'hidden', source: null };
const UNANSWERED: QuestionState = { state: 'unanswered', source: null };

/** Decides the state of a question from its answers (of any sources), in the order excluded, hidden, then by the winning answer. */
export function questionState(question: Question, answers: readonly Answer[], context: StateContext): QuestionState {
  const { policies, lookup, organisation } = context;
  if (question.appliesTo !== undefined && !organisationMatches(question.appliesTo, organisation)) return EXCLUDED;
  if (question.visibleIf !== undefined && !evaluateCondition(question.visibleIf, lookup, organisation)) return HIDDEN;
  const answer = winningAnswer(answers, policies.sources);
  if (answer === undefined) return UNANSWERED;
  const source = answer.source ?? 'self';
  if (answer.value !== undefined) return valueState(question, answer.value, source, policies.unanswered);
  if (answer.notApplicable !== undefined) return { state: 'notApplicable', source, reason: answer.notApplicable };
  return { state: 'notTested', source, reason: answer.notTested ?? '' };
}

function valueState(question: Question, value: AnswerValue, source: Source, unanswered: FilledPolicies['unanswered']): QuestionState {
  const score = rawScore(question.answer, value, unanswered);
  switch (score.kind) {
    case 'score':
      return { state: 'answered', source, value, raw: score.raw };
    case 'unscored':
      return { state: 'answered', source, value, raw: null };
    case 'notApplicable':
      return { state: 'notApplicable', source, reason: score.reason };
  }
}

/** The first source in order of precedence with a value or a not-applicable; a not-tested only where no other source answered. */
export function winningAnswer(answers: readonly Answer[], precedence: readonly Source[]): Answer | undefined {
  let untested: Answer | undefined;
  for (const source of precedence) {
    const answer = answers.find((candidate) => (candidate.source ?? 'self') === source);
    if (answer === undefined) continue;
    if (answer.notTested === undefined) return answer;
    untested ??= answer;
  }
  return untested;
}
