import { questionsOf, type Methodology } from '@e-index/core';
import { locales } from '@e-index/messages';

/** What stands in brackets behind headings: the product's languages and all others of the document, and the kinds and attributes that it names. */
export interface Keys {
  readonly language: readonly string[];
  readonly kind: readonly string[];
  readonly attribute: readonly string[];
}

export function keysOf(methodology: Methodology, tables: Readonly<Record<string, readonly object[]>>): Keys {
  const nodes = [
    ...methodology.sections,
    ...methodology.sections.flatMap(({ topics }) => topics),
    ...questionsOf(methodology).map(({ question }) => question),
  ];
  const tests = questionsOf(methodology).map(({ question }) => question.appliesTo ?? {});
  const language = new Set<string>(locales);
  collectLanguages(methodology.title, language, 'title');
  for (const rows of Object.values(tables)) rows.forEach((row) => collectLanguages(row, language));
  return {
    language: [...language],
    kind: [...new Set(nodes.flatMap(({ weightByKind = {} }) => Object.keys(weightByKind)))],
    attribute: [...new Set(['kind', ...tests.flatMap((test) => Object.keys(test))])],
  };
}

/** A text object is one whose names all lead to texts; synonyms lead to lists of them. */
function collectLanguages(value: object, into: Set<string>, field = ''): void {
  for (const [name, inner] of Object.entries(value)) {
    if (TEXTS.has(field)) into.add(name);
    else if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) collectLanguages(inner, into, name);
  }
}

const TEXTS: ReadonlySet<string> = new Set(['title', 'name', 'text', 'description', 'help', 'why', 'example', 'unit', 'synonyms']);
