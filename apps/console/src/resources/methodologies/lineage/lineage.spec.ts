import { readMethodologyValue, type Methodology } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { methodologyDocument } from '../../../../test/documents.js';
import { lineageRows } from './lineageRows.js';
import { readPrevious, writePrevious } from './previousField.js';

interface Loose {
  code: string;
  text: Record<string, string>;
  previous?: object;
  answer: { type: string; options?: { score: number }[] };
}
const read = (document: unknown): Methodology => {
  const result = readMethodologyValue(document);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};
const before = read(methodologyDocument);
/** The next version, every question of which continues the one of the same code, with one question changed. */
const next = (change: (question: Loose) => void, code = 'CS1.1'): Methodology => {
  const document = structuredClone(methodologyDocument);
  const questions = document.sections.flatMap(({ topics }) => topics.flatMap((topic): Loose[] => topic.questions));
  for (const question of questions) question.previous = { question: question.code, comparable: true };
  questions.filter((question) => question.code === code).forEach(change);
  return read({ ...document, version: '2026.1', follows: { id: 'municipalities', version: '2021.1' } });
};
const proposedFor = (change: (question: Loose) => void) => lineageRows(before, next(change)).rows[0];

describe('somebody should look at a question', () => {
  it('not where it plainly continues', () => {
    expect(proposedFor(() => undefined)).toMatchObject({ isNotable: false, proposed: null });
  });
  it('where its text was changed, and is told that it seems reworded', () => {
    const row = proposedFor((question) => {
      question.text = { lv: 'Vai ir viens centrs?', en: 'Is there one centre?' };
    });
    expect(row).toMatchObject({
      isNotable: true,
      proposed: { from: 'CS1.1', relation: 'reworded', comparable: true, because: 'reworded' },
    });
  });
  it('where an answer earns other points while its scores are said to be comparable', () => {
    const row = proposedFor(({ answer }) => {
      const [yes] = answer.options ?? [];
      if (yes !== undefined) yes.score = 0.9;
    });
    expect(row?.proposed).toEqual({ from: 'CS1.1', relation: 'same', comparable: false, because: 'rescored' });
  });
  it('but is not asked again once a relation was chosen', () => {
    const row = proposedFor((question) => {
      question.text = { lv: 'Vai ir viens centrs?' };
      question.previous = { question: 'CS1.1', comparable: true, relation: 'same' };
    });
    expect(row).toMatchObject({ isNotable: false, proposed: null });
  });
  it('where it is new and reads like one that is retired, which it is proposed to continue', () => {
    const { rows, retired } = lineageRows(
      before,
      next((question) => {
        delete question.previous;
        question.code = 'OD1.7';
        question.text = { lv: 'Kā publicējat atvērto datu kopas?' };
      }, 'OD1.1'),
    );
    expect(retired.map(({ code }) => code)).toEqual(['OD1.1']);
    expect(rows.find(({ question }) => question.code === 'OD1.7')).toMatchObject({
      isNotable: true,
      lineage: { relation: 'new' },
      proposed: { from: 'OD1.1', relation: 'reworded', comparable: true, because: 'alike' },
    });
  });
});

describe('a lineage as the format has it', () => {
  it.each([
    ['a new question has none', { relation: 'new', from: [], comparable: false }, null],
    [
      'a part of a split names what was split',
      { relation: 'split', from: ['Q1'], comparable: false },
      { question: 'Q1', comparable: false, relation: 'split' },
    ],
    [
      'what was merged names the others too',
      { relation: 'merged', from: ['Q1', 'Q2'], comparable: true },
      { question: 'Q1', comparable: true, relation: 'merged', also: ['Q2'] },
    ],
    [
      'what is no longer merged comes from one',
      { relation: 'same', from: ['Q1', 'Q2'], comparable: true },
      { question: 'Q1', comparable: true, relation: 'same' },
    ],
  ] as const)('%s', (_title, stated, expected) => {
    expect(writePrevious(stated)).toEqual(expected);
  });
  it('is read again, whatever a draft holds', () => {
    expect(readPrevious({ question: 'Q1', comparable: true })).toEqual({ relation: 'same', from: ['Q1'], comparable: true });
    expect(readPrevious({ question: 'Q1', comparable: 'yes', also: ['Q2', 3] })).toEqual({
      relation: 'merged',
      from: ['Q1', 'Q2'],
      comparable: false,
    });
    expect([undefined, null, 7, [], { question: 4 }].map(readPrevious)).toEqual([null, null, null, null, null]);
  });
});
