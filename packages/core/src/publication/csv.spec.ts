import { expect, it } from 'vitest';
import { csv } from './csv.js';

it('neutralises cells that a spreadsheet would run, and leaves negative numbers alone', () => {
  expect(csv([['=1+1', '+3', '-x', '@a', -5, null]])).toBe(`'=1+1,'+3,'-x,'@a,-5,\r\n`);
});

it('quotes commas, quotes and line breaks', () => {
  expect(csv([['a,b', 'say "hi"', 'two\nlines']])).toBe('"a,b","say ""hi""","two\nlines"\r\n');
});
