import type { RecommendationCase } from '@e-index/core';
import { expect, it } from 'vitest';
import { devices, digital } from '../../test/questions.js';
import { caseSentence } from './caseSentence.js';

it.each<readonly [RecommendationCase, string, string]>([
  [{ is: 'no' }, 'ja atbilde ir „Nē”', 'if the answer is “No”'],
  [{ lacks: 'yes' }, 'ja atbildē nav „Jā”', 'if the answer lacks “Yes”'],
  [{ scoreBelow: 62.5 }, 'ja punktu ir mazāk par 62,5', 'if the score is below 62.5'],
  [{ notApplicable: 'none' }, 'ja nav attiecināms: „nav pakalpojumu”', 'if not applicable: “no services”'],
  [{ is: 'gone' }, 'ja atbilde ir „gone”', 'if the answer is “gone”'],
  [{}, 'vienmēr', 'always'],
])('%j is said in both languages', (advised, lv, en) => {
  expect(caseSentence(advised, digital, 'lv')).toBe(lv);
  expect(caseSentence(advised, digital, 'en')).toBe(en);
});

it('a row of a table is told by its own words and those of its column', () => {
  expect(caseSentence({ row: 'phone', is: 'well' }, devices, 'lv')).toBe('ja „Tālrunī” ir „Labi”');
  expect(caseSentence({ row: 'phone', is: 'well' }, devices, 'en')).toBe('if “On a phone” is “Well”');
});
