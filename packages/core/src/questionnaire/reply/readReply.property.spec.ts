import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methodologySchema } from '../../methodology/methodology.js';
import { isValidValue } from './isValidValue.js';
import { readReply } from './readReply.js';
import questions from './replies.questions.json' with { type: 'json' };

const replyBank =
  methodologySchema.parse({
    format: 'e-index/methodology@1',
    id: 'replies',
    version: '1',
    title: { lv: 'Atbildes', en: 'Replies' },
    levels: [{ level: 1, from: 0, name: { lv: 'sākums', en: 'start' } }],
    sections: [{ code: 'S', title: { lv: 'S', en: 'S' }, topics: [{ code: 'T', title: { lv: 'T', en: 'T' }, questions }] }],
  }).sections[0]?.topics[0]?.questions ?? [];

const words =
  'jā nē nav ne laikam apmēram 1 2 10 12,5 1.234 no / % - , ; : un vai visi neviens kopā e-pasts portālā elektroniski papīrā pabalsts atpakaļ tāpat izņemot ? yes not of all maybe ½ ٢ 👍 <b> \u200b 𝟏 но'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((some) => some.join(' '));
const reply = fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 40 }));
const question = fc.constantFrom(...replyBank);
const locale = fc.constantFrom('lv', 'en');

describe('any reply at all', { timeout: 60_000 }, () => {
  it('comes out without a crash, and what is sure or read back is valid for the question', () => {
    fc.assert(
      fc.property(question, locale, reply, sentence, (asked, tag, typed, before) => {
        const first = readReply(asked, { locale: tag, reply: before });
        const outcome = readReply(asked, { locale: tag, reply: typed, pending: first });
        if ('value' in outcome && (outcome.status === 'ok' || outcome.status === 'confirm'))
          expect(isValidValue(asked.answer, outcome.value)).toBe(true);
        if (outcome.status === 'notApplicable') expect(asked.notApplicable?.map(({ code }) => code)).toContain(outcome.reason);
      }),
      { numRuns: 500, seed: 20_261_122 },
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(question, locale, reply, (asked, tag, typed) => {
        expect(readReply(asked, { locale: tag, reply: typed })).toEqual(readReply(asked, { locale: tag, reply: typed }));
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  });

  it('with a hedge before it is never sure, unless the question is for a text', () => {
    const hedge = fc.constantFrom('laikam', 'apmēram', 'varbūt', 'šķiet', 'gandrīz', 'maybe', 'about', 'roughly');
    fc.assert(
      fc.property(question, locale, hedge, sentence, (asked, tag, doubt, typed) => {
        const outcome = readReply(asked, { locale: tag, reply: `${doubt} ${typed}` });
        if (asked.answer.type !== 'text') expect(outcome.status).not.toBe('ok');
      }),
      { numRuns: 500, seed: 20_261_122 },
    );
  });
});

describe('what the question itself offers', () => {
  for (const { code, answer, notApplicable } of replyBank) {
    const asked = replyBank.find((other) => other.code === code);
    if (!asked) continue;
    for (const tag of ['lv', 'en']) {
      if (answer.type === 'single' || answer.type === 'multiple') {
        for (const option of answer.options) {
          it(`${code} ${tag}: the text of ${option.code} is that option`, () => {
            const value = answer.type === 'single' ? option.code : [option.code];
            expect(readReply(asked, { locale: tag, reply: option.text[tag] ?? '' })).toEqual({ status: 'ok', value });
          });
        }
      }
      for (const reason of notApplicable ?? []) {
        it(`${code} ${tag}: the text of ${reason.code} is that reason`, () => {
          expect(readReply(asked, { locale: tag, reply: reason.text[tag] ?? '' })).toEqual({
            status: 'notApplicable',
            reason: reason.code,
          });
        });
      }
    }
  }
});

describe('a very long reply', { timeout: 60_000 }, () => {
  for (const [name, long] of [
    ['100 kB of letters', 'a'.repeat(100_000)],
    ['100 kB of words', 'jā '.repeat(34_000)],
    ['100 kB of digits', '1 '.repeat(50_000)],
    ['4 kB of words', 'elektroniski papīrā pabalsts '.repeat(130)],
    ['4 kB of separators', '1,2;'.repeat(999)],
    ['4 kB of open tags', '<a'.repeat(1999)],
    ['4 kB of dashes', '– '.repeat(1999)],
    ['4 kB of digits', '1'.repeat(3999)],
  ] as const) {
    it(`of ${name} is unclear in every question, within five seconds each`, () => {
      for (const asked of replyBank.filter(({ answer }) => answer.type !== 'text' || answer.maxLength !== undefined)) {
        const start = process.hrtime.bigint();
        const { status } = readReply(asked, { locale: 'lv', reply: long });
        expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(5000);
        expect(status).toBe('unclear');
      }
    });
  }
});
