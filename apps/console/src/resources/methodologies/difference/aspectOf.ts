import type { DifferenceLine } from '@e-index/messages';

/** What a reader of a difference may want to see alone, in the order it is offered. */
export const ASPECTS = ['parts', 'wording', 'weights', 'scoring', 'asked', 'places', 'rest'] as const;
export type Aspect = (typeof ASPECTS)[number];

const byField: ReadonlyMap<string, Aspect> = new Map([
  ...['text', 'title', 'description', 'help', 'why', 'example', 'name', 'unit', 'item', 'recommendations'].map(
    (field) => [field, 'wording'] as const,
  ),
  ...['weight', 'weightByKind', 'aggregation'].map((field) => [field, 'weights'] as const),
  ...['answer', 'levels', 'policies', 'sources', 'whenHidden', 'effort'].map((field) => [field, 'scoring'] as const),
  ...['appliesTo', 'visibleIf', 'notApplicable', 'evidence'].map((field) => [field, 'asked'] as const),
]);

/** Under which heading of the filter a line belongs. */
export function aspectOf(line: DifferenceLine): Aspect {
  switch (line.about) {
    case 'lineage':
      return 'parts';
    case 'continuity':
      return 'rest';
    case 'change':
      return aspectOfChange(line.change.kind, namesOf(line.change.path));
  }
}

function aspectOfChange(kind: 'added' | 'removed' | 'moved' | 'changed', names: readonly string[]): Aspect {
  const [field] = names;
  if (field === undefined && kind !== 'changed') return kind === 'moved' ? 'places' : 'parts';
  const last = names.at(-1) ?? '';
  // An option's or a level's wording is wording, wherever it stands; the place of an option within its list is nothing that is moved.
  const aspect = byField.get(last) === 'wording' ? 'wording' : byField.get(field ?? '');
  return aspect ?? 'rest';
}

const PARTS = new Set(['sections', 'topics', 'questions']);

/** The field names of a path within the part it leads to: `$.sections[0].topics[1].weight` gives `weight`. */
const namesOf = (path: string): readonly string[] =>
  [...path.matchAll(/\.(\w+)/gu)].map(([, name = '']) => name).filter((name) => !PARTS.has(name));
