import type { Text } from '@e-index/core';
import type { DifferenceTexts, Named } from './DifferenceTexts.js';
import type { Telling } from './Telling.js';
import { wording, wordingTurn } from './wordingTurn.js';

/** "weight 15 → 20", or that it was added or taken out where only one version has it; nothing where both say the same. */
export function namedTurn(say: DifferenceTexts, name: Named, before: string | undefined, after: string | undefined): readonly string[] {
  if (before === after) return [];
  if (before === undefined) return [say.given({ name, after: after ?? '' })];
  return [after === undefined ? say.dropped({ name, before }) : say.changed({ name, before, after })];
}

/** The same for a text object. */
export function namedTextTurn({ say, locale }: Telling, name: Named, before: Text | undefined, after: Text | undefined): readonly string[] {
  if (before === undefined || after === undefined) {
    const said = (texts: Text | undefined): string | undefined => (texts === undefined ? undefined : wording(texts, locale));
    return namedTurn(say, name, said(before), said(after));
  }
  return [`${say.named({ name })} ${wordingTurn(before, after, locale, say)}`];
}
