import { describe, expect, it } from 'vitest';
import { lintSentence } from './lintSentence.js';

describe('a sentence of the linter', () => {
  it('names the options that are alike, at most three, and their score with a decimal comma in Latvian', () => {
    const finding = { rule: 'equal-scores', params: { what: 'option', found: 'b, c, d, e', equals: 'a', score: 0.5 } } as const;
    expect(lintSentence(finding, 'lv')).toBe(
      'Atbildēm „b”, „c”, „d”, … ir tāds pats vērtējums kā atbildei „a” (0,5), tāpēc izvēle starp tām neko nemaina. Piešķiriet labākajai augstāku vērtējumu vai apstipriniet, ka tās ir iecerētas kā līdzvērtīgas.',
    );
    expect(lintSentence(finding, 'en')).toBe(
      'The options “b”, “c”, “d”, … score the same as “a” (0.5): choosing between them changes nothing. Give the better one more, or confirm that they are meant to be equal.',
    );
  });

  it('says which bands score alike by where they begin', () => {
    const params = { what: 'band', found: 0.6, equals: 0.3, score: 0.5 };
    expect(lintSentence({ rule: 'equal-scores', params }, 'lv')).toBe(
      'Intervālam, kas sākas ar 0,6, ir tāds pats vērtējums kā iepriekšējam, kas sākas ar 0,3: 0,5. Apvienojiet tos vai piešķiriet tiem atšķirīgu vērtējumu.',
    );
  });

  it.each([
    [1, 'Sadaļa „GI” indeksā neietilpst, tāpēc 1 jautājuma svars maina tikai pašas sadaļas vērtējumu.'],
    [12, 'Sadaļa „GI” indeksā neietilpst, tāpēc 12 jautājumu svari maina tikai pašas sadaļas vērtējumu.'],
    [21, 'Sadaļa „GI” indeksā neietilpst, tāpēc 21 jautājuma svars maina tikai pašas sadaļas vērtējumu.'],
  ])('counts %i in Latvian', (count, start) => {
    expect(lintSentence({ rule: 'points-in-unscored-section', params: { section: 'GI', count } }, 'lv')).toContain(start);
  });

  it.each([
    [{ low: 0, high: 1 }, 'but only values from 0 to 1 are possible.'],
    [{ low: 5 }, 'but only values from 5 up are possible.'],
    [{ high: 5 }, 'but only values up to 5 are possible.'],
  ])('says which values are possible, with %j', (bounds, part) => {
    expect(lintSentence({ rule: 'expected-outside-bounds', params: { found: 90, ...bounds } }, 'en')).toContain(part);
  });

  it('calls a level by its number, a section by its code', () => {
    const alike = (what: string, found: string, equals: string) =>
      lintSentence({ rule: 'duplicate-title', params: { what, found, equals, languages: 'lv' } }, 'lv');
    expect(alike('level', '3', '2')).toContain('3. līmeņa nosaukums ir tāds pats kā 2. līmenim (lv).');
    expect(alike('section', 'B', 'A')).toContain('Sadaļas „B” nosaukums ir tāds pats kā sadaļai „A” (lv).');
  });

  it('names the question that bars the way, where there is one', () => {
    const because = lintSentence({ rule: 'unreachable-question', params: { question: 'B', because: 'A' } }, 'lv');
    expect(because).toContain('jo nevienam nevar uzdot arī jautājumu „A”, no kura tas ir atkarīgs.');
    expect(lintSentence({ rule: 'unreachable-question', params: { question: 'B' } }, 'lv')).not.toContain('jo nevienam');
  });
});
