import { FAULT_CODES } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { digital, dataSets, remarks } from '../test/questions.js';
import {
  chatSentences,
  faultSentence,
  formatDate,
  formatDeadline,
  formatMoment,
  formatNumber,
  formatPercent,
  mail,
  plural,
  problemSentence,
  problemTypes,
  progressSentence,
  replySentence,
  text,
} from './index.js';

describe('plural forms', () => {
  it('follow the Latvian rule: 0, 10 to 20 and full tens, then 1, 21, 31, then the rest', () => {
    const form = (n: number) => plural('lv', n, { zero: 'jautājumu', one: 'jautājums', other: 'jautājumi' });
    expect([0, 1, 2, 10, 11, 19, 20, 21, 22, 111, 121].map(form)).toEqual([
      'jautājumu',
      'jautājums',
      'jautājumi',
      'jautājumu',
      'jautājumu',
      'jautājumu',
      'jautājumu',
      'jautājums',
      'jautājumi',
      'jautājumu',
      'jautājums',
    ]);
  });

  it('are two in English', () => {
    expect([0, 1, 2, 11, 21].map((n) => plural('en', n, { one: 'day', other: 'days' }))).toEqual(['days', 'day', 'days', 'days', 'days']);
  });
});

describe('numbers and dates', () => {
  it('are written as readers of each language write them', () => {
    expect(formatNumber(1234567.25, 'lv')).toBe('1\u00a0234\u00a0567,25');
    expect(formatNumber(1234567.25, 'en')).toBe('1,234,567.25');
    expect(formatNumber(0.1 + 0.2, 'en')).toBe('0.3');
    expect(formatPercent(0.375, 'lv', 1)).toBe('37,5\u00a0%');
    expect(formatPercent(0.0001, 'en')).toBe('1%');
    expect(formatPercent(0, 'en')).toBe('0%');
  });

  it('put a moment on the day it has in Riga', () => {
    expect(formatDate('2026-11-21T22:30:00Z', 'lv')).toBe('2026. gada 22. novembris');
    expect(formatDate('2026-11-21T22:30:00Z', 'en')).toBe('22 November 2026');
    expect(formatDate('2026-11-21T22:30:00Z', 'en', 'UTC')).toBe('21 November 2026');
  });

  it('put a deadline into the case its sentence needs', () => {
    expect(formatDeadline('2026-03-01T21:59:00Z', 'lv')).toBe('2026. gada 1. martam plkst. 23.59');
    expect(formatDeadline('2026-03-01T21:59:00Z', 'en')).toBe('23:59 on 1 March 2026');
    expect(formatDeadline('2026-12-18', 'lv')).toBe('2026. gada 18. decembrim plkst. 23.59');
  });
});

describe('a moment that stands by itself', () => {
  it('is in the nominative, with the time of the place', () => {
    expect(formatMoment('2026-03-01T21:59:00Z', 'lv')).toBe('2026. gada 1. marts, plkst. 23.59');
    expect(formatMoment('2026-07-01T00:05:00Z', 'en', 'UTC')).toBe('1 July 2026, 00:05');
  });
});

describe('a text object', () => {
  it('speaks the language asked for, else one of its regions, else another one', () => {
    expect(text({ lv: 'jā', en: 'yes' }, 'en')).toBe('yes');
    expect(text({ 'en-GB': 'yes' }, 'en')).toBe('yes');
    expect(text({ de: 'ja', lv: 'jā' }, 'en')).toBe('jā');
    expect(text({ de: 'ja' }, 'lv')).toBe('ja');
    expect(text(undefined, 'lv')).toBe('');
  });
});

describe('progress', () => {
  it('is one sentence that agrees with its numbers', () => {
    expect(progressSentence({ answered: 12, asked: 90 }, 'lv')).toBe('Atbildēts uz 12 no 90 jautājumiem.');
    expect(progressSentence({ answered: 1, asked: 21 }, 'lv')).toBe('Atbildēts uz 1 no 21 jautājuma.');
    expect(progressSentence({ answered: 0, asked: 1 }, 'en')).toBe('0 of 1 question answered.');
    expect(progressSentence({ answered: 21, asked: 21 }, 'lv')).toBe('Atbildēts uz visiem jautājumiem (21).');
  });
});

describe('a fault', () => {
  it('has a sentence for every code, in both languages, that says what would be right', () => {
    for (const code of FAULT_CODES) {
      expect(faultSentence({ path: '$', code }, 'en')).toMatch(/^must /u);
      expect(faultSentence({ path: '$', code }, 'lv')).toMatch(/^jābūt /u);
    }
  });

  it('states the bounds and what was found', () => {
    const fault = { path: '$.weight', code: 'out-of-range', params: { min: 0, max: 1, found: 2 } } as const;
    expect(faultSentence(fault, 'en')).toBe('must be from 0 to 1, not 2');
    expect(faultSentence(fault, 'lv')).toBe('jābūt no 0 līdz 1; šeit ir 2');
  });

  it('repeats no more than 80 characters of a document', () => {
    const sentence = faultSentence({ path: '$', code: 'unknown-option', params: { found: 'ž'.repeat(5000) } }, 'en');
    expect(sentence).toBe(`must be an option of the question; “${'ž'.repeat(79)}…” is none`);
  });
});

describe('what is said back to a reply', () => {
  it('echoes what is saved', () => {
    expect(replySentence({ status: 'ok', value: 12 }, dataSets, 'lv')).toBe('Pierakstīts: 12 kopas.');
    expect(replySentence({ status: 'ok', value: 'Paldies!' }, remarks, 'lv')).toBe('Pierakstīts: Paldies!');
    expect(replySentence({ status: 'notApplicable', reason: 'none' }, digital, 'en')).toBe('Noted: not applicable (no services).');
  });

  it('reads back what is not sure', () => {
    expect(replySentence({ status: 'confirm', value: 'yes' }, digital, 'lv')).toBe('Vai sapratu pareizi: Jā? Atbildiet „jā” vai „nē”.');
    expect(replySentence({ status: 'confirm', command: 'submit' }, digital, 'en')).toBe(
      'Do you want to submit the questionnaire? Answer “yes” or “no”.',
    );
  });

  it('asks again with what was understood, or with how to answer', () => {
    expect(replySentence({ status: 'unclear', reason: 'ambiguous', candidates: [{ value: 'yes' }, { value: 'no' }] }, digital, 'lv')).toBe(
      'To var saprast vairāk nekā vienā veidā. Vai domājāt kādu no šīm iespējām?\n• Jā\n• Nē',
    );
    expect(replySentence({ status: 'unclear', reason: 'unknown-option', candidates: [{ value: 'partly' }] }, digital, 'lv')).toBe(
      'Starp piedāvātajām atbildēm tādas nav. Vai domājāt: Daļēji?',
    );
    expect(replySentence({ status: 'unclear', reason: 'out-of-range', candidates: [] }, dataSets, 'en')).toBe(
      'Such a number is not possible here: it has to be from 0 to 2,000. Answer with a whole number from 0 to 2,000 (sets).',
    );
    expect(replySentence({ status: 'unclear', reason: 'too-long', candidates: [] }, dataSets, 'lv')).toMatch(
      /^Atbilde ir par garu\. Lūdzu, saīsiniet to\. Atbildiet ar veselu skaitli/u,
    );
    expect(replySentence({ status: 'unclear', reason: 'too-long', candidates: [] }, remarks, 'lv')).toContain('rakstzīmju skaits: 500');
  });
});

describe('the conversation', () => {
  it('shows both values when another person answered meanwhile', () => {
    expect(chatSentences('lv').conflict({ who: 'Anna', theirs: 'Jā', mine: 'Nē' })).toBe(
      'Pa šo laiku uz šo jautājumu ir atbildējis kāds cits (Anna). Tagad saglabāts: Jā. Jūsu atbilde: Nē. Vai saglabāt Jūsu atbildi?',
    );
  });

  it('counts questions in the right form', () => {
    expect(chatSentences('lv').remaining({ left: 10 })).toBe('Vēl jāatbild uz 10 jautājumiem.');
    expect(chatSentences('lv').remaining({ left: 21 })).toBe('Vēl jāatbild uz 21 jautājumu.');
    expect(chatSentences('en').remaining({ left: 1 })).toBe('1 question is left.');
  });
});

describe('a problem', () => {
  it('has a title and a detail for every type, in both languages', () => {
    for (const type of problemTypes) {
      for (const locale of ['lv', 'en'] as const) {
        const { title, detail } = problemSentence(type, {}, locale);
        expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
        expect(detail).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
  });

  it('uses what it is told', () => {
    expect(problemSentence('rate-limited', { seconds: 21 }, 'lv').detail).toBe('Lūdzu, mēģiniet vēlreiz pēc 21 sekundes.');
    expect(problemSentence('no-such-question', { code: 'X1' }, 'en').detail).toBe('This questionnaire has no question “X1”.');
    expect(problemSentence('not-publishable', { faults: 2 }, 'lv').detail).toBe(
      'Dokumentā ir 2 kļūdas. Publicēt varēs, kad tās būs izlabotas.',
    );
  });
});

describe('a mail', () => {
  it('says the same in text and HTML, with the link in both', () => {
    const { subject, text: plain, html } = mail('magic-link', { link: 'https://e.example/a?b=1&c=2', minutes: 21 }, 'lv');
    expect(subject).toBe('Pieslēgšanās saite E-indeksam');
    expect(plain).toContain('Pieslēgties: https://e.example/a?b=1&c=2');
    expect(plain).toContain('Saite darbojas 21 minūti un izmantojama vienu reizi.');
    expect(html).toContain('href="https://e.example/a?b=1&amp;c=2"');
    expect(html).toContain('lang="lv"');
  });

  it('lets no markup or line break of a name through', () => {
    const params = { body: 'A<script>&\r\nBcc: x@example.org', round: '2026', until: 'rīt', link: 'https://e.example/"><b>' };
    const { subject, html } = mail('invitation', params, 'en');
    expect(subject).toBe('Invitation to fill in the E-index questionnaire: A<script>& Bcc: x@example.org');
    expect(html).toContain('A&lt;script&gt;&amp;');
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('"><b>');
  });
});
