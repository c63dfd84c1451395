import { describe, expect, it } from 'vitest';
import { asking, found, question } from '../../../test/lintedMethodology.js';

describe('a preceding question', () => {
  const questions = ['A', 'B'].map((code) => question(code, { previous: { question: code, comparable: true } }));

  it('needs a preceding version: said once, at the first', () => {
    expect(found(asking(question('Z'), ...questions))).toEqual([['previous-without-follows', '$[1].previous', { count: 2 }]]);
    expect(found({ ...asking(...questions), follows: { id: 'linted', version: '0' } })).toEqual([]);
  });
});
