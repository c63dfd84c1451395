import type { AnswerDefinition, Question } from '@e-index/core';
import type { Locale } from '../locale.js';
import type { HintTexts } from './HintTexts.js';
import { questionHintEn } from './questionHint.en.js';
import { questionHintLv } from './questionHint.lv.js';

const texts: Readonly<Record<Locale, HintTexts>> = { lv: questionHintLv, en: questionHintEn };

/** How to answer this question, in one or two sentences. */
export function questionHint(question: Question, locale: Locale): string {
  const reasons = question.notApplicable?.length ?? 0;
  const how = hintFor(texts[locale], question.answer);
  return reasons === 0 ? how : `${how} ${texts[locale].notApplicable(reasons)}`;
}

function hintFor(hints: HintTexts, definition: AnswerDefinition): string {
  switch (definition.type) {
    case 'single':
      return hints.single(definition);
    case 'multiple':
      return hints.multiple(definition);
    case 'number':
      return hints.number(definition);
    case 'share':
      return hints.share(definition);
    case 'counts':
      return hints.counts(definition);
    case 'table':
      return hints.table(definition);
    case 'text':
      return hints.text(definition);
  }
}
