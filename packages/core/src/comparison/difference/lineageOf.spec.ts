import { describe, expect, it } from 'vitest';
import { oneTopic, question } from '../../../test/twoVersions.js';
import type { Previous, Question } from '../../methodology/methodology.js';
import { compareMethodologies } from './compareMethodologies.js';
import { lineageOf } from './lineageOf.js';

const from = (code: string, more: Partial<Previous> = {}): Partial<Question> => ({
  previous: { question: code, comparable: true, ...more },
});
const next = (questions: readonly Question[]) => oneTopic(questions, { version: '2', follows: { id: 'small', version: '1' } });
const told = (before: readonly Question[], after: readonly Question[]) =>
  lineageOf(oneTopic(before), next(after)).map(({ relation, comparable, before: codes, after: code }) => [
    relation,
    comparable,
    codes,
    code,
  ]);
const kinds = (before: readonly Question[], after: readonly Question[]) =>
  compareMethodologies(oneTopic(before), next(after))
    .filter(({ path }) => path !== '$.version' && path !== '$.follows' && !path.endsWith('.previous'))
    .map(({ kind, path, code }) => [kind, path.replace('$.sections[0].topics[0].', ''), code]);

describe('without lineage in the document', () => {
  it('equal codes are the same question: unchanged, reworded, new or retired', () => {
    const reworded = question('B', { text: { lv: 'Citādi?' } });
    expect(told([question('A'), question('B'), question('C')], [question('A'), reworded, question('D')])).toEqual([
      ['same', true, ['A'], 'A'],
      ['reworded', true, ['B'], 'B'],
      ['new', false, [], 'D'],
      ['retired', false, ['C'], null],
    ]);
  });

  it('another worth of an option makes the scores incomparable', () => {
    const worth = question('A', {
      answer: { type: 'single', options: [{ code: 'yes', text: { lv: 'Jā' }, score: 0.8 }] },
    });
    expect(told([question('A')], [worth])).toEqual([['reworded', false, ['A'], 'A']]);
  });

  it('other synonyms are no rewording, and options in another order score alike', () => {
    const { answer } = question('A');
    const options = answer.type === 'single' ? answer.options : [];
    const synonyms = question('A', {
      answer: { type: 'single', options: options.map((option) => ({ ...option, synonyms: { lv: ['x'] } })) },
    });
    expect(told([question('A')], [synonyms])).toEqual([['same', true, ['A'], 'A']]);
    const turned = question('A', { answer: { type: 'single', options: options.toReversed() } });
    expect(told([question('A')], [turned])).toEqual([['reworded', true, ['A'], 'A']]);
  });
});

describe('with lineage', () => {
  it('a question with another code is changed, not removed and added', () => {
    expect(kinds([question('A'), question('B')], [question('A'), question('B2', { ...from('B'), weight: 4 })])).toEqual([
      ['changed', 'questions[1].code', 'B2'],
      ['changed', 'questions[1].text', 'B2'],
      ['changed', 'questions[1].weight', 'B2'],
    ]);
    expect(told([question('A')], [question('A2', from('A', { relation: 'reworded', comparable: false }))])).toEqual([
      ['reworded', false, ['A'], 'A2'],
    ]);
  });

  it('a split question lives on in each of its parts, none of them new', () => {
    const parts = [question('A1', from('A', { relation: 'split', comparable: false })), question('A2', from('A', { relation: 'split' }))];
    expect(told([question('A')], parts)).toEqual([
      ['split', false, ['A'], 'A1'],
      ['split', true, ['A'], 'A2'],
    ]);
    expect(kinds([question('A'), question('B')], [...parts, question('B')])).toEqual([
      ['changed', 'questions[0].code', 'A1'],
      ['changed', 'questions[0].text', 'A1'],
      ['changed', 'questions[1].code', 'A2'],
      ['changed', 'questions[1].text', 'A2'],
    ]);
  });

  it('what was removed behind a split question is told once', () => {
    const parts = [question('A1', from('A', { relation: 'split' })), question('A2', from('A', { relation: 'split' }))];
    expect(kinds([question('A'), question('B')], parts).filter(([kind]) => kind === 'removed')).toEqual([['removed', 'questions[1]', 'B']]);
  });

  it('the further part of a split question did not move, wherever it stands, and neither did those it stands among', () => {
    const before = [question('A'), question('B')];
    const part = question('A2', from('A', { relation: 'split' }));
    const moved = (...after: readonly Question[]) => kinds(before, after).flatMap(([kind, , code]) => (kind === 'moved' ? [code] : []));
    expect(moved(question('A'), question('B'), part)).toEqual([]);
    expect(moved(part, question('A'), question('B'))).toEqual([]);
    expect(moved(question('B'), part, question('A'))).toEqual(['B']);
  });

  it('a split question may keep its code for one of the parts', () => {
    expect(told([question('A')], [question('A'), question('A2', from('A', { relation: 'split' }))])).toEqual([
      ['split', true, ['A'], 'A'],
      ['split', true, ['A'], 'A2'],
    ]);
  });

  it('questions that were merged are not retired', () => {
    const merged = question('A', from('A', { relation: 'merged', also: ['B'] }));
    expect(told([question('A'), question('B'), question('C')], [merged, question('C')])).toEqual([
      ['merged', true, ['A', 'B'], 'A'],
      ['same', true, ['C'], 'C'],
    ]);
    expect(kinds([question('A'), question('B')], [merged])).toEqual([]);
  });

  it('a code that was given away and is used again belongs to a new question', () => {
    expect(told([question('A')], [question('A2', from('A')), question('A')])).toEqual([
      ['same', true, ['A'], 'A2'],
      ['new', false, [], 'A'],
    ]);
  });

  it('is not heard where the document follows another one', () => {
    const other = oneTopic([question('B', from('A'))], { version: '3', follows: { id: 'small', version: '2' } });
    expect(lineageOf(oneTopic([question('A')]), other).map(({ relation }) => relation)).toEqual(['new', 'retired']);
  });

  it('to a question that there never was counts for nothing', () => {
    expect(told([question('A')], [question('A', from('Z'))])).toEqual([['same', true, ['A'], 'A']]);
  });
});
