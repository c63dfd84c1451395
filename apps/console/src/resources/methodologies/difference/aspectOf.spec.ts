import type { Change } from '@e-index/core';
import { expect, it } from 'vitest';
import { aspectOf } from './aspectOf.js';

const line = (kind: Change['kind'], path: string) =>
  aspectOf({ about: 'change', sentence: '', part: 'question', change: { kind, path, code: 'Q1', before: null, after: null } });
const question = '$.sections[0].topics[1].questions[2]';

it.each([
  ['a topic that is new is a change of parts', 'added', '$.sections[0].topics[1]', 'parts'],
  ['a question in another place is moved', 'moved', question, 'places'],
  ['a wording is wording', 'changed', `${question}.text`, 'wording'],
  ['the wording of an option is wording', 'changed', `${question}.answer.options[1].text`, 'wording'],
  ['a new option is scoring', 'added', `${question}.answer.options[1]`, 'scoring'],
  ['an option in another place is scoring', 'moved', `${question}.answer.options[1]`, 'scoring'],
  ['the points of an option are scoring', 'changed', `${question}.answer.options[1].score`, 'scoring'],
  ['a weight of a section is a weight', 'changed', '$.sections[3].weight', 'weights'],
  ['a table row that weighs more is scoring', 'changed', `${question}.answer.rows[0].weight`, 'scoring'],
  ['a condition is who is asked', 'changed', `${question}.visibleIf`, 'asked'],
  ['the name of a level is wording', 'changed', '$.levels[0].name', 'wording'],
  ['where a level begins is scoring', 'changed', '$.levels[0].from', 'scoring'],
  ['a code is something else', 'changed', `${question}.code`, 'rest'],
] as const)('%s', (_title, kind, path, expected) => {
  expect(line(kind, path)).toBe(expected);
});

it('what became of questions is a change of parts', () => {
  expect(aspectOf({ about: 'lineage', sentence: '', relation: 'new', codes: ['Q1'] })).toBe('parts');
});
