import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LevelDistribution } from './LevelDistribution.js';

test('shares are of the surveyed: 24, 75 and 8 of 114 leave 7 without a level', () => {
  const levels = [24, 75, 8].map((count, at) => ({ level: at + 1, count, name: { lv: 'l' } }));
  const markup = renderToStaticMarkup(<LevelDistribution levels={levels} surveyed={114} locale="en" caption="c" />);
  const cells = [...markup.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell]) => cell);
  expect(cells).toEqual(['24', '21%', '75', '66%', '8', '7%', '7', '6%', '114', '']);
});
