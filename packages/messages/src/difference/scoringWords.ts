import { scoringOf, type AnswerDefinition } from '@e-index/core';
import { formatNumber } from '../formatNumber.js';
import { formatPercent } from '../formatPercent.js';
import type { Telling } from './Telling.js';

/** How a number earns its points of 100, in words; undefined for answers that are not scored by a rule. */
export function scoringWords(answer: AnswerDefinition, { say, locale }: Telling): string | undefined {
  const rule = scoringOf(answer);
  const amount = (value: number): string => (answer.type === 'number' ? formatNumber(value, locale) : formatPercent(value, locale, 2));
  switch (rule?.rule) {
    case 'linear': {
      const [least, most] = rule.range ?? [0, 1];
      return say.linear({ zero: amount(rule.zero), full: amount(rule.full), least: least * 100, most: most * 100 });
    }
    case 'bands':
      return rule.bands.map(({ from, score }) => say.band({ from: amount(from), points: score * 100 })).join('; ');
    case 'none':
      return say.notScored();
    case undefined:
      return undefined;
  }
}
