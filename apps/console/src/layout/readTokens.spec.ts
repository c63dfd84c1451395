import { expect, it } from 'vitest';
import { readTokens } from './readTokens.js';

const css = ':root { --a: light-dark(#fff, #000); --b: 1rem; --c: light-dark(rgb(1, 2, 3), #111); }';

it('a pair of colours gives the one of the scheme, anything else itself', () => {
  expect([...readTokens(css, 'light')]).toEqual([
    ['a', '#fff'],
    ['b', '1rem'],
    ['c', 'rgb(1, 2, 3)'],
  ]);
  expect([...readTokens(css, 'dark')]).toEqual([
    ['a', '#000'],
    ['b', '1rem'],
    ['c', '#111'],
  ]);
});
