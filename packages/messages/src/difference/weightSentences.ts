import { weightFor, type Question, type Section, type Topic, type Weight } from '@e-index/core';
import { formatNumber } from '../formatNumber.js';
import { kindName } from '../organisation/kindName.js';
import { namedTurn } from './namedTurn.js';
import type { Telling } from './Telling.js';

type Weighted = Pick<Section | Topic | Question, 'weight' | 'weightByKind'>;

/** The common weight before and after. */
export function weightSentences(before: Weighted, after: Weighted, telling: Telling): readonly string[] {
  const [was, is] = [before, after].map((node) => said(weightFor(node, undefined), telling));
  return namedTurn(telling.say, 'weight', was, is);
}

/** The weights of single kinds that are others than before, one sentence a kind. */
export function weightByKindSentences(before: Weighted, after: Weighted, telling: Telling): readonly string[] {
  const { say, locale } = telling;
  const [was, is] = [new Map(Object.entries(before.weightByKind ?? {})), new Map(Object.entries(after.weightByKind ?? {}))];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((kind) => {
    const kinds = kindName(kind, locale, 'toMany');
    const [one, other] = [was.get(kind), is.get(kind)];
    if (one === other) return [];
    if (other === undefined) return [say.weightForKindDropped({ kinds })];
    if (one === undefined) return [say.weightForKindGiven({ kinds, after: said(other, telling) })];
    return [say.weightForKind({ kinds, before: said(one, telling), after: said(other, telling) })];
  });
}

function said(weight: Weight, { say, locale }: Telling): string {
  return weight === 'points' ? say.byPoints() : formatNumber(weight, locale);
}
