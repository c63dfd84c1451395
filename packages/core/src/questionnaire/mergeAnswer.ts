import type { Question } from '../methodology/methodology.js';
import type { CountsValue } from '../methodology/responses.js';
import { isCountsValue } from './isCountsValue.js';
import { isTableValue } from './isTableValue.js';
import type { DraftAnswer } from './Questionnaire.js';
import { rowsOf } from './rowsOf.js';

/**
 * What is saved when `incoming` is said after `existing`. Tables and counts keep the rows already named and take the new ones over them,
 * in the order of the question; every other type, and a reason why the question does not apply, is replaced.
 */
export function mergeAnswer(question: Question, existing: DraftAnswer | undefined, incoming: DraftAnswer): DraftAnswer {
  if (existing === undefined || !('value' in existing) || !('value' in incoming)) return incoming;
  if (question.answer.type === 'table' && isTableValue(existing.value) && isTableValue(incoming.value)) {
    return { value: inOrder(question, existing.value, incoming.value) };
  }
  if (question.answer.type === 'counts' && isCountsValue(existing.value) && isCountsValue(incoming.value)) {
    return { value: mergeCounts(question, existing.value, incoming.value) };
  }
  return incoming;
}

function mergeCounts(question: Question, existing: CountsValue, incoming: CountsValue): CountsValue {
  const rows = inOrder(question, existing.rows, incoming.rows);
  const total = mergeTotal(existing, incoming, rows);
  return total === undefined ? { rows } : { total, rows };
}

// A total that is only the sum of the rows beside it was not declared: it must not overwrite one that was, and it grows with the rows.
function mergeTotal(existing: CountsValue, incoming: CountsValue, rows: CountsValue['rows']): number | undefined {
  if (incoming.total !== undefined && !isDerived(incoming)) return incoming.total;
  if (existing.total !== undefined && !isDerived(existing)) return existing.total;
  return existing.total === undefined && incoming.total === undefined ? undefined : sum(rows);
}

function isDerived({ total, rows }: CountsValue): boolean {
  return Object.keys(rows).length > 0 && total === sum(rows);
}

function sum(rows: CountsValue['rows']): number {
  return Object.values(rows).reduce((total, count) => total + count, 0);
}

// Object.fromEntries defines fields; assigning them would trip over names that objects inherit. Rows the question does not have
// stay, at the end, so that validateAnswer sees them.
function inOrder<Entry>(question: Question, ...parts: readonly Readonly<Record<string, Entry>>[]): Readonly<Record<string, Entry>> {
  const merged = new Map(parts.flatMap((part) => Object.entries(part)));
  const order = new Map(rowsOf(question)?.map(({ code }, index) => [code, index]));
  const place = (code: string) => order.get(code) ?? order.size;
  return Object.fromEntries([...merged].toSorted(([a], [b]) => place(a) - place(b)));
}
