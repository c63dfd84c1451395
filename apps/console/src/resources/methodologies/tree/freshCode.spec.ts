import { applyOperations } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { aTree } from './aTree.fixture.js';
import { codesOf, firstCodeBelow, freeCodeLike, freshCode } from './freshCode.js';

describe('a fresh code', () => {
  const next = (like: string | undefined, taken = codesOf(aTree(), 'question')) => freshCode(aTree(), 'question', 'A1', taken, like);

  it('is one more than the highest of its list, whichever it stands after', () => {
    expect([next('A1.1'), next('A1.3'), next(undefined)]).toEqual(['A1.4', 'A1.4', 'A1.4']);
  });

  it('does not fill a hole: the code may have been somebody’s', () => {
    const applied = applyOperations(aTree(), [{ op: 'remove', node: 'A1.2', version: 0 }], null);
    const draft = applied.ok ? applied.draft : aTree();
    expect(freshCode(draft, 'question', 'A1', codesOf(draft, 'question'), 'A1.1')).toBe('A1.4');
  });

  it('goes past one that is used elsewhere', () => {
    expect(next('A1.1', new Set(['A1.4', 'A1.5']))).toBe('A1.6');
  });

  it('keeps the width of numbers with zeros before them', () => {
    expect([freeCodeLike('q07', new Set(['q07', 'q08'])), freeCodeLike('last', new Set(['last'])), freeCodeLike('new', new Set())]).toEqual(
      ['q09', 'last-2', 'new'],
    );
  });

  it('of the first below a parent is the parent’s with a number', () => {
    const none = new Set<string>();
    expect([
      firstCodeBelow('topic', 'CS', none),
      firstCodeBelow('topic', 'S1', none),
      firstCodeBelow('question', 'CS1', none),
      firstCodeBelow('section', 'm', none),
    ]).toEqual(['CS1', 'S1.1', 'CS1.1', 'S1']);
  });
});
