import { readMethodologyValue, type Methodology } from '@e-index/core';
import { expect, it } from 'vitest';
import { methodologyDocument } from '../../../test/documents.js';
import { findQuestions } from './findQuestions.js';
import { kindsOf } from './kindsOf.js';

const read = (): Methodology => {
  const result = readMethodologyValue(methodologyDocument);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

it.each([
  ['nothing, nothing is looked for', '  ', null],
  ['a code, its question is found', 'od1.1', ['OD1.1']],
  ['words without diacritics, in any order, they are found', 'tiessaiste apmekletaju', ['CS1.2']],
  ['an option of a question, in the other language, the question is found', 'on our own site', ['OD1.1']],
  ['what is nowhere, nothing is found', 'blockchain', []],
] as const)('looking for %s', (_title, sought, found) => {
  const codes = findQuestions(read(), sought);
  expect(codes === null ? null : [...codes]).toEqual(found);
});

it('the kinds to choose from are those the document tells apart', () => {
  expect(kindsOf(read())).toEqual(['ministry']);
});
