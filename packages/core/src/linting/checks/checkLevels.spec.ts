import { describe, expect, it } from 'vitest';
import { documentOf, found, option, question, says, section, topic } from '../../../test/lintedMethodology.js';

const withLevels = (questions: readonly object[], ...levels: readonly (readonly [number, number])[]) =>
  documentOf([section('S', [topic('T', questions)])], {
    levels: levels.map(([level, from]) => ({ level, from, name: says(`level ${level}`) })),
  });
const atMost = (code: string, score: number) =>
  question(code, { answer: { type: 'single', options: [option('yes', score), option('no', 0)] } });

describe('levels', () => {
  it('leave out no number', () => {
    expect(found(withLevels([question('Q')], [1, 0], [2, 30], [4, 60]))).toEqual([
      ['level-skipped', '$.levels[2].level', { found: 4, before: 2 }],
    ]);
    expect(found(withLevels([question('Q')], [0, 0], [1, 30], [2, 60]))).toEqual([]);
  });

  it('begin where the best answers can bring a body', () => {
    expect(found(withLevels([atMost('A', 0.5), atMost('B', 0.75), atMost('C', 0.6)], [1, 0], [2, 75], [3, 76]))).toEqual([
      ['level-never-reached', '$.levels[2].from', { level: 3, from: 76, best: 75 }],
    ]);
  });
});
