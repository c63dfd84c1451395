import { type ChoiceFound, oneOrSeveral } from './choiceFound.js';
import { type WordFit, compareWords } from './compareWords.js';
import { leavesOutDenial } from './leavesOutDenial.js';
import { type NamedChoice, wordingsOf } from './namedChoice.js';
import { negatesPrefix } from './negatesPrefix.js';
import type { ReplyLocale } from './replyLocale.js';
import { wordKind } from './wordKind.js';

const LONGEST_REPLY = 60;
// They join two halves of a wording and limit neither.
const CONNECTING = new Set(['bet', 'but', 'tomer', 'vai', 'or', 'ari', 'also', 'vel']);

// Hedges that options are made of.
const PARTLY = new Set(['daleji', 'partly', 'partially']);
const SMALL = new Set(['with', 'without', 'bez', 'ar']);

interface Fit {
  /** The worst fit of a typed word, 0 when one is not in the wording at all. */
  readonly worst: WordFit;
  readonly typos: number;
  /** Every word of the wording was typed. */
  readonly full: boolean;
  /** A word that denies or limits was left out by the person. */
  readonly leavesOutLimit: boolean;
  /** A word with a meaning of its own, of three letters or more, was typed. */
  readonly substantial: boolean;
}

/**
 * The choice that a reply names by its text shortened, inflected or with a typing error: all words of the reply have to be
 * in the wording. Sure when no other choice comes near.
 */
export function matchWording(words: readonly string[], choices: readonly NamedChoice[], locale: ReplyLocale): ChoiceFound {
  if (words.length === 0 || words.length > LONGEST_REPLY) return { kind: 'none', reason: 'not-understood' };
  const fits = choices
    .map((choice, index) => ({ index, fit: bestFit(words, wordingsOf(choice, locale)) }))
    .flatMap(({ index, fit }) => (fit && fit.worst > 0 && fit.substantial ? [{ index, fit }] : []));
  const full = fits.filter(({ fit }) => fit.full && fit.worst > 1);
  const pool = full.length > 0 ? full : fits;
  const best = Math.max(...pool.map(({ fit }) => fit.worst));
  // A near miss of one step is still a rival: "lasītāju" is as near to "lasītājs" as to itself.
  const near = pool.filter(({ fit }) => fit.worst >= best - 1);
  const [only] = near;
  if (!only) return { kind: 'none', reason: 'unknown-option' };
  if (near.length > 1)
    return oneOrSeveral(
      near.map(({ index }) => index),
      false,
    );
  const rivals = fits.some(({ index, fit }) => index !== only.index && fit.worst >= only.fit.worst);
  const { worst, typos, leavesOutLimit } = only.fit;
  return {
    kind: 'one',
    index: only.index,
    sure:
      worst > 1 &&
      typos <= 1 &&
      !leavesOutLimit &&
      !rivals &&
      (full.length > 0 || words.some((word) => wordKind(word) !== 'hedge' || PARTLY.has(word))),
  };
}

function bestFit(words: readonly string[], wordings: readonly (readonly string[])[]): Fit | undefined {
  const fits = wordings.map((wording) => fitOf(words, wording));
  return fits.reduce<Fit | undefined>((best, fit) => (best === undefined || rank(fit) > rank(best) ? fit : best), undefined);
}

const rank = (fit: Fit) => fit.worst * 4 + (fit.full ? 2 : 0) + (fit.leavesOutLimit ? 0 : 1);

function fitOf(words: readonly string[], wording: readonly string[]): Fit {
  const taken = new Set<number>();
  let worst: WordFit = 4;
  let typos = 0;
  for (const word of words) {
    const fits = wording.map((meant, index) => ({ index, fit: taken.has(index) ? (0 as const) : compareWords(word, meant) }));
    const best = fits.reduce((high, next) => (next.fit > high.fit ? next : high), { index: -1, fit: 0 as WordFit });
    if (best.fit > 0) taken.add(best.index);
    if (best.fit <= 2) typos += 1;
    if (best.fit < worst) worst = best.fit;
  }
  const left = wording.filter((_, index) => !taken.has(index));
  if (leavesOutDenial(left, wording) || deniesElsewhere(words, wording)) worst = 0;
  return {
    worst,
    typos,
    full: left.length === 0,
    leavesOutLimit:
      left.some((word) => negatesPrefix(word) || (['negation', 'hedge'].includes(wordKind(word)) && !CONNECTING.has(word))) && !polar(left),
    substantial: words.some(
      (word) =>
        !SMALL.has(word) &&
        word.length >= 3 &&
        (wording.length <= 2 || wordKind(word) === 'content' || wordKind(word) === 'hedge' || word.length >= 5),
    ),
  };
}

/** "not needed" is not in "Does not use them but needs them": what a typed denial denies has to be what the wording's denies. */
function deniesElsewhere(words: readonly string[], wording: readonly string[]): boolean {
  return words.some((word, index) => {
    const denied = words[index + 1];
    if (wordKind(word) !== 'negation' || denied === undefined) return false;
    const places = wording.flatMap((meant, place) => (meant === word ? [place] : []));
    const reach = (place: number) => {
      const end = wording.findIndex((meant, later) => later > place && (CONNECTING.has(meant) || meant === 'un' || meant === 'and'));
      return wording.slice(place + 1, end < 0 ? undefined : end);
    };
    return places.length > 0 && !places.some((place) => reach(place).some((meant) => compareWords(denied, meant) > 0));
  });
}

const polar = (left: readonly string[]) => left.length === 1 && ['ja', 'yes'].includes(left[0] ?? '');
