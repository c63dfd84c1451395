import { describe, expect, it } from 'vitest';
import { answeredBy, asking, found, option, places, question, says } from '../../../test/lintedMethodology.js';

const advising = (...cases: readonly object[]) => ({ recommendations: cases.map((advised) => ({ for: advised, text: says('Act') })) });
const several = (...options: readonly object[]) => ({ type: 'multiple', options });

describe('a question without a recommendation', () => {
  it('is one that the body answers for points', () => {
    expect(found(asking(question('A', { recommendations: undefined }), question('B')))).toEqual([
      ['no-recommendation', '$[0]', { question: 'A' }],
    ]);
    expect(places(asking(question('A'), question('B', { recommendations: undefined, weight: 0 })))).toEqual([]);
    expect(places(asking(question('A'), question('B', { recommendations: undefined, sources: ['expert'] })))).toEqual([]);
  });

  it('is as it should be in a document that gives no advice at all', () => {
    expect(places(asking(question('A', { recommendations: undefined }), question('B', { recommendations: [] })))).toEqual([]);
  });
});

describe('a recommendation', () => {
  it('can never be given for a score below 0 or an answer that earns everything', () => {
    expect(found(asking(question('A', advising({ scoreBelow: 0 }))))).toEqual([
      ['recommendation-never-given', '$[0].recommendations[0].for', { question: 'A' }],
    ]);
    expect(places(asking(question('A', advising({ scoreBelow: 1 }))))).toEqual([]);
    expect(places(asking(question('A', advising({ is: 'no' }, { is: 'yes' }))))).toEqual([
      'recommendation-never-given $[0].recommendations[1].for',
    ]);
  });

  it('should not be to choose an exclusive option that earns nothing', () => {
    const none = option('none', 0, { exclusive: true });
    expect(places(answeredBy(several(option('a', 1), none), advising({ lacks: 'none' })))).toEqual([
      'recommendation-for-nothing $[0].recommendations[0].for',
    ]);
    const all = option('all', 1, { exclusive: true });
    expect(places(answeredBy(several(option('a', 0.5), all), advising({ lacks: 'all' })))).toEqual([]);
  });
});
