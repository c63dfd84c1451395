import { describe, expect, it } from 'vitest';
import { fieldText } from './FieldPath.js';
import { putAt } from './putAt.js';
import { valueAt } from './valueAt.js';

describe('a place in a node', () => {
  it('is written as the checks write it', () => {
    expect(fieldText(['answer', 'options', 2, 'score'])).toBe('answer.options[2].score');
    expect(fieldText(['weightByKind', "d'or 1"])).toBe("weightByKind['d\\'or 1']");
  });

  it('is read however loose the fields are', () => {
    expect(valueAt({ answer: { options: [{ score: 1 }] } }, ['answer', 'options', 0, 'score'])).toBe(1);
    expect(valueAt({ answer: 'yes' }, ['answer', 'options', 0, 'score'])).toBeUndefined();
    expect(valueAt({}, ['constructor'])).toBeUndefined();
  });

  it('is changed, and nothing beside it', () => {
    expect(putAt({ a: { b: [{ c: 1, d: 2 }, 5] } }, ['a', 'b', 0, 'c'], 3)).toEqual({ a: { b: [{ c: 3, d: 2 }, 5] } });
  });

  it('is made where the way there is missing', () => {
    expect(putAt(undefined, ['text', 'lv'], 'Kas?')).toEqual({ text: { lv: 'Kas?' } });
  });

  it('takes along what it leaves empty, but no entry of a list', () => {
    expect(putAt({ help: { lv: 'x' }, weight: 1 }, ['help', 'lv'], undefined)).toEqual({ weight: 1 });
    expect(putAt([{ text: { lv: 'x' } }, { code: 'b' }], [0, 'text', 'lv'], undefined)).toEqual([{}, { code: 'b' }]);
  });

  it('of an entry of a list is taken away with the entry', () => {
    expect(putAt({ levels: [1, 2, 3] }, ['levels', 1], undefined)).toEqual({ levels: [1, 3] });
  });
});
