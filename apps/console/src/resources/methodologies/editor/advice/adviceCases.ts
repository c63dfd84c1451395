import type { JsonObject } from '@e-index/core';
import { codeIn, entriesOf, fieldIn, isObject, listOf, stringOf, type Loose } from '../json/jsonIn.js';

/** For which answer something is recommended, in a word. */
export type CaseName = 'always' | 'is' | 'lacks' | 'row' | 'scoreBelow' | 'notApplicable';

/** The case that a recommendation's `for` is; undefined for none of the format. */
export function caseName(wanted: Loose): CaseName | undefined {
  if (!isObject(wanted)) return undefined;
  const names = entriesOf(wanted).map(([name]) => name);
  if (names.length === 0) return 'always';
  if (names.length === 2) return names.includes('row') && names.includes('is') ? 'row' : undefined;
  return (['is', 'lacks', 'scoreBelow', 'notApplicable'] as const).find((name) => names.length === 1 && name === names[0]);
}

/** The cases that fit a question: by the type of its answer, its reasons, and whether it scores. */
export function fittingCases(question: JsonObject): readonly CaseName[] {
  const type = stringOf(fieldIn(question['answer'], 'type'));
  const reasons: readonly CaseName[] = reasonsOf(question).length > 0 ? ['notApplicable'] : [];
  const byType: readonly CaseName[] =
    type === 'single' ? ['is', 'lacks'] : type === 'multiple' ? ['lacks', 'is'] : type === 'table' ? ['row'] : [];
  return [...byType, ...(type === 'text' ? [] : (['scoreBelow'] as const)), ...reasons, 'always'];
}

/** Codes of the reasons for which a question may not apply: its own, then those that scoring itself gives. */
export function reasonsOf(question: JsonObject): readonly string[] {
  const type = stringOf(fieldIn(question['answer'], 'type'));
  const given = type === 'share' || type === 'counts' ? ['zero-denominator'] : type === 'table' ? ['no-row-applies'] : [];
  return [...listOf(question['notApplicable']).map(codeIn), ...given];
}

/** A complete case of this name to begin with: the answer that earns least, a score below 50. */
export function freshCase(name: CaseName, question: JsonObject): JsonObject {
  const list = (field: string): string => poorest(listOf(fieldIn(question['answer'], field)));
  switch (name) {
    case 'always':
      return {};
    case 'is':
      return { is: list('options') };
    case 'lacks':
      return { lacks: codeIn(listOf(fieldIn(question['answer'], 'options'))[0]) };
    case 'row':
      return { row: codeIn(listOf(fieldIn(question['answer'], 'rows'))[0]), is: list('columns') };
    case 'scoreBelow':
      return { scoreBelow: 50 };
    case 'notApplicable':
      return { notApplicable: reasonsOf(question)[0] ?? '' };
  }
}

function poorest(entries: readonly Loose[]): string {
  const scored = entries.flatMap((entry) => {
    const score = fieldIn(entry, 'score');
    return typeof score === 'number' ? [{ code: codeIn(entry), score }] : [];
  });
  return scored.toSorted((a, b) => a.score - b.score)[0]?.code ?? codeIn(entries[0]);
}
