import type { Question } from '@e-index/core';
import { foldText } from '../foldText.js';

/** A new question and a retired one that read alike. */
export interface ProposedPair {
  /** Code in the later version. */
  readonly question: string;
  /** Code in the earlier version. */
  readonly from: string;
  /** How alike the texts are, above 0.5 and up to 1: twice the words they share, of the words both have. */
  readonly likeness: number;
}

const ALIKE = 0.5;

/** Which new question may be which retired one, the likest first; each is proposed once. Sørensen–Dice over the words of the texts, in the language in which they are likest. */
export function proposePairs(fresh: readonly Question[], retired: readonly Question[]): readonly ProposedPair[] {
  const [news, olds] = [fresh, retired].map((questions) =>
    questions.map((question) => ({ code: question.code, words: wordsOf(question) })),
  );
  const pairs = (news ?? []).flatMap((one) =>
    (olds ?? []).flatMap((other): readonly ProposedPair[] => {
      const likeness = Math.max(0, ...[...one.words].map(([language, words]) => dice(words, other.words.get(language))));
      return likeness > ALIKE ? [{ question: one.code, from: other.code, likeness }] : [];
    }),
  );
  const taken = { question: new Set<string>(), from: new Set<string>() };
  return pairs
    .toSorted((one, other) => other.likeness - one.likeness)
    .filter(({ question, from }) => {
      if (taken.question.has(question) || taken.from.has(from)) return false;
      taken.question.add(question);
      taken.from.add(from);
      return true;
    });
}

type Words = ReadonlyMap<string, number>;

const wordsOf = ({ text }: Question): ReadonlyMap<string, Words> =>
  new Map(Object.entries(text).map(([language, said]) => [language, countWords(said)]));

function countWords(said: string): Words {
  const counts = new Map<string, number>();
  for (const word of foldText(said).match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function dice(one: Words, other: Words = new Map()): number {
  const size = (words: Words): number => [...words.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...one].reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0);
  const all = size(one) + size(other);
  return all === 0 ? 0 : (2 * shared) / all;
}
