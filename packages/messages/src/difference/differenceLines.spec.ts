import { compareMethodologies } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { dataSets, devices, digital } from '../../test/questions.js';
import { methodologyOf } from '../../test/twoVersions.js';
import { differenceLines } from './differenceLines.js';

const linesBetween = (...[before, after]: readonly [ReturnType<typeof methodologyOf>, ReturnType<typeof methodologyOf>]) =>
  differenceLines(compareMethodologies(before, after), before, after, 'en');

describe('a line of a difference', () => {
  it('names the change it tells, and the part that the change is in', () => {
    const [section] = linesBetween(methodologyOf([digital]), methodologyOf([{ ...digital, weight: 6 }]));
    expect(section).toMatchObject({
      section: 'OD',
      lines: [
        {
          about: 'change',
          sentence: 'Question Q1: weight 5 → 6',
          part: 'question',
          change: { kind: 'changed', code: 'Q1', path: '$.sections[0].topics[0].questions[0].weight', before: 5, after: 6 },
        },
      ],
    });
  });

  it('about new and retired questions names all of them', () => {
    const [section] = linesBetween(methodologyOf([digital]), methodologyOf([dataSets, devices]));
    expect(section?.lines.map((line) => (line.about === 'lineage' ? [line.relation, ...line.codes] : []))).toEqual([
      ['new', 'Q3', 'Q6'],
      ['retired', 'Q1'],
    ]);
  });

  it('about the methodology as a whole stands under no section', () => {
    const [whole] = linesBetween(methodologyOf([digital]), methodologyOf([digital], { version: '2' }));
    expect(whole).toMatchObject({ section: '', lines: [{ about: 'change', part: 'methodology', sentence: 'Version 1 → 2' }] });
  });
});
