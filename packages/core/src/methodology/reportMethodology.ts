import { fieldOf, listIn, numberIn, stringIn } from '../interchange/fieldOf.js';
import type { Report } from '../interchange/finding.js';
import type { Path } from '../interchange/path.js';
import { ANSWER_TYPES } from './answerDefinition.js';
import { SOURCES } from './methodology.js';
import { DEFAULT_SOURCES } from './policiesOf.js';
import type { TestedQuestion } from './reportCondition.js';
import { reportDuplicateCodes, reportNotAscending, reportRepeated } from './reportLists.js';
import { reportQuestion } from './reportQuestion.js';

/** What the schema cannot see: the rules that look at more than one field. Looks wherever the shape allows it, so that one wrong field hides nothing else. */
export function reportMethodology(document: unknown, report: Report): void {
  reportLevels(listIn(document, 'levels'), report);
  const sources = fieldOf(fieldOf(document, 'policies'), 'sources');
  if (Array.isArray(sources)) reportRepeated(sources, ['policies', 'sources'], report);
  reportCodes(document, report);

  const placed = placeQuestions(document);
  const around = {
    questions: index(placed),
    sources: Array.isArray(sources) ? sources.filter((source: unknown) => SOURCES.some((known) => known === source)) : DEFAULT_SOURCES,
  };
  placed.forEach(({ question, at }, position) => reportQuestion(question, at, position, around, report));
}

function reportLevels(levels: readonly unknown[], report: Report): void {
  const first = numberIn(levels[0], 'from');
  if (first !== undefined && first !== 0) report(['levels', 0, 'from'], 'first-level', { found: first });
  reportNotAscending(levels, 'level', ['levels'], report);
  reportNotAscending(levels, 'from', ['levels'], report);
}

/** Section codes are unique among sections, topic codes among topics, question codes among questions, each within the whole document. */
function reportCodes(document: unknown, report: Report): void {
  const topicCodes = new Set<string>();
  const questionCodes = new Set<string>();
  const sections = listIn(document, 'sections');
  reportDuplicateCodes(sections, ['sections'], 'sections', report);
  sections.forEach((section, s) => {
    const topics = listIn(section, 'topics');
    reportDuplicateCodes(topics, ['sections', s, 'topics'], 'topics', report, topicCodes);
    topics.forEach((topic, t) => {
      const at = ['sections', s, 'topics', t, 'questions'];
      reportDuplicateCodes(listIn(topic, 'questions'), at, 'questions', report, questionCodes);
    });
  });
}

interface Placed {
  readonly question: unknown;
  readonly at: Path;
}

function placeQuestions(document: unknown): readonly Placed[] {
  return listIn(document, 'sections').flatMap((section, s) =>
    listIn(section, 'topics').flatMap((topic, t) =>
      listIn(topic, 'questions').map((question, q) => ({ question, at: ['sections', s, 'topics', t, 'questions', q] })),
    ),
  );
}

function index(placed: readonly Placed[]): ReadonlyMap<string, TestedQuestion> {
  const questions = new Map<string, TestedQuestion>();
  placed.forEach(({ question }, position) => {
    const code = stringIn(question, 'code');
    // The first of two with one code is the one that is meant; the second is a fault already.
    if (code === undefined || questions.has(code)) return;
    const answer = fieldOf(question, 'answer');
    const options = new Set(listIn(answer, 'options').map((option) => stringIn(option, 'code') ?? ''));
    const type = stringIn(answer, 'type');
    questions.set(code, { position, type: type !== undefined && ANSWER_TYPES.includes(type) ? type : undefined, options });
  });
  return questions;
}
