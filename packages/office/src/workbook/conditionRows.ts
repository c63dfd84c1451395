import type { Condition } from '@e-index/core';

/** One part of a condition as a row: `place` counts from 1 and has a further number for each step inwards. */
export interface ConditionRow {
  readonly place: string;
  readonly test: string;
  readonly asked?: string;
  readonly value?: string | number | boolean | readonly string[];
}

/** A condition as rows, each part above what is in it. A test of several attributes has a row for each, all in one place. */
export function conditionRows(condition: Condition, place = '1'): readonly ConditionRow[] {
  if ('all' in condition) return [{ place, test: 'all' }, ...within(condition.all, place)];
  if ('any' in condition) return [{ place, test: 'any' }, ...within(condition.any, place)];
  if ('not' in condition) return [{ place, test: 'not' }, ...within([condition.not], place)];
  if ('organisation' in condition)
    return Object.entries(condition.organisation).map(([asked, value]) => ({ place, test: 'organisation', asked, value }));
  const asked = condition.question;
  if ('is' in condition) return [{ place, test: 'is', asked, value: condition.is }];
  if ('includes' in condition) return [{ place, test: 'includes', asked, value: condition.includes }];
  if ('atLeast' in condition) return [{ place, test: 'atLeast', asked, value: condition.atLeast }];
  if ('below' in condition) return [{ place, test: 'below', asked, value: condition.below }];
  return [{ place, test: 'answered', asked, value: condition.answered }];
}

function within(parts: readonly Condition[], place: string): readonly ConditionRow[] {
  return parts.flatMap((part, position) => conditionRows(part, `${place}.${position + 1}`));
}
