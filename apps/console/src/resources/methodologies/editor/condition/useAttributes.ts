import { subtreeOf, type JsonValue, type MethodologyDraft } from '@e-index/core';
import { useDeferredValue, useMemo } from 'react';
import { useDraftState } from '../../draft/useDraftState.js';
import { draftKinds } from '../../draft/draftKinds.js';
import { entriesOf, fieldIn, listOf, stringOf, type Loose } from '../json/jsonIn.js';

// The attributes of the registry that have few values, and those whose values are many: they are typed.
const KNOWN: readonly (readonly [string, readonly string[]])[] = [
  ['tier', ['national', 'regional', 'local']],
  ['region', ['kurzeme', 'latgale', 'riga', 'vidzeme', 'zemgale']],
  ['sector', []],
  ['parent', []],
];

/** The attributes of bodies with the values to offer: the known ones and whatever the draft names already. */
export function useAttributes(): ReadonlyMap<string, readonly string[]> {
  const draft = useDeferredValue(useDraftState((state) => state.draft));
  return useMemo(() => attributesOf(draft), [draft]);
}

function attributesOf(draft: MethodologyDraft): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>([
    ['kind', new Set(draftKinds(draft))],
    ...KNOWN.map(([name, values]) => [name, new Set(values)] as const),
  ]);
  const collect = (test: Loose): void => {
    for (const [name, values] of entriesOf(test)) {
      const known = found.get(name) ?? new Set<string>();
      found.set(name, known);
      for (const value of listOf(values)) if (stringOf(value) !== undefined) known.add(String(value));
    }
  };
  for (const { fields } of subtreeOf(draft, draft.root)) {
    collect(fields['appliesTo']);
    for (const test of organisationTests(fields['visibleIf'])) collect(test);
  }
  return new Map([...found].map(([name, values]) => [name, [...values]]));
}

function organisationTests(condition: Loose): readonly JsonValue[] {
  const test = fieldIn(condition, 'organisation');
  if (test !== undefined) return [test];
  return [...listOf(fieldIn(condition, 'all')), ...listOf(fieldIn(condition, 'any')), fieldIn(condition, 'not')].flatMap((inner) =>
    inner === undefined ? [] : organisationTests(inner),
  );
}
