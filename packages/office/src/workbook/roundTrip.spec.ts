import { writeCanonical, type Methodology } from '@e-index/core';
import * as fc from 'fast-check';
import { institutions2021, municipalities2021 } from '@e-index/seed';
import { describe, expect, it } from 'vitest';
import { randomMethodology } from '../../test/randomMethodology.js';
import { readWorkbook } from './readWorkbook.js';
import { writeWorkbook } from './writeWorkbook.js';

const methodologies: readonly (readonly [string, Methodology])[] = [
  ['of the municipalities', municipalities2021],
  ['of the state bodies', institutions2021],
];

describe.each(methodologies)('The methodology %s', (_, methodology) => {
  it.each(['lv', 'en'] as const)('comes back from a workbook in %s byte for byte', async (locale) => {
    const read = await readWorkbook(await writeWorkbook(methodology, locale));
    if (!read.ok) expect(read.faults).toEqual([]);
    else expect(writeCanonical(read.document)).toBe(writeCanonical(methodology));
  });
});

it('Any methodology comes back byte for byte, whatever its texts, keys and empty lists', async () => {
  await fc.assert(
    fc.asyncProperty(randomMethodology, fc.constantFrom('lv' as const, 'en' as const), async (methodology, locale) => {
      const read = await readWorkbook(await writeWorkbook(methodology, locale));
      expect(read.ok ? writeCanonical(read.document) : read.faults).toEqual(writeCanonical(methodology));
    }),
    { numRuns: 60, seed: 42 },
  );
}, 60_000);

it('The same methodology gives the same file', async () => {
  const [first, second] = [await writeWorkbook(municipalities2021, 'lv'), await writeWorkbook(municipalities2021, 'lv')];
  expect(first).toEqual(second);
});

it('A text longer than a cell can hold is refused when it is written, not cut', async () => {
  const long = { ...municipalities2021, title: { lv: 'x'.repeat(32_768) } };
  await expect(writeWorkbook(long, 'lv')).rejects.toThrow(RangeError);
});
