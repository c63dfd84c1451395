import type { Change } from '@e-index/core';

/** A wording of one language in both versions; '' where there is none. */
export interface TextTurn {
  readonly language: string;
  readonly before: string;
  readonly after: string;
}

const TEXTS = /\.(?:text|title|description|help|why|example|name|unit)$/u;

/** The languages in which a text was changed, of a change from one text to another; none of any other change. */
export function textTurn({ kind, path, before, after }: Change): readonly TextTurn[] {
  if (kind !== 'changed' || !TEXTS.test(path)) return [];
  const [was, is] = [saidIn(before), saidIn(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((language) => {
    const turn = { language, before: was.get(language) ?? '', after: is.get(language) ?? '' };
    return turn.before === turn.after ? [] : [turn];
  });
}

const saidIn = (text: unknown): ReadonlyMap<string, string> =>
  new Map(
    typeof text !== 'object' || text === null
      ? []
      : Object.entries(text).flatMap(([language, said]): readonly (readonly [string, string])[] =>
          typeof said === 'string' ? [[language, said]] : [],
        ),
  );
