import { quote } from '../fault/quote.js';
import { formatNumber } from '../formatNumber.js';
import { plural } from '../plural.js';
import type { LintTextParams, LintTexts } from './LintTexts.js';
import { quoteCodes } from './quoteCodes.js';

type Param = string | number | undefined;

const q = (value: Param) => quote(value, '“', '”');
const n = (value: Param) => formatNumber(Number(value), 'en');

function equalScores({ what, found, equals, score }: LintTextParams): string {
  if (what === 'band')
    return `The band from ${n(found)} scores the same as the one before it, from ${n(equals)}: ${n(score)}. Join them, or give them different scores.`;
  const several = String(found).includes(', ');
  const noun = what === 'column' ? (several ? 'columns' : 'column') : several ? 'options' : 'option';
  return `The ${noun} ${quoteCodes(found, '“', '”')} ${several ? 'score' : 'scores'} the same as ${q(equals)} (${n(score)}): choosing between them changes nothing. Give the better one more, or confirm that they are meant to be equal.`;
}

function possible(low: Param, high: Param): string {
  if (low === undefined) return `up to ${n(high)}`;
  return high === undefined ? `from ${n(low)} up` : `from ${n(low)} to ${n(high)}`;
}

export const lintTextsEn: LintTexts = {
  'unreachable-question': ({ question, because }) =>
    `Nobody can ever be asked the question ${q(question)}: no organisation it applies to can meet its condition${because === undefined ? '' : `, as nobody can be asked ${q(because)} either, on which it depends`}. Change the condition or whom the question applies to, or take the question out.`,
  'condition-never-holds': ({ question }) =>
    `The condition of the question ${q(question)} can never hold, whatever is answered. Change it so that it can, or take the question out.`,
  'condition-always-holds': ({ question }) =>
    `The condition of the question ${q(question)} holds for every organisation the question applies to, so it hides nothing. Take the condition out, or correct it.`,
  'condition-part-never-holds': ({ question }) =>
    `In the condition of the question ${q(question)} this part can never hold for an organisation the question applies to. Correct it, or take it out.`,
  'condition-part-never-matters': ({ question }) =>
    `The condition of the question ${q(question)} means the same without this part. Take the part out, or correct it.`,
  'score-never-changes': ({ question }) =>
    `Whatever is answered to the question ${q(question)}, the score does not change. Give better answers a higher score, or give the question weight 0.`,
  'equal-scores': equalScores,
  'option-without-points': ({ found }) =>
    `The option ${q(found)} adds nothing to the score, so choosing it is no better than leaving it out. Give it a score; if it means “none of these”, mark it as exclusive.`,
  'all-exclusive': ({ question }) =>
    `Every option of the question ${q(question)} is exclusive, so no two can be chosen together. Make it a question with a single choice, or let options be chosen together.`,
  'bands-gap': ({ from, lowest }) =>
    `The bands begin at ${n(from)}, but values from ${n(lowest)} are possible: those below ${n(from)} silently score 0. Begin the first band at ${n(lowest)}.`,
  'band-never-reached': ({ from }) => `No possible value falls into the band from ${n(from)}. Correct where it begins, or take it out.`,
  'bands-not-monotone': ({ found, before }) =>
    `The scores of the bands go one way and then the other: here ${n(found)} follows ${n(before)}. Let them only rise or only fall, unless it is meant so.`,
  'level-skipped': ({ found, before }) => `Level ${n(found)} follows level ${n(before)}. Number the levels one after the other.`,
  'level-never-reached': ({ level, from, best }) =>
    `Level ${n(level)} begins at ${n(from)}, but the best answers earn at most ${n(best)}. Let the level begin lower, or the best answers earn more.`,
  'expected-outside-bounds': ({ found, low, high }) =>
    `The expected range reaches ${n(found)}, but only values ${possible(low, high)} are possible. Keep it within them.`,
  'weight-of-unscored-section': ({ section }) =>
    `The section ${q(section)} is outside the index, so its weight has no effect. Take the weight out, or score the section.`,
  'points-in-unscored-section': ({ section, count }) =>
    `The section ${q(section)} is outside the index, so the ${plural('en', Number(count), { one: `weight of ${count} question changes`, other: `weights of ${count} questions change` })} nothing but the section's own score. Set the weight to 0, or score the section.`,
  'zero-weight': ({ node, code }) =>
    `The ${node === 'topic' ? 'topic' : 'section'} ${q(code)} has weight 0, so nothing answered in it counts in the index. Give it a weight, or ${node === 'topic' ? 'give its questions weight 0' : 'mark the section as not scored'}.`,
  'weight-of-only-child': ({ node, code }) =>
    node === 'row'
      ? `The row ${q(code)} is the only one of its table, so the number of its weight has no effect. Take the weight out.`
      : `The ${node === 'topic' ? 'topic' : 'section'} ${q(code)} is the only ${node === 'topic' ? 'one of its section' : 'one that is scored'}, so the number of its weight has no effect. Take the weight out.`,
  'weight-without-points': ({ node, code }) =>
    node === 'topic'
      ? `The topic ${q(code)} has a weight but none of its questions has, so it never counts in the index. Give its questions weights, or take the weight out.`
      : `No question of the section ${q(code)} has a weight, so it never counts in the index. Give its questions weights, or mark the section as not scored.`,
  'weight-for-absent-kind': ({ code, kind }) =>
    `${q(code)} has a weight of its own for the kind ${q(kind)}, but organisations of this kind are never asked it. Take this weight out, or correct the kind.`,
  'weight-for-kind-repeated': ({ code, kind }) =>
    `${q(code)} has a weight of its own for the kind ${q(kind)}, but it is the same as for all. Take it out, or give it another value.`,
  'missing-translation': ({ languages }) => `The text is missing in: ${languages}. Write it in every language of the document.`,
  'duplicate-text': ({ what, found, equals, languages }) => {
    const noun = nouns.get(String(what)) ?? 'entry';
    return `The ${noun} ${q(found)} reads the same as the ${noun} ${q(equals)} (${languages}): nobody can tell them apart. Word one of them differently.`;
  },
  'duplicate-question-text': ({ found, equals, languages }) =>
    `The question ${q(found)} reads the same as the question ${q(equals)} (${languages}). Word one of them differently, or ask only one.`,
  'duplicate-title': ({ what, found, equals, languages }) =>
    `The ${what} ${what === 'level' ? found : q(found)} is called the same as the ${what} ${what === 'level' ? equals : q(equals)} (${languages}). Give one of them another name.`,
  'no-recommendation': ({ question }) =>
    `The question ${q(question)} has no recommendation. Write what an organisation should do that does not earn everything.`,
  'recommendation-never-given': ({ question }) =>
    `No organisation can get this recommendation of the question ${q(question)}: the answer it is for earns everything already, or no score is so low. Name a case in which more can be earned.`,
  'recommendation-for-nothing': ({ question, option }) =>
    `This recommendation of the question ${q(question)} advises the option ${q(option)}, which is exclusive and earns nothing. Name an option that earns something.`,
  'previous-without-follows': ({ count }) =>
    `${plural('en', Number(count), { one: `${count} question names`, other: `${count} questions name` })} a preceding question, but nothing says which version this one follows. Fill in “follows”.`,
};

const nouns: ReadonlyMap<string, string> = new Map([
  ['option', 'option'],
  ['row', 'row'],
  ['column', 'column'],
  ['reason', 'reason'],
]);
