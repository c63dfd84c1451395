import type { Methodology } from '@e-index/core';

/** Every text of the document, with the path to it. */
export function textsIn(node: unknown, path = '$'): readonly (readonly [string, Record<string, unknown>])[] {
  if (Array.isArray(node)) return node.flatMap((child, index) => textsIn(child, `${path}[${index}]`));
  if (typeof node !== 'object' || node === null) return [];
  const fields = Object.entries(node);
  const own: readonly (readonly [string, Record<string, unknown>])[] =
    'lv' in node || 'en' in node ? [[path, Object.fromEntries(fields)]] : [];
  return [...own, ...fields.flatMap(([key, child]) => textsIn(child, `${path}.${key}`))];
}

/** All strings in one language, synonyms too, each with the path to it. */
export function strings(methodology: Methodology, language: string): readonly (readonly [string, string])[] {
  return textsIn(methodology).flatMap(([path, text]) => {
    const value = text[language];
    return (Array.isArray(value) ? value : [value]).map((one) => [path, String(one)] as const);
  });
}
