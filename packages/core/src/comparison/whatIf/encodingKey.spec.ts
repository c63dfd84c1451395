import { describe, expect, it } from 'vitest';
import { smallMethodology as base, smallQuestion, withQuestion, withScores, withSectionWeight } from '../../../test/smallRound.js';
import type { AnswerDefinition } from '../../methodology/answerDefinition.js';
import type { Methodology, Question } from '../../methodology/methodology.js';
import { encodingKey } from './encodingKey.js';

const text = { en: 'y' };
const withFirst = (edit: Partial<Question>) => withQuestion(base, 'a1', (question) => ({ ...question, ...edit }));
const key = encodingKey(base);

describe('Cells can be kept', () => {
  it.each<[string, Methodology]>([
    ['nothing, in a copy', structuredClone(base)],
    ['the weight of a section', withSectionWeight(base, 'A', 1)],
    ['the weight of a question', withFirst({ weight: 1 })],
    ['the weight for a kind', withFirst({ weightByKind: { ministry: 9 } })],
    ['words', withFirst({ text, help: text, why: text })],
    ['a level', { ...base, levels: [{ level: 1, from: 0, name: text }] }],
    ['the ranking and the minimum', { ...base, policies: { minimumAnswered: 1, ranking: { on: 'rounded' } } }],
    ['an aggregation', { ...base, aggregation: 'harmonic' }],
    ['a default that is now written', { ...base, policies: { unanswered: 'zero' } }],
  ])('where what changed is: %s', (_, draft) => {
    expect(encodingKey(draft)).toBe(key);
  });
});

describe('Cells are made anew', () => {
  it.each<[string, Methodology]>([
    ['the score of an option', withQuestion(base, 'a1', (question) => withScores(question, [0.9, 0.5, 0]))],
    ['an option', withFirst({ answer: { type: 'single', options: [{ code: 'yes', text, score: 1 }] } })],
    ['the type', withFirst({ answer: { type: 'share' } })],
    ['the code', withFirst({ code: 'a9' })],
    ['the order of questions', { ...base, sections: base.sections.toReversed() }],
    ['a question more', { ...base, sections: [...base.sections, section('C', smallQuestion('c1', 1))] }],
    ['whom it applies to', withFirst({ appliesTo: { kind: ['ministry'] } })],
    ['when it is visible', withFirst({ visibleIf: { organisation: { kind: ['ministry'] } } })],
    ['what hiding it means', withFirst({ whenHidden: 'zero' })],
    ['the reasons for not being applicable', withFirst({ notApplicable: [] })],
    ['its sources', withFirst({ sources: ['expert'] })],
    ['its lineage', withFirst({ previous: { question: 'a2', comparable: true } })],
    ['what the draft follows', { ...base, follows: { id: 'small', version: '0' } }],
    ['what is made of the unanswered', { ...base, policies: { unanswered: 'exclude' } }],
    ['what is made of the not applicable', { ...base, policies: { notApplicable: 'zero' } }],
    ['who is believed first', { ...base, policies: { sources: ['self', 'expert', 'automated'] } }],
  ])('where what changed is: %s', (_, draft) => {
    expect(encodingKey(draft)).not.toBe(key);
  });

  const rows = [{ code: 'r', text }];
  const scoring = { rule: 'linear', zero: 0, full: 1 } as const;
  it.each<[string, AnswerDefinition, AnswerDefinition]>([
    ['exclusive options', multiple(false), multiple(true)],
    ['the bounds of a number', { type: 'number', scoring }, { type: 'number', scoring, min: 0 }],
    ['whole numbers', { type: 'number', scoring }, { type: 'number', scoring, integer: true }],
    ['the rule of a number', { type: 'number', scoring }, { type: 'number', scoring: { ...scoring, full: 2 } }],
    ['the rule of a share', { type: 'share' }, { type: 'share', scoring: { ...scoring, full: 2 } }],
    [
      'the basis of counts',
      { type: 'counts', rows, share: ['r'], basis: 'rows' },
      { type: 'counts', rows, share: ['r'], basis: 'declared' },
    ],
    ['the weight of a row', table(1, 1), table(2, 1)],
    ['a column that does not count', table(1, 1), table(1, null)],
    ['the length of a text', { type: 'text' }, { type: 'text', maxLength: 1 }],
  ])('for %s', (_, before, after) => {
    expect(encodingKey(withFirst({ answer: after }))).not.toBe(encodingKey(withFirst({ answer: before })));
  });
});

function section(code: string, question: Question): Methodology['sections'][number] {
  return { code, title: text, topics: [{ code: `${code}1`, title: text, questions: [question] }] };
}

function multiple(exclusive: boolean): AnswerDefinition {
  return { type: 'multiple', options: [{ code: 'o', text, score: 1, exclusive }] };
}

function table(weight: number, score: number | null): AnswerDefinition {
  return { type: 'table', rows: [{ code: 'r', text, weight }], columns: [{ code: 'c', text, score }] };
}
