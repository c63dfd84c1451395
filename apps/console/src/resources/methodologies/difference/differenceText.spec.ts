import { expect, it } from 'vitest';
import { differenceText } from './differenceText.js';

it('a difference is copied as headings with a line for every sentence', () => {
  const line = (sentence: string) => ({ about: 'continuity', sentence }) as const;
  const sections = [
    { section: '', heading: 'Metodika kopumā', lines: [line('Versija 1 → 2')] },
    { section: 'OD', heading: 'Sadaļa OD', lines: [line('Svars 15 → 20'), line('Jauns jautājums')] },
  ];
  expect(differenceText('mazais 1 → mazais 2', sections)).toBe(
    'mazais 1 → mazais 2\n\nMetodika kopumā\n– Versija 1 → 2\n\nSadaļa OD\n– Svars 15 → 20\n– Jauns jautājums\n',
  );
});
