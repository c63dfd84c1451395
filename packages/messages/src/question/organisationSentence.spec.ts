import { expect, it } from 'vitest';
import { organisationSentence } from './organisationSentence.js';

it('who is asked is told by attributes and their values', () => {
  expect(organisationSentence({ kind: ['municipality'], region: ['kurzeme', 'zemgale'] }, 'lv')).toBe(
    'Veids: pašvaldība; Plānošanas reģions: Kurzeme vai Zemgale',
  );
});
