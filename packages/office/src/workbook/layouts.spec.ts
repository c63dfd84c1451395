import { locales, workbookTextsIn } from '@e-index/messages';
import { describe, expect, it } from 'vitest';
import { methodologyLayout, tableLayouts } from './layouts.js';
import { plainWord } from './words.js';

describe.each([methodologyLayout, ...tableLayouts].map((layout) => [layout.sheet, layout] as const))('The sheet of the %s', (_, layout) => {
  it('has no heading that in either language could be taken for another one', () => {
    const names = layout.columns.flatMap(({ heading }) => [
      ...new Set(locales.map((locale) => plainWord(workbookTextsIn(locale).headings[heading]))),
    ]);
    expect(names).toHaveLength(new Set(names).size);
  });
});
