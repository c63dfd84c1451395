import { describe, expect, it } from 'vitest';
import { mergeFields } from './mergeFields.js';

describe('two changes of the same fields', () => {
  const base = { text: { lv: 'Vai?', en: 'Is it?' }, weight: 5 };

  it('meet nowhere when one writes Latvian and the other English', () => {
    const merged = mergeFields(
      base,
      { ...base, text: { lv: 'Vai ir?', en: 'Is it?' } },
      { ...base, text: { lv: 'Vai?', en: 'Is there?' } },
    );
    expect(merged).toEqual({ fields: { text: { lv: 'Vai ir?', en: 'Is there?' }, weight: 5 }, conflicts: [] });
  });

  it('keep theirs and name the place where both changed it differently', () => {
    expect(mergeFields(base, { ...base, weight: 6 }, { ...base, weight: 7 })).toEqual({
      fields: { ...base, weight: 7 },
      conflicts: [{ at: ['weight'], base: 5, mine: 6, theirs: 7 }],
    });
  });

  it('are no conflict where both did the same', () => {
    expect(mergeFields(base, { ...base, weight: 6 }, { ...base, weight: 6 }).conflicts).toEqual([]);
  });

  it('are told of a field that one took away and the other changed', () => {
    expect(mergeFields(base, { text: base.text }, { ...base, weight: 7 }).conflicts).toEqual([
      { at: ['weight'], base: 5, mine: undefined, theirs: 7 },
    ]);
  });

  it('join options entry by entry while their codes stay', () => {
    const options = (first: number, second: number) => ({
      answer: {
        type: 'single',
        options: [
          { code: 'a', score: first },
          { code: 'b', score: second },
        ],
      },
    });
    expect(mergeFields(options(0, 1), options(0.1, 1), options(0, 0.9))).toEqual({ fields: options(0.1, 0.9), conflicts: [] });
  });

  it('leave a list whole when entries came or went', () => {
    const options = (...codes: string[]) => ({ options: codes.map((code) => ({ code })) });
    const merged = mergeFields(options('a'), options('a', 'b'), options('a', 'c'));
    expect(merged.conflicts.map(({ at }) => at)).toEqual([['options']]);
  });
});
