import { expect, test } from 'vitest';
import { callerLocale } from './callerLocale.js';

test.each([
  ['Latvian where nothing is said', '/', undefined, 'lv'],
  ['the language of the browser', '/', 'en-GB,en;q=0.9', 'en'],
  ['the better of two by its weight', '/', 'en;q=0.5, lv;q=0.8', 'lv'],
  ['the first of two alike', '/', 'en, lv', 'en'],
  ['the one we speak among those we do not', '/', 'de, ru;q=0.9, en;q=0.1', 'en'],
  ['not one that is refused', '/', 'en;q=0, de', 'lv'],
  ['the one asked for in the address before all', '/api?a=1&locale=en', 'lv', 'en'],
  ['Latvian where the address asks for another', '/api?locale=de', undefined, 'lv'],
])('%s', (_what, url, header, expected) => {
  expect(callerLocale(url, header)).toBe(expected);
});
