import { describe, expect, it } from 'vitest';
import { valueFaults } from './valueFaults.js';

const text = { lv: 'x' };

describe('The faults of a value, asked for before it is stored', () => {
  it('are none where it fits its question', () => {
    expect(valueFaults({ type: 'text', maxLength: 3 }, 'jā!')).toEqual([]);
  });

  it('have paths that begin at the value', () => {
    const options = [{ code: 'a', text, score: 1 }];
    expect(valueFaults({ type: 'multiple', options }, ['a', 'b'])).toEqual([
      { path: '$[1]', code: 'unknown-option', params: { found: 'b' } },
    ]);
  });

  it('are all of them: two wrong counts are two faults', () => {
    const rows = [{ code: 'web', text }];
    expect(valueFaults({ type: 'counts', rows, share: ['web'], basis: 'declared' }, { rows: { web: -1, desk: 2 } })).toEqual([
      { path: '$.total', code: 'total-missing' },
      { path: '$.rows.web', code: 'out-of-range', params: { min: 0, max: 9007199254740991, found: -1 } },
      { path: '$.rows.desk', code: 'unknown-row', params: { found: 'desk' } },
    ]);
  });

  it('know characters that no document can carry', () => {
    expect(valueFaults({ type: 'text' }, 'a\u0000').map(({ code }) => code)).toEqual(['null-character']);
    expect(valueFaults({ type: 'text' }, '\ud83d').map(({ code }) => code)).toEqual(['lone-surrogate']);
    expect(valueFaults({ type: 'text' }, '\uffff').map(({ code }) => code)).toEqual(['noncharacter']);
  });

  it.each([NaN, Infinity, '7', null, undefined, {}, [7], true])('refuse %s as a number', (value) => {
    expect(valueFaults({ type: 'number', scoring: { rule: 'none' } }, value)).toMatchObject([{ path: '$', code: 'wrong-type' }]);
  });
});
