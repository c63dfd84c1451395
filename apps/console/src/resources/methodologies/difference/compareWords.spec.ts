import { describe, expect, it } from 'vitest';
import { compareWords } from './compareWords.js';

const told = (before: string, after: string): string =>
  compareWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('what became of a wording', () => {
  it.each([
    ['one word is another', 'Vai ir centrs?', 'Vai ir birojs?', 'Vai ir [-centrs-][+birojs+]?'],
    ['a word is put in', 'Is there a centre?', 'Is there a service centre?', 'Is there a [+service +]centre?'],
    ['words are taken out at the end', 'Nosauciet adresi un tālruni', 'Nosauciet adresi', 'Nosauciet adresi[- un tālruni-]'],
    ['a phrase is read as one', 'the old town hall', 'the new city hall', 'the [-old town-][+new city+] hall'],
    ['nothing is left', 'Viens', 'Divi', '[-Viens-][+Divi+]'],
    ['nothing changed', 'Tas pats.', 'Tas pats.', 'Tas pats.'],
    ['there was nothing', '', 'Jauns', '[+Jauns+]'],
  ])('%s', (_title, before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it('makes the earlier text without what came and the later one without what went', () => {
    const texts = ['', 'a', 'a b c', 'b a. c', 'ā b  c', '. . a', 'c b a', 'a a b b', 'b, a; c?'];
    for (const before of texts)
      for (const after of texts) {
        const runs = compareWords(before, after);
        const without = (kind: string): string => runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('');
        expect([without('inserted'), without('deleted')]).toEqual([before, after]);
      }
  });

  it('of enormous texts is told as one for the other', () => {
    const long = (word: string): string => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
    expect(compareWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['deleted', 'inserted']);
  });
});
