import type { Methodology, Question } from '../../methodology/methodology.js';
import { questionsOf } from '../../methodology/questionsOf.js';
import type { Answer, OrganisationResponse, Responses } from '../../methodology/responses.js';
import { sourcesOf } from '../../methodology/sourcesOf.js';
import { compileStates } from '../../scoring/compileStates.js';
import { encode, type Encoded } from '../../scoring/encode.js';
import { QUESTION_STATES } from '../../scoring/results.js';
import { answerKey } from './encodingKey.js';
import { fitsQuestion } from './fitsQuestion.js';
import { originsOf } from './originsOf.js';

/** The reason under which a question goes untested that a body was not asked in the base round. */
export const NOT_ASKED = 'not-asked';

/** What became of the base round's answers under a draft. */
export interface Adaptation {
  /** Questions of the draft for which the base round has no answers to give: new ones, and those that are not comparable. */
  readonly notAsked: readonly string[];
  /** Questions of the draft, with how many answers no longer fit them. */
  readonly dropped: readonly { readonly question: string; readonly answers: number }[];
  /** Questions of the base whose answers nothing takes over. */
  readonly left: readonly string[];
  /** How many answers were taken over. */
  readonly kept: number;
}

export interface AdaptedResponses extends Adaptation {
  readonly responses: Responses;
}

const UNANSWERED = QUESTION_STATES.indexOf('unanswered');

/**
 * The base round's answers as a faultless responses document for a draft, under the draft's id and version. All organisations stay, and
 * those without a response remain without one.
 *
 * Answers follow their question by lineage, where the draft follows the base, and by code. An answer that no longer fits (an option,
 * row, column, reason or source that is gone, a value of another type or outside the bounds) is dropped whole. Who then stands
 * unanswered where the base round had not left it unanswered, because it did not ask the question, or not this body, or
 * because the answer was dropped, gets `notTested: "not-asked"`: unanswered may count as 0, and no body is to fall for an answer that
 * nobody asked of it. What a body left unanswered when asked stays unanswered. Where nothing of this happens, the answers are the same.
 *
 * `encoded` spares encoding the base again, where that was done. Expects faultless documents.
 */
export function adaptResponses(
  base: Methodology,
  draft: Methodology,
  responses: Responses,
  encoded: Encoded = encode(base, responses),
): AdaptedResponses {
  const questions = questionsOf(draft).map(({ question }) => question);
  const origins = originsOf(base, draft);
  const asked = questionsOf(base).map(({ question }) => question);
  const places = new Map(asked.map(({ code }, position) => [code, position]));
  const originPlaces = questions.map(({ code }) => places.get(origins.get(code) ?? '') ?? -1);
  const heirs = heirsOf(questions, origins);
  // Faultless answers fit a question that takes the same ones: most of a million need not be looked at.
  const takesTheSame = questions.map((question, q) => {
    const origin = asked[originPlaces[q] ?? -1];
    return origin !== undefined && answerKey(origin) === answerKey(question);
  });
  const bodies = new Map(responses.organisations.map((organisation, position) => [organisation.id, { organisation, position }]));
  const statesOf = compileStates(draft);
  const dropped = questions.map(() => 0);
  let kept = 0;

  const adapt = (response: OrganisationResponse): OrganisationResponse => {
    const body = bodies.get(response.organisation);
    if (body === undefined) return response;
    const answers: Answer[] = [];
    // Not where the body was asked and gave no answer, and not where one is taken over.
    const mayBeMissing = originPlaces.map((place) => place < 0 || encoded.states[body.position * asked.length + place] !== UNANSWERED);
    for (const answer of response.answers) {
      for (const q of heirs.get(answer.question) ?? []) {
        const question = questions[q];
        if (question === undefined) continue;
        if (takesTheSame[q] !== true && !fitsQuestion(question, answer)) dropped[q]! += 1;
        else {
          kept += 1;
          mayBeMissing[q] = false;
          answers.push(question.code === answer.question ? answer : { ...answer, question: question.code });
        }
      }
    }
    if (!mayBeMissing.includes(true)) return { organisation: response.organisation, answers };
    // What is untested has no winning value, as what is unanswered: the further states stay what they are.
    statesOf(body.organisation, [...answers]).forEach(({ state }, q) => {
      const question = questions[q];
      if (state === 'unanswered' && mayBeMissing[q] === true && question !== undefined) answers.push(notAsked(question));
    });
    return { organisation: response.organisation, answers };
  };

  const adapted = responses.responses.map(adapt);
  return {
    responses: { ...responses, methodology: { id: draft.id, version: draft.version }, responses: adapted },
    notAsked: questions.map(({ code }) => code).filter((code) => !origins.has(code)),
    dropped: questions.map(({ code }, q) => ({ question: code, answers: dropped[q] ?? 0 })).filter(({ answers }) => answers > 0),
    left: [...places.keys()].filter((code) => !heirs.has(code)),
    kept,
  };
}

/** The positions of the draft's questions that take over the answers of a question of the base, by its code. */
function heirsOf(questions: readonly Question[], origins: ReadonlyMap<string, string>): ReadonlyMap<string, readonly number[]> {
  const heirs = new Map<string, number[]>();
  questions.forEach(({ code }, q) => {
    const origin = origins.get(code);
    if (origin !== undefined) heirs.set(origin, [...(heirs.get(origin) ?? []), q]);
  });
  return heirs;
}

function notAsked(question: Question): Answer {
  const [source = 'self'] = sourcesOf(question);
  return source === 'self' ? { question: question.code, notTested: NOT_ASKED } : { question: question.code, source, notTested: NOT_ASKED };
}
