import { describe, expect, it } from 'vitest';
import { validateAnswer } from './validateAnswer.js';
import { channels, devices, premises } from '../../test/visitors.js';

describe('an answer somebody wants to save', () => {
  it('may be a value that the question allows', () => {
    expect(validateAnswer(premises, { value: 'yes' })).toBeUndefined();
  });

  it('may be a table or counts with rows or the declared total missing', () => {
    expect(validateAnswer(devices, { value: { phone: 'yes' } })).toBeUndefined();
    expect(validateAnswer(channels, { value: { rows: { post: 1 } } })).toBeUndefined();
  });

  it('may be a reason that the question allows, and no other', () => {
    expect(validateAnswer(premises, { notApplicable: 'remote' })).toBeUndefined();
    expect(validateAnswer(premises, { notApplicable: 'lazy' })).toEqual({ path: '$', code: 'unknown-reason', params: { found: 'lazy' } });
    expect(validateAnswer(devices, { notApplicable: 'remote' })?.code).toBe('unknown-reason');
  });

  it('is not an option, row, column or type that the question does not have', () => {
    expect(validateAnswer(premises, { value: 'toString' })?.code).toBe('unknown-option');
    expect(validateAnswer(devices, { value: { watch: 'yes' } })).toMatchObject({ path: '$.watch', code: 'unknown-row' });
    expect(validateAnswer(devices, { value: { phone: 'maybe' } })?.code).toBe('unknown-column');
    expect(validateAnswer(channels, { value: { rows: { post: -1 } } })?.code).toBe('out-of-range');
    expect(validateAnswer(premises, { value: null })?.code).toBe('wrong-type');
  });

  it('is not both a value and a reason, and not neither', () => {
    expect(validateAnswer(premises, { value: 'yes', notApplicable: 'remote' })).toEqual({ path: '$', code: 'answer-kind' });
    expect(validateAnswer(premises, {})).toEqual({ path: '$', code: 'answer-kind' });
  });
});
