export type Scheme = 'light' | 'dark';

/**
 * The custom properties of a token sheet as one colour scheme sees them: `--name: light-dark(a, b)` gives a or b, anything
 * else its own text. Names without the leading dashes.
 */
export const readTokens = (css: string, scheme: Scheme): ReadonlyMap<string, string> => {
  const tokens = new Map<string, string>();
  for (const [, name, value] of css.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    if (name === undefined || value === undefined || tokens.has(name)) continue;
    const pair = /^light-dark\(((?:[^(),]|\([^()]*\))+),\s*(.+)\)$/.exec(value.trim());
    tokens.set(name, (pair === null ? value : (pair[scheme === 'light' ? 1 : 2] ?? value)).trim());
  }
  return tokens;
};
