import { answerDefinitionSchema, methodologySchema, type JsonObject, type Question, type RecommendationCase } from '@e-index/core';
import { readQuestion } from '../json/readQuestion.js';
import type { Loose } from '../json/jsonIn.js';

const questionShape = methodologySchema.shape.sections.element.shape.topics.element.shape.questions.element.shape;
const caseSchema = questionShape.recommendations.unwrap().element.shape.for;

/** A recommendation's case and the question it is about, ready to be said; undefined where the case is none. A question with faults lends what it can. */
export function readCase(
  wanted: Loose,
  fields: JsonObject,
): { readonly advised: RecommendationCase; readonly question: Question } | undefined {
  const read = caseSchema.safeParse(wanted);
  if (!read.success) return undefined;
  const answer = answerDefinitionSchema.safeParse(fields['answer']);
  const question = readQuestion(fields) ?? { code: '', text: {}, weight: 0, answer: answer.success ? answer.data : { type: 'text' } };
  return { advised: read.data, question };
}
