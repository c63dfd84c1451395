import { applyOperations, documentOf, draftMethodology, readMethodologyValue, type Methodology } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { methodologyDocument } from '../../../../test/documents.js';
import { planImport } from './planImport.js';

const read = (document: unknown): Methodology => {
  const result = readMethodologyValue(document);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};
const methodology = read(methodologyDocument);
let given = 0;
const draft = draftMethodology(methodology, () => `n${(given += 1)}`);
const elsewhere: Methodology = {
  ...methodology,
  id: 'other',
  version: '2030.1',
  sections: methodology.sections.slice(0, 2).map((section, at) => (at === 0 ? { ...section, weight: 70 } : section)),
};

describe('taking over a file', () => {
  it('that says what the draft says does nothing', () => {
    expect(planImport(draft, methodology, true)).toEqual({ operations: [], changed: 0, retired: [] });
  });

  it('names what would be taken out, with its questions', () => {
    const { retired } = planImport(draft, elsewhere, true);
    expect(retired.map(({ node, questions }) => [node.fields['code'], questions])).toEqual([['GI', 1]]);
  });

  it('leaves the draft its name unless that is wanted, too', () => {
    const named = (keepsName: boolean) => {
      const applied = applyOperations(draft, planImport(draft, elsewhere, keepsName).operations, null);
      if (!applied.ok) throw new Error('refused');
      const { id, version } = documentOf(applied.draft);
      return [id, version];
    };
    expect([named(true), named(false)]).toEqual([
      ['municipalities', '2021.1'],
      ['other', '2030.1'],
    ]);
  });
});
