import type { Aggregation, Policies, Source } from '@e-index/core';
import type { PartKind } from './readPlace.js';

/** What is told of a part as "name, before → after". */
export type Named =
  | 'aggregationMean'
  | 'askedOf'
  | 'code'
  | 'colour'
  | 'countedRows'
  | 'description'
  | 'effort'
  | 'evidence'
  | 'example'
  | 'expected'
  | 'follows'
  | 'help'
  | 'item'
  | 'levelText'
  | 'maximum'
  | 'maximumLength'
  | 'minimum'
  | 'minimumAnswered'
  | 'previous'
  | 'ranking'
  | 'rankingDecimals'
  | 'scoringRule'
  | 'sourceOrder'
  | 'sources'
  | 'title'
  | 'answerType'
  | 'unit'
  | 'version'
  | 'weight'
  | 'why';

/** The lists within a question whose entries have words of their own. */
export type Listed = 'option' | 'row' | 'column' | 'reason';

interface Entry {
  readonly entry: string;
}
interface Turn {
  readonly before: string;
  readonly after: string;
}

/**
 * What is said of a difference between two versions of a methodology, without a full stop. Wordings come between their
 * quotation marks and numbers come written out; places are counted from 1.
 */
export interface DifferenceTexts {
  none(): string;
  whole(): string;
  part: Readonly<Record<Exclude<PartKind, 'methodology'>, (params: { readonly name: string }) => string>>;
  named(params: { readonly name: Named }): string;
  changed(params: { readonly name: Named } & Turn): string;
  given(params: { readonly name: Named; readonly after: string }): string;
  dropped(params: { readonly name: Named; readonly before: string }): string;
  weightForKind(params: { readonly kinds: string } & Turn): string;
  weightForKindGiven(params: { readonly kinds: string; readonly after: string }): string;
  weightForKindDropped(params: { readonly kinds: string }): string;
  byPoints(): string;
  reworded(params: { readonly wording: string }): string;
  newCode(params: Turn): string;
  inLanguage(params: { readonly language: string }): string;

  newParts: Readonly<Record<'section' | 'topic', (params: { readonly name: string; readonly questions: number }) => string>>;
  goneParts: Readonly<Record<'section' | 'topic', (params: { readonly name: string; readonly questions: number }) => string>>;
  newQuestions(params: { readonly count: number; readonly questions: string }): string;
  retiredQuestions(params: { readonly count: number; readonly questions: string }): string;
  split(params: { readonly question: string; readonly parts: string }): string;
  merged(params: { readonly questions: string; readonly into: string }): string;
  notComparable(): string;
  lineageStated(params: { readonly count: number }): string;
  movedBetween: Readonly<Record<'topic' | 'question', (params: Turn) => string>>;
  movedWithin: Readonly<Record<'section' | 'topic' | 'question', (params: { readonly from: number; readonly to: number }) => string>>;

  inIndex: Readonly<Record<'now' | 'noLonger', () => string>>;
  aggregation: Readonly<Record<Aggregation, () => string>>;
  source: Readonly<Record<Source, () => string>>;
  unanswered: Readonly<Record<NonNullable<Policies['unanswered']>, () => string>>;
  notApplicable: Readonly<Record<NonNullable<Policies['notApplicable']>, () => string>>;
  hidden: Readonly<Record<'exclude' | 'zero', () => string>>;
  rankedOn: { readonly unrounded: () => string; readonly rounded: (params: { readonly decimals: number }) => string };

  levelBegins(params: { readonly before: number; readonly after: number }): string;
  newLevel(params: { readonly name: string; readonly from: number }): string;
  goneLevel(): string;

  askedOnlyOf(params: { readonly kinds: string }): string;
  alsoAskedOf(params: { readonly kinds: string }): string;
  noLongerAskedOf(params: { readonly kinds: string }): string;
  askedOfAll(): string;
  everybody(): string;
  askedOnlyIf(params: { readonly condition: string }): string;
  askedAlways(params: { readonly condition: string }): string;
  askedIf(params: Turn): string;
  evidenceRequired: Readonly<Record<'now' | 'noLonger', () => string>>;

  newRecommendation(params: { readonly when: string; readonly wording: string }): string;
  goneRecommendation(params: { readonly when: string; readonly wording: string }): string;
  rewordedRecommendation(params: { readonly when: string; readonly wording: string }): string;
  recommendationsInOtherOrder(): string;

  newEntry: Readonly<Record<Listed, (params: Entry) => string>>;
  goneEntry: Readonly<Record<Listed, (params: Entry) => string>>;
  rewordedEntry: Readonly<Record<Listed, (params: { readonly wording: string }) => string>>;
  movedEntry: Readonly<Record<Listed, (params: Entry & { readonly from: number; readonly to: number }) => string>>;
  otherWords(params: Entry): string;
  entryEarns: Readonly<Record<'option' | 'column', (params: Entry & { readonly before: string; readonly points: number }) => string>>;
  entryEarnsNow(params: Entry & { readonly points: number }): string;
  columnNotCounted(params: Entry): string;
  rowWeight(params: Entry & Turn): string;
  excludesOthers: Readonly<Record<'now' | 'noLonger', (params: Entry) => string>>;

  answerTypes: Readonly<Record<'single' | 'multiple' | 'number' | 'share' | 'counts' | 'table' | 'text', () => string>>;
  wholeNumber: Readonly<Record<'now' | 'noLonger', () => string>>;
  basis: Readonly<Record<'rows' | 'declared', () => string>>;
  linear(params: { readonly zero: string; readonly full: string; readonly least: number; readonly most: number }): string;
  band(params: { readonly from: string; readonly points: number }): string;
  notScored(): string;
  points(params: { readonly points: number }): string;
}
