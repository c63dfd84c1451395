import { z } from 'zod';
import { excerptOf } from '../interchange/excerpt.js';
import { fieldOf, fieldsOf, listIn, stringIn } from '../interchange/fieldOf.js';
import type { Findings, Report } from '../interchange/finding.js';
import type { Path } from '../interchange/path.js';
import { reportIssues } from '../interchange/reportIssues.js';
import { isCode } from './code.js';
import { SOURCES, type Methodology, type Question } from './methodology.js';
import { questionsOf } from './questionsOf.js';
import { answerSchema, organisationResponseSchema, organisationSchema, responsesSchema } from './responses.js';
import { sourcesOf } from './sourcesOf.js';
import { reportAnswerValue } from './valueFaults.js';

// The frame alone: organisations and answers come by the hundred thousand and are taken one by one, to stop when enough is wrong.
const frameSchema = responsesSchema.extend({ organisations: z.array(z.unknown()), responses: z.array(z.unknown()) });
const entrySchema = organisationResponseSchema.extend({ answers: z.array(z.unknown()) });

const KINDS = ['value', 'notApplicable', 'notTested'] as const;

/** Every fault of a responses document, from its shape to what its methodology says. */
export function reportResponses(document: unknown, methodology: Methodology, findings: Findings): void {
  const { report, full } = findings;
  reportSchema(frameSchema, document, [], report);
  reportMethodologyNamed(fieldOf(document, 'methodology'), methodology, report);

  const organisations = listIn(document, 'organisations');
  const known = new Set<string>();
  organisations.forEach((organisation, position) => {
    if (!full()) reportOrganisation(organisation, ['organisations', position], known, report);
  });

  const questions = new Map(questionsOf(methodology).map(({ question }) => [question.code, question]));
  const responded = new Set<string>();
  listIn(document, 'responses').forEach((entry, position) => {
    if (full()) return;
    const at = ['responses', position];
    reportSchema(entrySchema, entry, at, report);
    reportResponder(stringIn(entry, 'organisation'), known, responded, [...at, 'organisation'], report);
    reportAnswers(listIn(entry, 'answers'), questions, [...at, 'answers'], findings);
  });
}

function reportSchema(schema: z.ZodType, value: unknown, at: Path, report: Report): void {
  const { error } = schema.safeParse(value);
  if (error !== undefined) reportIssues(value, error.issues, (inner, code, params) => report([...at, ...inner], code, params));
}

function reportMethodologyNamed(named: unknown, methodology: Methodology, report: Report): void {
  const id = stringIn(named, 'id');
  const version = stringIn(named, 'version');
  if (id !== undefined && id !== methodology.id) {
    report(['methodology', 'id'], 'other-methodology', { expected: methodology.id, found: excerptOf(id) });
  }
  if (version !== undefined && version !== methodology.version) {
    report(['methodology', 'version'], 'other-version', { expected: methodology.version, found: excerptOf(version) });
  }
}

function reportOrganisation(organisation: unknown, at: Path, known: Set<string>, report: Report): void {
  reportSchema(organisationSchema, organisation, at, report);
  const id = stringIn(organisation, 'id');
  if (id !== undefined) {
    if (known.has(id)) report([...at, 'id'], 'duplicate-organisation', { found: excerptOf(id) });
    known.add(id);
  }
  for (const [name] of fieldsOf(fieldOf(organisation, 'groups'))) {
    if (name === 'kind' || name === 'all' || !isCode(name)) report([...at, 'groups', name], 'attribute-name', { found: excerptOf(name) });
  }
}

function reportResponder(id: string | undefined, known: ReadonlySet<string>, responded: Set<string>, at: Path, report: Report): void {
  if (id === undefined) return;
  if (!known.has(id)) report(at, 'unknown-organisation', { found: excerptOf(id) });
  if (responded.has(id)) report(at, 'duplicate-organisation', { found: excerptOf(id) });
  responded.add(id);
}

function reportAnswers(answers: readonly unknown[], questions: ReadonlyMap<string, Question>, at: Path, { report, full }: Findings): void {
  const given = new Set<string>();
  answers.forEach((answer, position) => {
    if (full()) return;
    const place = [...at, position];
    reportSchema(answerSchema, answer, place, report);
    if (KINDS.filter((kind) => fieldOf(answer, kind) !== undefined).length !== 1) report(place, 'answer-kind');
    const code = stringIn(answer, 'question');
    if (code === undefined) return;
    const source = fieldOf(answer, 'source') ?? 'self';
    if (typeof source === 'string') {
      // A code holds no space, so the pair is one of its kind.
      const key = `${code} ${source}`;
      if (given.has(key)) report([...place, 'question'], 'duplicate-answer', { question: excerptOf(code), source: excerptOf(source) });
      given.add(key);
    }
    const question = questions.get(code);
    if (question === undefined) report([...place, 'question'], 'unknown-question', { found: excerptOf(code) });
    else reportAnswer(question, answer, source, place, report);
  });
}

function reportAnswer(question: Question, answer: unknown, source: unknown, at: Path, report: Report): void {
  const sources = sourcesOf(question);
  // A word that is no source at all is a fault of the schema already.
  const known = SOURCES.find((name) => name === source);
  if (known !== undefined && !sources.includes(known)) {
    report([...at, 'source'], 'source-not-named', { found: known, allowed: sources.join(', ') });
  }
  const value = fieldOf(answer, 'value');
  if (value !== undefined) reportAnswerValue(question.answer, value, [...at, 'value'], report);
  const reason = stringIn(answer, 'notApplicable');
  if (reason !== undefined && !(question.notApplicable ?? []).some(({ code }) => code === reason)) {
    report([...at, 'notApplicable'], 'unknown-reason', { found: excerptOf(reason) });
  }
}
