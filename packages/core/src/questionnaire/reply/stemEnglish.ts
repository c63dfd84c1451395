const ENDINGS = ['ically', 'ally', 'ingly', 'ies', 'ing', 'ed', 'es', 'ic', 'ly', 's', 'e', 'y'];
const SHORTEST_STEM = 3;

/** A light English stem: plural, -ing, -ed and -ly taken off, enough to match a shortened or inflected option. */
export function stemEnglish(word: string): string {
  const ending = ENDINGS.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}
