import type { Question } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { proposePairs } from './proposePairs.js';

const asking = (code: string, lv: string, en?: string): Question => ({
  code,
  text: en === undefined ? { lv } : { lv, en },
  weight: 1,
  answer: { type: 'text' },
});

describe('a new and a retired question are proposed as one', () => {
  it('where they share more than half of their words', () => {
    // Shared: vai, ir, centrs; 4 and 3 words.
    expect(proposePairs([asking('N', 'Vai ir klientu centrs?')], [asking('O', 'Vai ir centrs?')])).toEqual([
      { question: 'N', from: 'O', likeness: 6 / 7 },
    ]);
  });
  it('whatever the case and the diacritics', () => {
    expect(proposePairs([asking('N', 'DATU KOPAS')], [asking('O', 'Datu kopās')])).toMatchObject([{ likeness: 1 }]);
  });
  it('in the language in which they are likest', () => {
    const [pair] = proposePairs([asking('N', 'Cits teksts', 'Data sets')], [asking('O', 'Pavisam nav', 'Data sets')]);
    expect(pair?.likeness).toBe(1);
  });
  it('each once, the likest first', () => {
    const retired = [asking('O1', 'Vai ir centrs'), asking('O2', 'Vai ir liels centrs')];
    const fresh = [asking('N1', 'Vai ir liels centrs'), asking('N2', 'Vai ir mazs centrs')];
    expect(proposePairs(fresh, retired).map(({ question, from }) => [question, from])).toEqual([
      ['N1', 'O2'],
      ['N2', 'O1'],
    ]);
  });
  it('not where half of the words is all they share, nor where there are none', () => {
    expect(proposePairs([asking('N', 'Vai ir')], [asking('O', 'Vai nav')])).toEqual([]);
    expect(proposePairs([asking('N', '?')], [asking('O', '?')])).toEqual([]);
  });
});
