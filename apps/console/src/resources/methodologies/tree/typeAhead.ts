import { foldText } from '../foldText.js';

export interface TypeAhead {
  readonly typed: string;
  /** When the last letter came, in milliseconds. */
  readonly at: number;
}

const PAUSE = 700;

/** What was typed so far with one more letter; a pause begins anew. */
export const typeOn = (before: TypeAhead, letter: string, at: number): TypeAhead => ({
  typed: at - before.at > PAUSE ? letter : before.typed + letter,
  at,
});

/** The position of the next name from `from` on (round the end) that begins with what was typed; one letter again and again goes on from name to name. */
export function typedTo(names: readonly (readonly string[])[], from: number, typed: string): number | undefined {
  const letters = [...foldText(typed)];
  const repeated = letters.every((letter) => letter === letters[0]);
  const sought = repeated ? (letters[0] ?? '') : letters.join('');
  const start = letters.length === 1 || repeated ? from + 1 : from;
  for (let step = 0; step < names.length; step += 1) {
    const at = (start + step) % names.length;
    if (names[at]?.some((name) => foldText(name).startsWith(sought)) === true) return at;
  }
  return undefined;
}
