import { methodologySchema, type JsonObject, type Question } from '@e-index/core';

const questionSchema = methodologySchema.shape.sections.element.shape.topics.element.shape.questions.element;

// Nodes keep their fields object as long as they do not change: each is read once.
const known = new WeakMap<JsonObject, { readonly question: Question | undefined }>();

/** The fields of a node as a question of the format; undefined while something in it is missing or wrong. */
export function readQuestion(fields: JsonObject): Question | undefined {
  const before = known.get(fields);
  if (before !== undefined) return before.question;
  const read = questionSchema.safeParse(fields);
  const question: Question | undefined = read.success ? read.data : undefined;
  known.set(fields, { question });
  return question;
}
