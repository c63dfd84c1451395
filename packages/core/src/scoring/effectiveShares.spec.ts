import { describe, expect, it } from 'vitest';
import type { Methodology, Question, Topic, Weight } from '../methodology/methodology.js';
import { effectiveShares } from './effectiveShares.js';

const text = { lv: 'x' };
const question = (code: string, weight: number, weightByKind?: Readonly<Record<string, number>>): Question => ({
  code,
  text,
  weight,
  weightByKind,
  answer: { type: 'single', options: [{ code: 'yes', text, score: 1 }] },
});
const topic = (code: string, weight: Weight | undefined, questions: readonly Question[]): Topic => ({
  code,
  title: text,
  weight,
  questions,
});

const methodology: Methodology = {
  format: 'e-index/methodology@1',
  id: 'm',
  version: '1',
  title: text,
  levels: [{ level: 1, from: 0, name: text }],
  sections: [
    {
      code: 'S',
      title: text,
      weight: 60,
      topics: [topic('S1', undefined, [question('a', 3), question('b', 1, { ministry: 5 })]), topic('S2', undefined, [question('c', 4)])],
    },
    { code: 'U', title: text, weight: 20, weightByKind: { ministry: 'points' }, topics: [topic('U1', 0, [question('d', 12)])] },
    { code: 'N', title: text, scored: false, weight: 99, topics: [topic('N1', undefined, [question('e', 1)])] },
  ],
};

describe('Effective shares', () => {
  it('multiply down the tree: section 60 of 80, topic 4 of 8 points, question 3 of 4', () => {
    const shares = effectiveShares(methodology);
    expect(shares.sections.get('S')).toEqual({ weight: 60, ofParent: 0.75, ofIndex: 0.75 });
    expect(shares.topics.get('S1')).toEqual({ weight: 4, ofParent: 0.5, ofIndex: 0.375 });
    expect(shares.questions.get('a')).toEqual({ weight: 3, ofParent: 0.75, ofIndex: 0.28125 });
  });

  it('take the weights of the kind: 3 and 5 points in a topic of 8, 60 and 12 in the index', () => {
    const shares = effectiveShares(methodology, 'ministry');
    expect(shares.questions.get('b')).toEqual({ weight: 5, ofParent: 0.625, ofIndex: (60 / 72) * (8 / 12) * 0.625 });
    expect(shares.sections.get('U')?.weight).toBe(12);
  });

  it('are none of the index in an unscored section, and none of the section under a topic of weight 0', () => {
    const shares = effectiveShares(methodology);
    expect(shares.questions.get('e')).toEqual({ weight: 1, ofParent: 1, ofIndex: 0 });
    expect(shares.topics.get('U1')).toEqual({ weight: 0, ofParent: 0, ofIndex: 0 });
    expect(shares.questions.get('d')?.ofIndex).toBe(0);
  });
});
