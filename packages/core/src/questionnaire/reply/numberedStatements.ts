const NUMBERED = /(?:^|[\s,;]+)(\d{1,2})\s?[.):]\s*([^\d:=–—]+?)(?=[\s,;]+\d{1,2}\s?[.):]|[\s,;.]*$)/guy;

/** "1. elektroniski 2. papīrā": places with what is said of each; empty unless the whole text is made of two or more. */
export function numberedStatements(text: string): readonly (readonly [number, string])[] {
  const found = [...text.matchAll(NUMBERED)];
  const read = found.reduce((length, [whole]) => length + whole.length, 0);
  const statements = found.map(([, place, said = '']) => [Number(place), said] as const);
  const places = new Set(statements.map(([place]) => place));
  return /^[\s,;.]*$/u.test(text.slice(read)) && places.size === statements.length && places.size > 1 ? statements : [];
}
