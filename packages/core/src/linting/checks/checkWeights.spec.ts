import { describe, expect, it } from 'vitest';
import { answeredBy, documentOf, found, option, places, question, says, section, topic } from '../../../test/lintedMethodology.js';

const other = section('Z', [topic('ZT', [question('ZQ')])]);
const asked = (code: string, fields: object = {}) => question(code, { weight: 0, recommendations: undefined, ...fields });

describe('a section outside the index', () => {
  it('needs no weight, and neither do its questions', () => {
    const document = documentOf([section('S', [topic('T', [question('A'), question('B')])], { scored: false, weight: 5 }), other]);
    expect(found(document)).toEqual([
      ['points-in-unscored-section', '$[0].weight', { section: 'S', count: 2 }],
      ['weight-of-unscored-section', '$.sections[0].weight', { section: 'S' }],
    ]);
  });

  it('without weights is as it should be', () => {
    expect(found(documentOf([section('S', [topic('T', [asked('A')])], { scored: false }), other]))).toEqual([]);
  });
});

describe('a weight of 0', () => {
  it('of a section or topic keeps the points below out of the index', () => {
    const topics = [topic('T', [question('A')], { weight: 0 }), topic('U', [question('B')])];
    expect(found(documentOf([section('S', topics), other]))).toEqual([
      ['zero-weight', '$.sections[0].topics[0].weight', { node: 'topic', code: 'T' }],
    ]);
    expect(places(documentOf([section('S', [topic('T', [question('A')])], { weight: 0 }), other]))).toEqual([
      'zero-weight $.sections[0].weight',
    ]);
  });

  it('is meant so where some kind has another', () => {
    const topics = [topic('T', [question('A')], { weight: 0, weightByKind: { ministry: 3 } }), topic('U', [question('B')])];
    expect(found(documentOf([section('S', topics), other]))).toEqual([]);
  });
});

describe('a number as weight', () => {
  it('has no effect where there is no sibling to weigh against', () => {
    expect(found(documentOf([section('S', [topic('T', [question('A')], { weight: 7 })]), other]))).toEqual([
      ['weight-of-only-child', '$.sections[0].topics[0].weight', { node: 'topic', code: 'T' }],
    ]);
    const unscored = section('Y', [topic('YT', [asked('YQ')])], { scored: false });
    expect(places(documentOf([section('S', [topic('T', [question('A')])], { weight: 7 }), unscored]))).toEqual([
      'weight-of-only-child $.sections[0].weight',
    ]);
    expect(places(documentOf([section('S', [topic('T', [question('A')])], { weight: 7 }), other]))).toEqual([]);
  });

  it('has no effect where no question below has points', () => {
    const topics = [topic('T', [asked('A')], { weight: 7 }), topic('U', [question('B')])];
    expect(found(documentOf([section('S', topics), other]))).toEqual([
      ['weight-without-points', '$.sections[0].topics[0].weight', { node: 'topic', code: 'T' }],
    ]);
    expect(places(documentOf([section('S', [topic('T', [asked('A')])]), other]))).toEqual(['weight-without-points $.sections[0]']);
  });

  it('is not missed where a topic is asked for knowledge alone', () => {
    expect(found(documentOf([section('S', [topic('T', [asked('A')]), topic('U', [question('B')])]), other]))).toEqual([]);
  });
});

describe('the weight of a row', () => {
  const columns = [option('all', 1), option('none', 0)];
  const table = (...rows: readonly object[]) => answeredBy({ type: 'table', rows, columns });
  const row = (code: string, fields: object = {}) => ({ code, text: says(code), ...fields });

  it('has no effect where the table has no other', () => {
    expect(found(table(row('r', { weight: 3 })))).toEqual([
      ['weight-of-only-child', '$[0].answer.rows[0].weight', { node: 'row', code: 'r' }],
    ]);
    expect(found(table(row('r', { weight: 3 }), row('s')))).toEqual([]);
    expect(found(table(row('r', { weight: 1 })))).toEqual([]);
  });
});

describe('a weight by kind', () => {
  const byKind = { weightByKind: { ministry: 2 } };

  it('needs bodies of the kind that are asked', () => {
    expect(found(documentOf([section('S', [topic('T', [question('A', { ...byKind, appliesTo: { kind: ['agency'] } })])]), other]))).toEqual(
      [['weight-for-absent-kind', '$[0].weightByKind.ministry', { code: 'A', kind: 'ministry' }]],
    );
    const both = { appliesTo: { kind: ['agency', 'ministry'] } };
    expect(found(documentOf([section('S', [topic('T', [question('A', { ...byKind, ...both })])]), other]))).toEqual([]);
    expect(found(documentOf([section('S', [topic('T', [question('A', byKind)])]), other]))).toEqual([]);
  });

  it('says nothing where it is the weight of all', () => {
    expect(found(documentOf([section('S', [topic('T', [question('A', { weight: 2, ...byKind })])]), other]))).toEqual([
      ['weight-for-kind-repeated', '$[0].weightByKind.ministry', { code: 'A', kind: 'ministry' }],
    ]);
    expect(places(documentOf([section('S', [topic('T', [question('A')])], { weightByKind: { ministry: 'points' } }), other]))).toEqual([
      'weight-for-kind-repeated $.sections[0].weightByKind.ministry',
    ]);
  });

  it('is not spoken of where nobody at all can be asked: that is an error of its own', () => {
    const never = { all: [{ organisation: { kind: ['agency'] } }, { organisation: { kind: ['school'] } }] };
    const questions = [question('A'), question('B', { ...byKind, visibleIf: never })];
    expect(places(documentOf([section('S', [topic('T', questions)]), other]))).toEqual(['condition-never-holds $[1].visibleIf']);
  });

  it('of a topic needs one question that they are asked', () => {
    const forAgencies = (code: string) => question(code, { visibleIf: { not: { organisation: { kind: ['ministry'] } } } });
    expect(places(documentOf([section('S', [topic('T', [forAgencies('A'), forAgencies('B')], byKind)]), other]))).toEqual([
      'weight-for-absent-kind $.sections[0].topics[0].weightByKind.ministry',
    ]);
    expect(places(documentOf([section('S', [topic('T', [forAgencies('A'), question('B')], byKind)]), other]))).toEqual([]);
  });
});
