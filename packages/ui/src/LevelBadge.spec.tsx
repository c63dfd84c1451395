import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LevelBadge } from './LevelBadge.js';

const levels = [1, 2, 3, 4, 5].map((level) => ({ level, name: { lv: `vārds ${level}`, en: `name ${level}` } }));
const text = (markup: string) => markup.replaceAll(/<[^>]*>/g, '');

test('a level is told by number, name and pips, so that colour alone never carries it', () => {
  const markup = renderToStaticMarkup(<LevelBadge level={3} levels={levels} locale="lv" />);
  expect(text(markup)).toBe('3. līmenis · vārds 3');
  expect(markup.match(/ei-level__pip--on/g)).toHaveLength(3);
});

test('the short badge still reads the whole name aloud', () => {
  expect(text(renderToStaticMarkup(<LevelBadge level={2} levels={levels} locale="en" short />))).toBe('2Level 2 · name 2');
});

test('a body without a level says so in words', () => {
  expect(text(renderToStaticMarkup(<LevelBadge level={null} levels={levels} locale="lv" />))).toBe('nav līmeņa');
});
