import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from './compileQuestionnaire.js';
import { findQuestion } from './findQuestion.js';
import { visitors } from '../../test/visitors.js';

const questionnaire = compileQuestionnaire(visitors, { kind: 'municipality', groups: {} });
const found = (target: string, locale = 'lv') => findQuestion(questionnaire, target, locale).map(({ code }) => code);

describe('which question "change …" means', () => {
  it('is the one whose code is named, in any case and among other words', () => {
    expect(found('a1.2')).toEqual(['A1.2']);
    expect(found('jautājumu B1.1.')).toEqual(['B1.1']);
  });

  it('is every one of a topic or section whose code is named', () => {
    expect(found('A2')).toEqual(['A2.1', 'A2.2']);
    expect(found('sadaļa b')).toEqual(['B1.1']);
  });

  it('is rather one that has the word than one below a title that has it', () => {
    expect(found('telpas')).toEqual(['A1.1', 'A1.2']);
    expect(found('klienti')).toEqual(['A1.1', 'A1.2', 'A1.3', 'A2.1', 'A2.2']);
  });

  it('is the one that has the word, inflected and without diacritics', () => {
    expect(found('karšu lasītāju')).toEqual(['A1.3']);
    expect(found('timeklvietni')).toEqual(['B1.1']);
    expect(found('karsu lasitajs')).toEqual(['A1.3']);
  });

  it('is found by the thing it is about', () => {
    expect(found('bēru pabalsts')).toEqual(['A2.1']);
  });

  it('may be several, best first', () => {
    expect(found('datoru')).toEqual(['A1.2', 'A1.3']);
  });

  it('is looked for in the language of the conversation', () => {
    expect(found('card reader', 'en')).toEqual(['A1.3']);
    expect(found('website', 'en')).toEqual(['B1.1']);
  });

  it('is none for words that stand nowhere, and for nothing at all', () => {
    expect(found('ugunsdzēsība')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('…!?')).toEqual([]);
  });

  it('is looked for in a very long text without losing time', () => {
    expect(found('x'.repeat(100_000))).toEqual([]);
  });
});
