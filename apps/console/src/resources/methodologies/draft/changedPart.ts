/** A text cut at the words in which it differs from another: what both begin with, what is its own, what both end with. */
export interface CutText {
  readonly start: string;
  readonly own: string;
  readonly end: string;
}

export function changedPart(text: string, other: string): CutText {
  const words = wordsOf(text);
  const others = wordsOf(other);
  let same = 0;
  while (same < words.length && same < others.length && words[same] === others[same]) same += 1;
  let ending = 0;
  while (ending < words.length - same && ending < others.length - same && words.at(-1 - ending) === others.at(-1 - ending)) ending += 1;
  return {
    start: words.slice(0, same).join(''),
    own: words.slice(same, words.length - ending).join(''),
    end: words.slice(words.length - ending).join(''),
  };
}

const wordsOf = (text: string): readonly string[] => text.match(/\S+|\s+/gu) ?? [];
