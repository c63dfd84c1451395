import { describe, expect, it } from 'vitest';
import { applications, channels, dataSets, devices, digital, eInvoices, remarks } from '../../test/questions.js';
import { explainScoring } from './explainScoring.js';
import { formatValue } from './formatValue.js';
import { questionHint } from './questionHint.js';

describe('an answer in words', () => {
  it('names the options chosen', () => {
    expect(formatValue(digital, { value: 'partly' }, 'lv')).toBe('Daļēji');
    expect(formatValue(channels, { value: ['web', 'post'] }, 'en')).toBe('Website; Post');
  });

  it('writes a number with its unit, thousands set off', () => {
    expect(formatValue(dataSets, { value: 12345 }, 'lv')).toBe('12\u00a0345 kopas');
    expect(formatValue(dataSets, { value: 12345.5 }, 'en')).toBe('12,345.5 sets');
  });

  it('sets a unit apart where its plural would not agree, and keeps a sign with its number', () => {
    const written = (value: number, locale: 'lv' | 'en') => formatValue(dataSets, { value }, locale);
    expect([0, 1, 2, 11, 21].map((value) => written(value, 'lv'))).toEqual(['0 (kopas)', '1 (kopas)', '2 kopas', '11 kopas', '21 (kopas)']);
    expect([0, 1, 21].map((value) => written(value, 'en'))).toEqual(['0 (sets)', '1 (sets)', '21 sets']);
    const conformance = { ...dataSets, answer: { type: 'number', unit: { lv: '%', en: '%' }, scoring: { rule: 'none' } } } as const;
    expect(formatValue(conformance, { value: 92 }, 'lv')).toBe('92\u00a0%');
    expect(formatValue(conformance, { value: 92 }, 'en')).toBe('92%');
  });

  it('writes a share with its per cent, and none of nothing', () => {
    expect(formatValue(eInvoices, { value: { numerator: 37, denominator: 120 } }, 'lv')).toBe('37 no 120 (31\u00a0%)');
    expect(formatValue(eInvoices, { value: { numerator: 37, denominator: 120 } }, 'en')).toBe('37 of 120 (31%)');
    expect(formatValue(eInvoices, { value: { numerator: 0, denominator: 0 } }, 'lv')).toBe('0 no 0');
  });

  it('never rounds a share that is not whole to 100 per cent', () => {
    expect(formatValue(eInvoices, { value: { numerator: 999, denominator: 1000 } }, 'en')).toBe('999 of 1,000 (99%)');
  });

  it('names rows one by one, also when some are missing', () => {
    expect(formatValue(applications, { value: { total: 10, rows: { desk: 4, web: 5 } } }, 'lv')).toBe(
      'Klātienē: 4; Tiešsaistē: 5; kopā: 10',
    );
    expect(formatValue(applications, { value: { rows: { web: 5 } } }, 'en')).toBe('Online: 5');
    expect(formatValue(devices, { value: { phone: 'well', tablet: 'skip' } }, 'lv')).toBe('Tālrunī: Labi; Planšetē: Neattiecas');
    // Stored documents do not keep the order in which rows were answered.
    expect(formatValue(devices, { value: { tablet: 'skip', phone: 'well' } }, 'lv')).toBe('Tālrunī: Labi; Planšetē: Neattiecas');
  });

  it('gives the reason why a question does not apply', () => {
    expect(formatValue(digital, { notApplicable: 'none' }, 'lv')).toBe('nav attiecināms (nav pakalpojumu)');
  });

  it('shows a value of an earlier version as it stands', () => {
    expect(formatValue(digital, { value: 'maybe' }, 'lv')).toBe('maybe');
    expect(formatValue(digital, { value: ['a'] }, 'lv')).toBe('["a"]');
    expect(formatValue(applications, { value: 12 }, 'lv')).toBe('12');
  });
});

describe('how to answer', () => {
  it('is said for every type of question', () => {
    expect(questionHint(digital, 'lv')).toBe(
      'Atbildiet ar numuru vai vārdiem. Ja jautājums uz Jums neattiecas, rakstiet „nav attiecināms”.',
    );
    expect(questionHint(channels, 'en')).toBe(
      'You can choose several answers: name their numbers or the answers themselves, separated by commas, for example “1, 2”. If you choose “None”, choose nothing else.',
    );
    expect(questionHint(dataSets, 'lv')).toBe('Atbildiet ar veselu skaitli no 0 līdz 2000 (kopas).');
    expect(questionHint(eInvoices, 'lv')).toBe('Atbildiet ar diviem skaitļiem: cik un no cik, piemēram, „37 no 120”.');
    expect(questionHint(applications, 'lv')).toBe(
      'Nosauciet skaitu katrai rindai, piemēram, „Klātienē: 12”. Var nosaukt visas rindas uzreiz vai pa vienai. Norādiet arī kopējo skaitu, piemēram, „kopā 120”.',
    );
    expect(questionHint(devices, 'en')).toBe(
      'Answer for every row, for example “On a phone: Well”. You can name all rows at once or one at a time.',
    );
    expect(questionHint(remarks, 'lv')).toBe('Atbildiet saviem vārdiem, ne vairāk kā 500 rakstzīmju.');
  });
});

describe('how an answer is scored', () => {
  it('lists the points of every option', () => {
    expect(explainScoring(digital, 'lv')).toEqual([
      'Lielākais punktu skaits par šo jautājumu: 5.',
      '„Jā”: 5 punkti',
      '„Daļēji”: 2,5 punkti',
      '„Nē”: 0 punktu',
      'Par neatbildētu jautājumu ir 0 punktu.',
      'Ja jautājums uz Jums neattiecas, tas rezultātu nemaina.',
    ]);
  });

  it('uses the points this body can earn and the policies of the methodology', () => {
    expect(explainScoring(digital, 'en', { weight: 1, unanswered: 'exclude', notApplicable: 'zero' })).toEqual([
      'This question can earn up to 1 point.',
      '“Yes”: 1 point',
      '“Partly”: 0.5 points',
      '“No”: 0 points',
      'An unanswered question does not change the result.',
      'If the question does not concern you, it earns 0 points.',
    ]);
  });

  it('states the bands of a number', () => {
    expect(explainScoring(dataSets, 'en')).toEqual([
      'This question can earn up to 10 points.',
      'below 1: 0 points',
      'from 1: 5 points',
      'from 10: 10 points',
      'An unanswered question earns 0 points.',
    ]);
  });

  it('says nothing about what lies below the first band where no answer can', () => {
    const fromZero = { rule: 'bands', bands: [{ from: 0, score: 0.5 }] } as const;
    const question = { ...dataSets, answer: { type: 'number', min: 0, scoring: fromZero } } as const;
    expect(explainScoring(question, 'lv').slice(1, -1)).toEqual(['no 0: 5 punkti']);
  });

  it('states the line of a share, from nothing to everything by default', () => {
    expect(explainScoring(eInvoices, 'lv')[1]).toBe(
      'Jo lielāka daļa, jo vairāk punktu: par 0\u00a0% ir 0 punktu, par 100\u00a0% ir 4 punkti, pa vidu – proporcionāli.',
    );
  });

  it('says which rows of counts are measured against what', () => {
    expect(explainScoring(applications, 'en').slice(1, 3)).toEqual([
      'What counts is the part made up by “Online” in the total you give.',
      'The larger the share, the more points: 0 points at 20%, 4 points at 80%, in proportion between them.',
    ]);
  });

  it('says what the columns of a table are worth', () => {
    expect(explainScoring(devices, 'lv').slice(1, 4)).toEqual([
      'Punktus nosaka visu rindu vidējais vērtējums:',
      '„Labi”: 100\u00a0% no rindas punktiem',
      '„Neattiecas”: rindu neskaita',
    ]);
  });

  it('says plainly that a question earns nothing', () => {
    expect(explainScoring(remarks, 'lv')).toEqual(['Par šo jautājumu punktus nepiešķir.']);
  });
});
