import { sourcesOf, type Change, type Question } from '@e-index/core';
import { formatNumber } from '../formatNumber.js';
import { conditionSentence } from '../question/conditionSentence.js';
import { answerSentences } from './answerSentences.js';
import { askedOfSentences } from './askedOfSentences.js';
import { entrySentences } from './entrySentences.js';
import { namedTextTurn, namedTurn } from './namedTurn.js';
import { previousSentences } from './previousSentences.js';
import { recommendationSentences } from './recommendationSentences.js';
import type { Telling, Version } from './Telling.js';
import { weightByKindSentences, weightSentences } from './weightSentences.js';
import { wordingTurn } from './wordingTurn.js';

type Steps = readonly (string | number)[];
type Say = (was: Question, is: Question, telling: Telling, change: Change, steps: Steps) => readonly string[];

/** What a change of each field of a question says; `steps` lead on from the field. */
const sayings: { readonly [Field in Exclude<keyof Question, 'code' | 'text'>]-?: Say } = {
  help: (was, is, telling) => namedTextTurn(telling, 'help', was.help, is.help),
  why: (was, is, telling) => namedTextTurn(telling, 'why', was.why, is.why),
  example: (was, is, telling) => namedTextTurn(telling, 'example', was.example, is.example),
  weight: weightSentences,
  weightByKind: weightByKindSentences,
  sources: (was, is, { say }) => {
    const listed = (question: Question): string =>
      sourcesOf(question)
        .map((source) => say.source[source]())
        .join(', ');
    return namedTurn(say, 'sources', listed(was), listed(is));
  },
  appliesTo: (was, is, telling) => askedOfSentences(was.appliesTo, is.appliesTo, telling),
  visibleIf: (was, is, { say, locale, before, after }) => {
    const said = ({ visibleIf }: Question, version: Version): string | undefined =>
      visibleIf === undefined
        ? undefined
        : conditionSentence(visibleIf, new Map([...version.questions].map(([code, { question }]) => [code, question])), locale);
    const [one, other] = [said(was, before), said(is, after)];
    if (other === undefined) return [say.askedAlways({ condition: one ?? '' })];
    return [one === undefined ? say.askedOnlyIf({ condition: other }) : say.askedIf({ before: one, after: other })];
  },
  whenHidden: (_, { whenHidden = 'exclude' }, { say }) => [say.hidden[whenHidden]()],
  notApplicable: ({ notApplicable: before = [] }, { notApplicable: after = [] }, telling, change, [position, field]) =>
    entrySentences({ listed: 'reason', before, after }, change, Number(position), String(field), telling),
  answer: (was, is, telling, change, steps) => answerSentences(was.answer, is.answer, change, steps, telling),
  item: (was, is, telling) => namedTextTurn(telling, 'item', was.item?.title, is.item?.title),
  evidence: (was, is, telling, _, [field]) =>
    field === 'required'
      ? [telling.say.evidenceRequired[is.evidence?.required === true ? 'now' : 'noLonger']()]
      : namedTextTurn(telling, 'evidence', was.evidence?.text, is.evidence?.text),
  effort: (was, is, { say, locale }) =>
    namedTurn(say, 'effort', formatNumber(was.effort ?? 1, locale), formatNumber(is.effort ?? 1, locale)),
  previous: previousSentences,
  recommendations: (was, is, telling) => recommendationSentences(was, is, telling),
};

/** The sentences of a change in a question that both versions have, each with the question in front. */
export function questionSentences(was: Question, is: Question, change: Change, steps: Steps, telling: Telling): readonly string[] {
  const subject = telling.say.part.question({ name: is.code });
  const [field, ...inner] = steps;
  if (field === 'code') return [telling.say.newCode({ before: was.code, after: is.code })];
  if (field === 'text') {
    return [`${subject} ${telling.say.reworded({ wording: wordingTurn(was.text, is.text, telling.locale, telling.say) })}`];
  }
  const saying = Object.entries(sayings).find(([name]) => name === field)?.[1];
  if (saying === undefined) throw new Error(`A question has no field ${String(field)}`);
  return saying(was, is, telling, change, inner).map((said) => `${subject}: ${said}`);
}
