import { expect, test } from 'vitest';
import { safePath } from './safePath.js';

test.each(['/lv/questionnaires/1?x=2', '/en/'])('%s is a path of this site', (path) => {
  expect(safePath(path, '/lv/')).toBe(path);
});

test.each([null, 'https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)', ''])(
  'after signing in nobody is led to %s',
  (wanted) => {
    expect(safePath(wanted, '/lv/questionnaires')).toBe('/lv/questionnaires');
  },
);
