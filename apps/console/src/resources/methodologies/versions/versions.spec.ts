import type { MethodologyRow } from '@e-index/contracts';
import { describe, expect, it } from 'vitest';
import { groupVersions } from './groupVersions.js';
import { proposeVersion } from './proposeVersion.js';

describe('the code proposed for a new draft', () => {
  it.each([
    ['is of the year after this one', '2021.1', ['2021.1'], '2027.1'],
    ['is of the year after its own where that is later', '2027.1', ['2027.1'], '2028.1'],
    ['is the next that nobody has', '2021.1', ['2021.1', '2027.1', '2027.2'], '2027.3'],
    ['counts on where codes have no year', 'v9', ['v9'], 'v10'],
    ['counts on from a year alone', '2026', ['2026', '2027'], '2028'],
    ['is a second one where codes have no number', 'autumn', ['autumn'], 'autumn.2'],
  ])('%s', (_title, version, taken, expected) => {
    expect(proposeVersion(version, taken, 2026)).toBe(expected);
  });
});

it('versions stand by methodology, the newest first, the tenth of a year before its ninth', () => {
  const row = (methodology: string, version: string): MethodologyRow => ({
    id: `${methodology}-${version}`,
    methodology,
    version,
    title: {},
    status: 'published',
    sha256: '',
    publishedAt: null,
    sections: 1,
    questions: 1,
  });
  const rows = [row('state', '2021.1'), row('municipalities', '2026.9'), row('municipalities', '2026.10'), row('municipalities', '2021.1')];
  expect(groupVersions(rows).map(({ methodology, versions }) => [methodology, ...versions.map(({ version }) => version)])).toEqual([
    ['municipalities', '2026.10', '2026.9', '2021.1'],
    ['state', '2021.1'],
  ]);
});
