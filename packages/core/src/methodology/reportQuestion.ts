import { excerptOf } from '../interchange/excerpt.js';
import { fieldOf, fieldsOf, listIn, stringIn } from '../interchange/fieldOf.js';
import type { Report } from '../interchange/finding.js';
import type { Path } from '../interchange/path.js';
import { reportAnswerDefinition } from './reportAnswerDefinition.js';
import { reportCase } from './reportCase.js';
import { reportCondition, reportOrganisationTest, type TestedQuestion } from './reportCondition.js';
import { reportDuplicateCodes, reportRepeated } from './reportLists.js';
import { DEFAULT_QUESTION_SOURCES } from './sourcesOf.js';

/** The document around a question: all questions by code, and the sources of the policies. */
export interface Surroundings {
  readonly questions: ReadonlyMap<string, TestedQuestion>;
  readonly sources: readonly unknown[];
}

/** What the schema cannot see in one question, which is the `position`-th of the document. */
export function reportQuestion(question: unknown, at: Path, position: number, around: Surroundings, report: Report): void {
  const answer = fieldOf(question, 'answer');
  reportAnswerDefinition(answer, [...at, 'answer'], report);
  reportWeights(question, answer, at, report);
  reportSources(fieldOf(question, 'sources'), at, around.sources, report);
  reportOrganisationTest(fieldOf(question, 'appliesTo'), [...at, 'appliesTo'], report);
  const visibleIf = fieldOf(question, 'visibleIf');
  if (visibleIf !== undefined) reportCondition(visibleIf, [...at, 'visibleIf'], position, around.questions, report);
  reportDuplicateCodes(listIn(question, 'notApplicable'), [...at, 'notApplicable'], 'notApplicable', report);
  listIn(question, 'recommendations').forEach((recommendation, index) =>
    reportCase(fieldOf(recommendation, 'for'), question, [...at, 'recommendations', index, 'for'], report),
  );
}

/** Nothing to score: the weight is 0, for every kind. */
function reportWeights(question: unknown, answer: unknown, at: Path, report: Report): void {
  const unscored = stringIn(answer, 'type') === 'text' || stringIn(fieldOf(answer, 'scoring'), 'rule') === 'none';
  if (!unscored) return;
  const check = (weight: unknown, place: Path) => {
    if (typeof weight === 'number' && weight > 0) report(place, 'weight-not-zero', { found: weight });
  };
  check(fieldOf(question, 'weight'), [...at, 'weight']);
  for (const [kind, weight] of fieldsOf(fieldOf(question, 'weightByKind'))) check(weight, [...at, 'weightByKind', kind]);
}

function reportSources(sources: unknown, at: Path, allowed: readonly unknown[], report: Report): void {
  const place = [...at, 'sources'];
  const named = allowed.filter((source) => typeof source === 'string').join(', ');
  if (sources === undefined) {
    for (const source of DEFAULT_QUESTION_SOURCES) {
      if (!allowed.includes(source)) report(place, 'source-not-in-policies', { found: source, allowed: named });
    }
    return;
  }
  if (!Array.isArray(sources)) return;
  reportRepeated(sources, place, report);
  sources.forEach((source: unknown, index) => {
    if (typeof source === 'string' && !allowed.includes(source)) {
      report([...place, index], 'source-not-in-policies', { found: excerptOf(source), allowed: named });
    }
  });
}
