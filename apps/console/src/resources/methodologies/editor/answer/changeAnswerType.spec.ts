import type { JsonObject } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { changeAnswerType } from './changeAnswerType.js';

const scored: JsonObject = { code: 'a', text: { lv: 'A' }, score: 1, synonyms: { lv: ['aa'] } };
const exclusive: JsonObject = { code: 'b', text: { lv: 'B' }, score: 0, exclusive: true };
const rows: readonly JsonObject[] = [{ code: 'r', text: { lv: 'R' }, weight: 2 }];
const yes: JsonObject = { code: 'yes', text: { lv: 'Jā' }, score: 1 };
const columns: readonly JsonObject[] = [yes, { code: 'na', text: { lv: 'Nav' }, score: null }];

describe('another type of answer', () => {
  it('keeps the options of a choice and says that nothing excludes the others any more', () => {
    expect(changeAnswerType({ type: 'multiple', options: [scored, exclusive] }, 'single')).toEqual({
      answer: { type: 'single', options: [scored, { code: 'b', text: { lv: 'B' }, score: 0 }] },
      lost: [{ part: 'exclusive', count: 1 }],
    });
  });

  it('makes options the columns of a table, whose first row is new', () => {
    const { answer, lost } = changeAnswerType({ type: 'single', options: [scored] }, 'table');
    expect(answer).toEqual({ type: 'table', rows: [{ code: 'row-1', text: { lv: '1. rinda', en: 'Row 1' } }], columns: [scored] });
    expect(lost).toEqual([]);
  });

  it('makes columns options, a column that does not count worth 0, and says that rows go', () => {
    expect(changeAnswerType({ type: 'table', rows, columns }, 'single')).toEqual({
      answer: { type: 'single', options: [yes, { code: 'na', text: { lv: 'Nav' }, score: 0 }] },
      lost: [{ part: 'rows', count: 1 }],
    });
  });

  it('keeps the rows of a table to be counted, without their weights, and says that columns go', () => {
    expect(changeAnswerType({ type: 'table', rows, columns }, 'counts')).toEqual({
      answer: { type: 'counts', rows: [{ code: 'r', text: { lv: 'R' } }], share: ['r'], basis: 'rows' },
      lost: [
        { part: 'columns', count: 2 },
        { part: 'rowWeights', count: 1 },
      ],
    });
  });

  it('makes options rows to be counted and says that their points go', () => {
    const { answer, lost } = changeAnswerType({ type: 'single', options: [scored] }, 'counts');
    expect(answer['rows']).toEqual([{ code: 'a', text: { lv: 'A' }, synonyms: { lv: ['aa'] } }]);
    expect(lost).toEqual([{ part: 'scores', count: 1 }]);
  });

  it('keeps the scoring rule between number and share', () => {
    const scoring = { rule: 'bands', bands: [{ from: 0.5, score: 1 }] };
    expect(changeAnswerType({ type: 'number', min: 0, unit: { lv: 'gab.' }, scoring }, 'share')).toEqual({
      answer: { type: 'share', scoring },
      lost: [
        { part: 'bounds', count: 1 },
        { part: 'unit', count: 1 },
      ],
    });
  });

  it('writes down for a number the rule that a share had without saying', () => {
    expect(changeAnswerType({ type: 'share' }, 'number').answer).toEqual({ type: 'number', scoring: { rule: 'linear', zero: 0, full: 1 } });
  });

  it('begins with yes and no where there was nothing to choose from', () => {
    const { answer } = changeAnswerType({ type: 'text', maxLength: 5 }, 'single');
    expect(answer['options']).toMatchObject([
      { code: 'yes', score: 1 },
      { code: 'no', score: 0 },
    ]);
  });

  it('can be chosen where the answer was broken', () => {
    expect(changeAnswerType('?', 'text')).toEqual({ answer: { type: 'text' }, lost: [] });
  });
});
