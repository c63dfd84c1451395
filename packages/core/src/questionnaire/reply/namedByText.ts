import { findByFullText } from './findByFullText.js';
import type { NamedChoice } from './namedChoice.js';

/** The index of the one choice whose full text or synonym this is; undefined when there is none or several. */
export function namedByText(text: string, choices: readonly NamedChoice[]): number | undefined {
  const [index, ...others] = findByFullText(text, choices);
  return others.length === 0 ? index : undefined;
}
