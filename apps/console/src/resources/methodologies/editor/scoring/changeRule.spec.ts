import { describe, expect, it } from 'vitest';
import { changeRule } from './changeRule.js';

const standard = { rule: 'linear', zero: 0, full: 100 };

describe('another scoring rule', () => {
  it('begins its bands where the line had its ends, with their points', () => {
    expect(changeRule({ rule: 'linear', zero: 20, full: 0, range: [0.25, 1] }, 'bands', standard)).toEqual({
      rule: 'bands',
      bands: [
        { from: 0, score: 1 },
        { from: 20, score: 0.25 },
      ],
    });
  });

  it('draws its line from the first band to the last', () => {
    const bands = [
      { from: 5, score: 0.2 },
      { from: 9, score: 0.5 },
      { from: 12, score: 1 },
    ];
    expect(changeRule({ rule: 'bands', bands }, 'linear', standard)).toEqual({ rule: 'linear', zero: 5, full: 12 });
  });

  it('begins with the usual line where there is one band only, or nothing that can be read', () => {
    expect(changeRule({ rule: 'bands', bands: [{ from: 5, score: 1 }] }, 'linear', standard)).toEqual(standard);
    expect(changeRule('?', 'linear', standard)).toEqual(standard);
  });

  it('that scores nothing holds nothing', () => {
    expect(changeRule(standard, 'none', standard)).toEqual({ rule: 'none' });
  });
});
