import type { Change } from '@e-index/core';
import { expect, it } from 'vitest';
import { textTurn } from './textTurn.js';

const change = (path: string, before: unknown, after: unknown): Change => ({ kind: 'changed', path, code: 'Q1', before, after });

it('of a text only the languages that were changed are shown, one that was added too', () => {
  const turn = textTurn(change('$.sections[0].title', { lv: 'Dati', en: 'Data' }, { lv: 'Atvērtie dati', en: 'Data', lt: 'Duomenys' }));
  expect(turn).toEqual([
    { language: 'lv', before: 'Dati', after: 'Atvērtie dati' },
    { language: 'lt', before: '', after: 'Duomenys' },
  ]);
});

it('what was given or taken out altogether is a text, too; what is none has no words to show', () => {
  expect(textTurn(change('$.sections[0].topics[0].questions[0].help', null, { lv: 'Palīdzība' }))).toEqual([
    { language: 'lv', before: '', after: 'Palīdzība' },
  ]);
  expect(textTurn(change('$.sections[0].weight', 40, 50))).toEqual([]);
  expect(textTurn(change('$.follows', { id: 'a', version: '1' }, { id: 'a', version: '2' }))).toEqual([]);
});
