import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { institutions2021 } from './institutions2021.js';
import { codes, isBehind, questions } from './questionList.fixture.js';

const page = readFileSync(new URL('../../../../docs/methodology/institutions.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\|.*\| (known|shared|proposal) *\|(.*)\|$/gm)];
const named = rows.flatMap(([, , cell]) => cell?.match(/[A-Z]{1,2}\d(?:\.\d+)?(?:\.[a-z]+)?/g) ?? []);

describe('the page on the questionnaire of institutions', () => {
  it('gives a source for every question', () => {
    const asked = questions(institutions2021).filter((question) => !isBehind(question));
    expect(asked.map(({ code }) => code).filter((code) => !named.includes(code))).toEqual([]);
  });

  it('names no question that is not asked', () => {
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((code) => !codes(institutions2021).includes(code))).toEqual([]);
  });
});
