import { expect, it } from 'vitest';
import { splitLinks } from './splitLinks.js';

it('an address becomes a link without the full stop of its sentence', () => {
  expect(splitLinks('Atveriet https://e.lv/a?b=1&c=2. Ar cieņu')).toEqual([
    { kind: 'text', text: 'Atveriet ' },
    { kind: 'link', href: 'https://e.lv/a?b=1&c=2' },
    { kind: 'text', text: '. Ar cieņu' },
  ]);
});

it('only web addresses become links', () => {
  expect(splitLinks('javascript:alert(1) mailto:a@b.lv')).toEqual([{ kind: 'text', text: 'javascript:alert(1) mailto:a@b.lv' }]);
});
