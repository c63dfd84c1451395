import type { AnswerDefinition } from '../methodology/answerDefinition.js';
import type { Condition, QuestionTest } from '../methodology/condition.js';
import type { AnswerValue } from '../methodology/responses.js';
import { organisationMatches, type Attributes } from './organisationMatches.js';
import { ratioOf } from './ratioOf.js';

/** The winning value of a question that is in the state `answered`, with the definition it was given under. */
export interface WinningValue {
  readonly definition: AnswerDefinition;
  readonly value: AnswerValue;
}

/** The winning value of a question; undefined in every state but `answered`. */
export type Lookup = (question: string) => WinningValue | undefined;

/** Whether a condition holds for an organisation and its answers so far. Total: a test that does not fit its question is false. */
export function evaluateCondition(condition: Condition, lookup: Lookup, organisation: Attributes): boolean {
  if ('all' in condition) return condition.all.every((inner) => evaluateCondition(inner, lookup, organisation));
  if ('any' in condition) return condition.any.some((inner) => evaluateCondition(inner, lookup, organisation));
  if ('not' in condition) return !evaluateCondition(condition.not, lookup, organisation);
  if ('organisation' in condition) return organisationMatches(condition.organisation, organisation);
  return testHolds(condition, lookup(condition.question));
}

function testHolds(test: QuestionTest, winning: WinningValue | undefined): boolean {
  if ('answered' in test) return test.answered === (winning !== undefined);
  if (winning === undefined) return false;
  const { value } = winning;
  if ('is' in test) return value === test.is;
  if ('includes' in test) return Array.isArray(value) && value.includes(test.includes);
  const size = sizeOf(winning);
  if (size === undefined) return false;
  return 'atLeast' in test ? size >= test.atLeast : size < test.below;
}

function sizeOf({ definition, value }: WinningValue): number | undefined {
  switch (definition.type) {
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'share':
    case 'counts':
      return ratioOf(definition, value);
    case 'single':
    case 'multiple':
    case 'table':
    case 'text':
      return undefined;
  }
}
