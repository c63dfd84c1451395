import { AnswerValue, Condition, OrganisationTest, Question } from '@e-index/core';
import { OrganisationAsOf } from '../registry/asOf.js';

/** What earlier questions were answered, by their codes; only values, as every other state tests false. */
export type Winning = ReadonlyMap<string, { readonly question: Question; readonly value: AnswerValue }>;

/** Whether a body is asked a question: the question applies to it, and its condition holds for the answers so far. */
export function isVisible(question: Question, organisation: OrganisationAsOf, winning: Winning): boolean {
  return (
    (question.appliesTo === undefined || matches(question.appliesTo, organisation)) &&
    (question.visibleIf === undefined || holds(question.visibleIf, organisation, winning))
  );
}

function holds(condition: Condition, organisation: OrganisationAsOf, winning: Winning): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, organisation, winning));
  if ('any' in condition) return condition.any.some((part) => holds(part, organisation, winning));
  if ('not' in condition) return !holds(condition.not, organisation, winning);
  if ('organisation' in condition) return matches(condition.organisation, organisation);
  const answer = winning.get(condition.question);
  if ('answered' in condition) return condition.answered === (answer !== undefined);
  if (answer === undefined) return false;
  if ('is' in condition) return answer.value === condition.is;
  if ('includes' in condition) return Array.isArray(answer.value) && answer.value.includes(condition.includes);
  const measure = measureOf(answer.question, answer.value);
  if (measure === undefined) return false;
  return 'atLeast' in condition ? measure >= condition.atLeast : measure < condition.below;
}

function matches(test: OrganisationTest, { kind, groups }: OrganisationAsOf): boolean {
  const attributes: ReadonlyMap<string, string> = new Map([...Object.entries(groups), ['kind', kind]]);
  return Object.entries(test).every(([attribute, values]) => values.includes(attributes.get(attribute) ?? ''));
}

function measureOf({ answer }: Question, value: AnswerValue): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object') return undefined;
  if ('numerator' in value && typeof value.numerator === 'number') return ratio(value.numerator, Number(value.denominator));
  if (answer.type !== 'counts' || !('rows' in value) || typeof value.rows !== 'object') return undefined;
  const counts = Object.entries(value.rows).map(([code, count]) => ({ shared: answer.share.includes(code), count: Number(count) }));
  const sum = (rows: typeof counts) => rows.reduce((total, { count }) => total + count, 0);
  return ratio(sum(counts.filter(({ shared }) => shared)), answer.basis === 'rows' ? sum(counts) : Number(value.total));
}

function ratio(numerator: number, denominator: number): number | undefined {
  return denominator === 0 ? undefined : Math.min(1, numerator / denominator);
}
