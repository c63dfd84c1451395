import type { Methodology, Question, Source } from '../methodology/methodology.js';
import { policiesOf } from '../methodology/policiesOf.js';
import { questionsOf, type PlacedQuestion } from '../methodology/questionsOf.js';
import { sourcesOf } from '../methodology/sourcesOf.js';
import { pointsFor, weightFor } from '../methodology/weightFor.js';
import { organisationMatches } from '../scoring/organisationMatches.js';
import type { AskedOrganisation, Questionnaire } from './Questionnaire.js';

/**
 * The questionnaire of one organisation: every question that applies to it and that this source may answer, in document order.
 * Hidden ones are among them; what is visible depends on the answers. Total; an organisation nothing applies to has no steps.
 */
export function compileQuestionnaire(methodology: Methodology, organisation: AskedOrganisation, source: Source = 'self'): Questionnaire {
  const steps = questionsOf(methodology)
    .filter(({ question }) => sourcesOf(question).includes(source) && applies(question, organisation))
    .map((placed, index) => ({ ...placed, index, code: placed.question.code, weight: obtainable(placed, organisation.kind) }));
  const byCode = new Map(steps.map((step) => [step.code, step]));
  return { source, organisation, steps, byCode, unanswered: policiesOf(methodology).unanswered };
}

// A section or topic of weight 0 takes no part in the score, and nor do the points under it.
function obtainable({ section, topic, question }: PlacedQuestion, kind: string | undefined): number {
  const counts = section.scored !== false && weightFor(section, kind) !== 0 && weightFor(topic, kind) !== 0;
  return counts ? pointsFor(question, kind) : 0;
}

function applies({ appliesTo }: Question, organisation: AskedOrganisation): boolean {
  return appliesTo === undefined || organisationMatches(appliesTo, organisation);
}
