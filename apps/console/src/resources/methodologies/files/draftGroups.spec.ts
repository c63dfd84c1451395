import { draftMethodology, readMethodologyValue } from '@e-index/core';
import { expect, it } from 'vitest';
import { methodologyDocument } from '../../../../test/documents.js';
import { draftGroups } from './draftGroups.js';

it('attributes are found in who is asked and anywhere in a condition; the kind is none of them', () => {
  const document = structuredClone(methodologyDocument);
  const [first, second] = document.sections[0]?.topics[0]?.questions ?? [];
  Object.assign(first ?? {}, { appliesTo: { kind: ['municipality'], tier: ['regional', 'national'] } });
  Object.assign(second ?? {}, {
    visibleIf: { all: [{ question: 'CS1.1', is: 'yes' }, { not: { organisation: { region: ['riga'], tier: ['local'] } } }] },
  });
  const read = readMethodologyValue(document);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  let given = 0;
  expect([...draftGroups(draftMethodology(read.value, () => `n${(given += 1)}`))]).toEqual([
    ['tier', ['local', 'national', 'regional']],
    ['region', ['riga']],
  ]);
});
