import type { JsonValue } from '@e-index/core';
import { fieldIn, isObject, listOf, type Loose } from '../json/jsonIn.js';

/** What a loose condition is, as far as it can be told; `unknown` is kept as it is until somebody mends or removes it. */
export type ConditionShape =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly JsonValue[] }
  | { readonly kind: 'not'; readonly inner: Loose }
  | { readonly kind: 'organisation'; readonly test: Loose }
  | { readonly kind: 'question'; readonly question: string; readonly test: TestName | undefined; readonly asked: Loose }
  | { readonly kind: 'unknown' };

export const TEST_NAMES = ['is', 'includes', 'atLeast', 'below', 'answered'] as const;
export type TestName = (typeof TEST_NAMES)[number];

export function conditionShape(value: Loose): ConditionShape {
  if (!isObject(value)) return { kind: 'unknown' };
  const names = Object.keys(value);
  const [only] = names;
  if (names.length === 1 && (only === 'all' || only === 'any') && Array.isArray(value[only]))
    return { kind: only, parts: listOf(value[only]) };
  if (names.length === 1 && only === 'not') return { kind: 'not', inner: value['not'] };
  if (names.length === 1 && only === 'organisation') return { kind: 'organisation', test: value['organisation'] };
  const question = value['question'];
  const tests = TEST_NAMES.filter((name) => Object.hasOwn(value, name));
  if (typeof question !== 'string' || tests.length > 1 || names.length !== 1 + tests.length) return { kind: 'unknown' };
  const [test] = tests;
  return { kind: 'question', question, test, asked: test === undefined ? undefined : fieldIn(value, test) };
}
