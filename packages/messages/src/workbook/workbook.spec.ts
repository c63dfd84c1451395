import { describe, expect, it } from 'vitest';
import { locales } from '../locale.js';
import { workbookFaultSentence } from './workbookFaultSentence.js';
import { workbookTextsIn } from './workbookTextsIn.js';

describe('A fault of a workbook', () => {
  const place = { sheet: 'Jautājumi', cell: 'F2' };

  it('says what would be right in the cell', () => {
    const fault = { ...place, code: 'not-a-number', params: { found: 'divi', word: 'weight' } } as const;
    expect(workbookFaultSentence(fault, 'lv')).toBe('jābūt skaitlim, piemēram, 12,5, vai vārdam „punkti”; „divi” neder');
    expect(workbookFaultSentence(fault, 'en')).toBe('must be a number, such as 12.5, or the word “points”; “divi” is none');
  });

  it('names the words that may stand there in the language of the reader', () => {
    const fault = { ...place, code: 'no-such-word', params: { words: 'aggregation', found: 'vidējais' } } as const;
    expect(workbookFaultSentence(fault, 'lv')).toBe(
      'jābūt kādai no vērtībām: „aritmētiskais”, „ģeometriskais”, „harmoniskais”; „vidējais” neder',
    );
  });

  it('names sheets and columns by what they are called in the language of the reader', () => {
    expect(workbookFaultSentence({ sheet: '', cell: '', code: 'missing-sheet', params: { sheet: 'topics' } }, 'lv')).toBe(
      'darbgrāmatā jābūt lapai „Tēmas”',
    );
    expect(workbookFaultSentence({ ...place, code: 'missing-column', params: { heading: 'answer.type' } }, 'en')).toBe(
      'must have the column “Answer type”',
    );
  });

  it('is a fault of the document where the workbook as such is sound', () => {
    const fault = { ...place, code: 'duplicate-code', path: '$.sections[1].code', params: { found: 'OD', in: 'sections' } } as const;
    expect(workbookFaultSentence(fault, 'en')).toBe('must be unique; the code “OD” stood before');
  });

  it('names limits as people write numbers', () => {
    const fault = { ...place, code: 'too-large', params: { what: 'rows', max: 50_000 } } as const;
    expect(workbookFaultSentence(fault, 'lv')).toBe('vērtībai jāatrodas kādā no pirmajām 50\u00a0000 rindām');
  });
});

describe.each(locales)('The names in a workbook in %s', (locale) => {
  const { sheets, words } = workbookTextsIn(locale);

  it('fit what a sheet may be called', () => {
    for (const name of Object.values(sheets)) expect(name).toMatch(/^[^:\\/?*[\]_]{1,31}$/);
  });

  it('are words that lists of them can hold', () => {
    for (const set of Object.values(words)) for (const word of Object.values(set)) expect(word).not.toMatch(/[,;"]/);
  });

  it('differ within a set', () => {
    for (const set of Object.values(words)) expect(new Set(Object.values(set)).size).toBe(Object.values(set).length);
  });
});
