import { describe, expect, it } from 'vitest';
import { answeredBy, asking, documentOf, found, places, question, says, section, topic } from '../../../test/lintedMethodology.js';

const single = (...texts: readonly object[]) => ({
  type: 'single',
  options: texts.map((text, index) => ({ code: `o${index}`, text, score: index / 10 })),
});

describe('two entries of a list', () => {
  it('must not read the same in any language', () => {
    expect(found(answeredBy(single({ lv: 'jā', en: 'yes' }, { lv: 'daļēji', en: 'partly' }, { lv: 'jā ', en: 'always' })))).toEqual([
      ['duplicate-text', '$[0].answer.options[2].text', { what: 'option', found: 'o2', equals: 'o0', languages: 'lv' }],
    ]);
  });

  it('read the same with a capital, other spaces or an accent encoded otherwise', () => {
    expect(places(answeredBy(single(says('nē  nekad'), says('Nē nekad'.normalize('NFD')))))).toEqual([
      'duplicate-text $[0].answer.options[1].text',
    ]);
  });

  it('may share a word across languages', () => {
    expect(found(answeredBy(single({ lv: 'serviss', en: 'service' }, { lv: 'nav', en: 'serviss' })))).toEqual([]);
  });

  it('are options, rows, columns or reasons', () => {
    const twice = [
      { code: 'a', text: says('same') },
      { code: 'b', text: says('same') },
    ];
    const columns = twice.map((entry, index) => ({ ...entry, score: index }));
    expect(places(answeredBy({ type: 'table', rows: twice, columns }, { notApplicable: twice }))).toEqual([
      'duplicate-text $[0].answer.rows[1].text',
      'duplicate-text $[0].answer.columns[1].text',
      'duplicate-text $[0].notApplicable[1].text',
    ]);
  });
});

describe('two titles', () => {
  const named = (code: string, title: string) => section(code, [topic(`${code}T`, [question(`${code}Q`)])], { title: says(title) });

  it('of sections should not be the same', () => {
    expect(found(documentOf([named('A', 'Data'), named('B', 'Data')]))).toEqual([
      ['duplicate-title', '$.sections[1].title', { what: 'section', found: 'B', equals: 'A', languages: 'lv, en' }],
    ]);
  });

  it('of levels should not be the same', () => {
    const levels = [
      { level: 1, from: 0, name: says('low') },
      { level: 2, from: 50, name: says('low') },
    ];
    expect(found(documentOf([named('A', 'Data'), named('B', 'Service')], { levels }))).toEqual([
      ['duplicate-title', '$.levels[1].name', { what: 'level', found: '2', equals: '1', languages: 'lv, en' }],
    ]);
  });

  it('of topics may be the same in different sections, as „Other” is', () => {
    const other = (code: string) => topic(code, [question(`${code}Q`)], { title: says('Other') });
    expect(places(documentOf([section('A', [other('A1')]), section('B', [other('B1')])]))).toEqual([]);
    expect(places(documentOf([section('A', [other('A1'), other('A2')]), section('B', [other('B1')])]))).toEqual([
      'duplicate-title $.sections[0].topics[1].title',
    ]);
  });
});

describe('two questions', () => {
  const text = says('How many?');
  const about = (code: string) => ({ text, item: { code, title: says(code) } });

  it('should not read the same', () => {
    expect(found(asking(question('A', { text }), question('B', { text })))).toEqual([
      ['duplicate-question-text', '$[1].text', { found: 'B', equals: 'A', languages: 'lv, en' }],
    ]);
  });

  it('may read the same about different items', () => {
    expect(found(asking(question('A', about('x')), question('B', about('y'))))).toEqual([]);
    expect(places(asking(question('A', about('x')), question('B', about('x'))))).toEqual(['duplicate-question-text $[1].text']);
  });

  it('may read the same where no body is asked both', () => {
    const forKind = (kind: string) => ({ text, appliesTo: { kind: [kind] } });
    expect(found(asking(question('A', forKind('ministry')), question('B', forKind('agency'))))).toEqual([]);
    expect(places(asking(question('A', forKind('ministry')), question('B', { text })))).toEqual(['duplicate-question-text $[1].text']);
    expect(found(asking(question('A', forKind('ministry')), question('B', forKind('agency')), question('C', forKind('agency'))))).toEqual([
      ['duplicate-question-text', '$[2].text', { found: 'C', equals: 'B', languages: 'lv, en' }],
    ]);
  });

  it('may read the same where they ask for the words behind an answer', () => {
    const words = (code: string, behind: string) =>
      question(code, { text, weight: 0, answer: { type: 'text' }, visibleIf: { question: behind, is: 'no' } });
    expect(found(asking(question('A'), question('B'), words('A.t', 'A'), words('B.t', 'B')))).toEqual([]);
  });
});
