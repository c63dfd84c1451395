import { draftFrom, type JsonObject } from '@e-index/core';
import { expect, it } from 'vitest';
import { attributeChoices } from './attributeChoices.js';

const draft = (...questions: readonly JsonObject[]) =>
  draftFrom([
    { id: 'm', kind: 'methodology', parent: null, order: 0, version: 0, retired: false, fields: {}, words: {} },
    ...questions.map((fields, order) => ({
      id: `q${order}`,
      kind: 'section' as const,
      parent: 'm',
      order,
      version: 0,
      retired: false,
      fields,
      words: {},
    })),
  ]);

it('what is asked of some groups only can be chosen, the values that are named first', () => {
  const choices = attributeChoices(
    draft(
      { appliesTo: { kind: ['municipality'], tier: ['local'] } },
      { visibleIf: { all: [{ not: { organisation: { size: ['small'] } } }, { question: 'q', is: 'a' }] } },
    ),
  );
  expect([...choices]).toEqual([
    ['tier', ['local', 'national', 'regional']],
    ['size', ['small']],
  ]);
});

it('where nothing depends on a group, there is none to choose', () => {
  expect([...attributeChoices(draft({ appliesTo: { kind: ['ministry'] } }, { visibleIf: 'broken' }))]).toEqual([]);
});
