import { SOURCES, type Methodology, type Question } from '../methodology/methodology.js';
import { policiesOf, type FilledPolicies } from '../methodology/policiesOf.js';
import { questionsOf } from '../methodology/questionsOf.js';
import type { Organisation, Responses } from '../methodology/responses.js';
import { compileStates } from './compileStates.js';
import { planOf, type Plan } from './planOf.js';
import type { QuestionState } from './questionState.js';
import { QUESTION_STATES } from './results.js';
import { weightsOf, type Weights } from './weightsOf.js';

/** Documents as typed arrays: everything that weights do not change. Cells are organisation × question, organisations first. */
export interface Encoded {
  readonly methodology: Methodology;
  /** In the order of the responses document. */
  readonly organisations: readonly Organisation[];
  readonly plan: Plan;
  /** Position in QUESTION_STATES. */
  readonly states: Uint8Array;
  /** Position of the winning source in SOURCES, -1 without one. */
  readonly sources: Int8Array;
  /** 0..1, NaN without a raw score. */
  readonly raw: Float64Array;
  /** What counts, policies applied: 0..100, NaN where the question does not count whatever its weight. */
  readonly scores: Float64Array;
  /** Per organisation: 1 where it responded. */
  readonly responded: Uint8Array;
  /** The kinds of organisations, in order of first appearance (undefined for those without). */
  readonly kinds: readonly (string | undefined)[];
  /** Per organisation: position in `kinds`. */
  readonly kindOf: Int32Array;
  /** The weights of the methodology itself. */
  readonly weights: Weights;
}

/** First stage of scoring: the state and raw score of every question for every organisation. Expects faultless documents. */
export function encode(methodology: Methodology, responses: Responses): Encoded {
  const { organisations } = responses;
  const questions = questionsOf(methodology).map(({ question }) => question);
  const policies = policiesOf(methodology);
  const statesOf = compileStates(methodology);
  const answersOf = new Map(responses.responses.map(({ organisation, answers }) => [organisation, answers]));

  const cells = organisations.length * questions.length;
  const states = new Uint8Array(cells);
  const sources = new Int8Array(cells).fill(-1);
  const raw = new Float64Array(cells).fill(NaN);
  const scores = new Float64Array(cells).fill(NaN);
  const responded = new Uint8Array(organisations.length);
  const kindOf = new Int32Array(organisations.length);
  const kinds: (string | undefined)[] = [];

  organisations.forEach((organisation, position) => {
    const known = kinds.indexOf(organisation.kind);
    kindOf[position] = known >= 0 ? known : kinds.push(organisation.kind) - 1;
    const answers = answersOf.get(organisation.id);
    responded[position] = answers === undefined ? 0 : 1;
    statesOf(organisation, answers ?? []).forEach((state, q) => {
      const question = questions[q];
      if (question === undefined) return;
      const cell = position * questions.length + q;
      states[cell] = QUESTION_STATES.indexOf(state.state);
      if (state.source !== null) sources[cell] = SOURCES.indexOf(state.source);
      if (state.state === 'answered') raw[cell] = state.raw ?? NaN;
      scores[cell] = countedScore(state, question, policies);
    });
  });
  const weights = weightsOf(methodology, kinds);
  return { methodology, organisations, plan: planOf(methodology), states, sources, raw, scores, responded, kinds, kindOf, weights };
}

/** 0..100 where a question in this state counts, NaN where it does not. */
function countedScore(state: QuestionState, question: Question, policies: FilledPolicies): number {
  switch (state.state) {
    case 'excluded':
    case 'notTested':
      return NaN;
    case 'hidden':
      return question.whenHidden === 'zero' ? 0 : NaN;
    case 'answered':
      return state.raw === null ? NaN : 100 * state.raw;
    case 'notApplicable':
      return policies.notApplicable === 'zero' ? 0 : NaN;
    case 'unanswered':
      return policies.unanswered === 'zero' ? 0 : NaN;
  }
}
