import { describe, expect, it } from 'vitest';
import { isComplete } from './isComplete.js';
import { mergeAnswer } from './mergeAnswer.js';
import { nextRow } from './nextRow.js';
import { channels, devices, premises } from '../../test/visitors.js';

describe('a reply that names a part', () => {
  it('keeps the rows of a table that were named before and takes the new ones over them', () => {
    expect(mergeAnswer(devices, { value: { phone: 'yes', tablet: 'yes' } }, { value: { tablet: 'none' } })).toEqual({
      value: { phone: 'yes', tablet: 'none' },
    });
  });

  it('brings rows into the order of the question', () => {
    const { value } = { value: undefined, ...mergeAnswer(devices, { value: { tablet: 'yes' } }, { value: { phone: 'yes' } }) };
    expect(JSON.stringify(value)).toBe('{"phone":"yes","tablet":"yes"}');
  });

  it('adds counts to counts, also in a row called constructor', () => {
    const first = { value: { total: 100, rows: { desk: 20 } } };
    expect(mergeAnswer(channels, first, { value: { rows: { constructor: 5 } } })).toEqual({
      value: { total: 100, rows: { desk: 20, constructor: 5 } },
    });
  });

  it('does not let the sum of the rows just named overwrite a declared total', () => {
    const first = { value: { total: 100, rows: {} } };
    expect(mergeAnswer(channels, first, { value: { total: 20, rows: { desk: 20 } } })).toEqual({
      value: { total: 100, rows: { desk: 20 } },
    });
  });

  it('lets a total that is only the sum of its rows grow with them', () => {
    const first = { value: { total: 20, rows: { desk: 20 } } };
    expect(mergeAnswer(channels, first, { value: { total: 5, rows: { post: 5 } } })).toEqual({
      value: { total: 25, rows: { post: 5, desk: 20 } },
    });
  });

  it('takes a newly declared total', () => {
    const first = { value: { total: 100, rows: { desk: 20 } } };
    expect(mergeAnswer(channels, first, { value: { total: 120, rows: {} } })).toEqual({ value: { total: 120, rows: { desk: 20 } } });
  });

  it('replaces every other answer', () => {
    expect(mergeAnswer(premises, { value: 'yes' }, { value: 'no' })).toEqual({ value: 'no' });
    expect(mergeAnswer(premises, { notApplicable: 'remote' }, { value: 'no' })).toEqual({ value: 'no' });
    expect(mergeAnswer(devices, { value: { phone: 'yes' } }, { notApplicable: 'x' })).toEqual({ notApplicable: 'x' });
  });

  it('keeps a row the question does not have, so that the check finds it', () => {
    expect(mergeAnswer(devices, { value: { phone: 'yes' } }, { value: { watch: 'yes' } })).toEqual({
      value: { phone: 'yes', watch: 'yes' },
    });
  });
});

describe('the row to ask next', () => {
  it('is the first one not named', () => {
    expect(nextRow(channels, undefined)).toMatchObject({ code: 'post' });
    expect(nextRow(channels, { value: { total: 3, rows: { post: 1 } } })).toMatchObject({ code: 'desk' });
    expect(nextRow(channels, { value: { total: 3, rows: { post: 1, desk: 1 } } })).toMatchObject({ code: 'constructor' });
  });

  it('is the total once every row of declared counts is named', () => {
    expect(nextRow(channels, { value: { rows: { post: 1, desk: 1, constructor: 1 } } })).toBe('total');
  });

  it('is none when all is named, for a question that does not apply, and for questions without rows', () => {
    expect(nextRow(channels, { value: { total: 3, rows: { post: 1, desk: 1, constructor: 1 } } })).toBeUndefined();
    expect(nextRow(devices, { notApplicable: 'x' })).toBeUndefined();
    expect(nextRow(premises, undefined)).toBeUndefined();
  });
});

describe('a complete answer', () => {
  it('names every row, and the total where one is declared', () => {
    expect(isComplete(devices, { value: { phone: 'yes' } })).toBe(false);
    expect(isComplete(devices, { value: { phone: 'yes', tablet: 'none' } })).toBe(true);
    expect(isComplete(channels, { value: { rows: { post: 1, desk: 1, constructor: 1 } } })).toBe(false);
    expect(isComplete(channels, { value: { total: 3, rows: { post: 1, desk: 1, constructor: 1 } } })).toBe(true);
  });

  it('is any answer to a question without rows, and none without an answer', () => {
    expect(isComplete(premises, { value: 'no' })).toBe(true);
    expect(isComplete(premises, undefined)).toBe(false);
  });
});
