import { describe, expect, it } from 'vitest';
import { answeredBy, asking, documentOf, found, places, question, says, section, topic } from '../../../test/lintedMethodology.js';

const lv = { lv: 'tikai latviski' };

describe('a missing translation', () => {
  it('is said of the text object that lacks a language of the title', () => {
    expect(found(asking(question('A', { help: lv })))).toEqual([['missing-translation', '$[0].help', { languages: 'en' }]]);
  });

  it('is looked for in every text that people read', () => {
    const options = [
      { code: 'a', text: lv, score: 1 },
      { code: 'b', text: says('b'), score: 0 },
    ];
    const fields = {
      text: lv,
      why: lv,
      example: lv,
      notApplicable: [{ code: 'n', text: lv }],
      item: { code: 'i', title: lv },
      evidence: { required: true, text: lv },
      recommendations: [{ for: {}, text: lv }],
    };
    expect(places(answeredBy({ type: 'single', options }, fields)).map((place) => place.replace('missing-translation $[0].', ''))).toEqual([
      'text',
      'answer.options[0].text',
      'recommendations[0].text',
      'why',
      'example',
      'notApplicable[0].text',
      'item.title',
      'evidence.text',
    ]);
  });

  it('is looked for in levels, sections, topics, rows, columns and units', () => {
    const table = {
      type: 'table',
      rows: [{ code: 'r', text: lv }],
      columns: [
        { code: 'c', text: lv, score: 1 },
        { code: 'd', text: says('d'), score: 0 },
      ],
    };
    const number = { type: 'number', unit: lv, scoring: { rule: 'linear', zero: 0, full: 1 } };
    const questions = [question('A', { answer: table }), question('B', { answer: number })];
    const document = documentOf([section('S', [topic('T', questions, { description: lv })], { description: lv })], {
      levels: [{ level: 1, from: 0, name: lv, text: lv }],
    });
    expect(places(document).map((place) => place.replace('missing-translation ', ''))).toEqual([
      '$.levels[0].name',
      '$.levels[0].text',
      '$[0].answer.rows[0].text',
      '$[0].answer.columns[0].text',
      '$[1].answer.unit',
      '$.sections[0].topics[0].description',
      '$.sections[0].description',
    ]);
  });

  it('is one of a language that half of the texts have, in the title too', () => {
    expect(places({ ...asking(question('A')), title: { lv: 'Indekss' } })).toEqual(['missing-translation $.title']);
  });

  it('is none of a language that fewer than half of the texts have', () => {
    // Of twelve texts twelve are Latvian, and five or six are Russian as well.
    const russian = { lv: 'teksts', ru: 'текст' };
    const withHelp = (help: object) => {
      const fields = { text: russian, why: russian, example: russian, item: { code: 'i', title: russian }, help };
      const levels = [{ level: 1, from: 0, name: lv }];
      const options = [
        { code: 'a', text: { lv: 'jā' }, score: 1 },
        { code: 'b', text: { lv: 'nē' }, score: 0 },
      ];
      const asked = { code: 'A', weight: 1, answer: { type: 'single', options }, recommendations: [{ for: {}, text: russian }], ...fields };
      const topics = [{ code: 'T', title: lv, questions: [asked] }];
      return { ...documentOf([]), title: lv, levels, sections: [{ code: 'S', title: lv, topics }] };
    };
    expect(places(withHelp(lv))).toEqual([]);
    expect(places(withHelp(russian))).toHaveLength(6);
  });

  it('takes no notice of capital letters in the name of a language', () => {
    expect(places(asking(question('A', { help: { LV: 'Palīdzība', en: 'Help' } })))).toEqual([]);
  });
});
