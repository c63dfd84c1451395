import { describe, expect, it } from 'vitest';
import { asking, found, option, places, question, says } from '../../../test/lintedMethodology.js';

const several = (code: string) =>
  question(code, {
    answer: { type: 'multiple', options: [option('a', 0.5), option('b', 0.5), option('none', 0, { exclusive: true })] },
  });
const number = (code: string, fields: object = {}) =>
  question(code, { answer: { type: 'number', min: 0, max: 10, scoring: { rule: 'linear', zero: 0, full: 10 }, ...fields } });
const share = (code: string) => question(code, { answer: { type: 'share' } });
const forKind = (...kind: readonly string[]) => ({ appliesTo: { kind } });
const ofKind = (...kind: readonly string[]) => ({ organisation: { kind } });
const isYes = (code: string) => ({ question: code, is: 'yes' });
const isNo = (code: string) => ({ question: code, is: 'no' });
const shownIf = (code: string, visibleIf: object, fields: object = {}) => question(code, { visibleIf, ...fields });

describe('a question that nobody can be asked', () => {
  it('is one for ministries behind an answer that only municipalities give', () => {
    expect(found(asking(question('A', forKind('municipality')), shownIf('B', isYes('A'), forKind('ministry'))))).toEqual([
      ['unreachable-question', '$[1]', { question: 'B' }],
    ]);
  });

  it('is not one behind an answer that both may give', () => {
    expect(found(asking(question('A', forKind('municipality', 'ministry')), shownIf('B', isYes('A'), forKind('ministry'))))).toEqual([]);
  });

  it('may be so by what stands two questions before', () => {
    const document = asking(question('A'), shownIf('B', isYes('A')), shownIf('C', { all: [isYes('B'), isNo('A')] }));
    expect(found(document)).toEqual([['unreachable-question', '$[2]', { question: 'C' }]]);
  });

  it('is named as the reason why those behind it are not asked either', () => {
    const document = asking(
      question('A', forKind('municipality')),
      shownIf('B', isYes('A'), forKind('ministry')),
      shownIf('C', isYes('B'), forKind('ministry')),
    );
    expect(found(document)).toEqual([
      ['unreachable-question', '$[1]', { question: 'B' }],
      ['unreachable-question', '$[2]', { question: 'C', because: 'B' }],
    ]);
  });

  it('is not one that asks where the other was not asked', () => {
    const document = asking(
      question('A', forKind('municipality')),
      shownIf('B', { question: 'A', answered: false }, forKind('ministry', 'municipality')),
    );
    expect(found(document)).toEqual([]);
  });
});

describe('a condition that never holds', () => {
  const never = [['condition-never-holds', '$[1].visibleIf', { question: 'B' }]];

  it('wants two answers to a single choice', () => {
    expect(found(asking(question('A'), shownIf('B', { all: [isYes('A'), isNo('A')] })))).toEqual(never);
    expect(found(asking(question('A'), shownIf('B', { any: [isYes('A'), isNo('A')] })))).toEqual([]);
  });

  it('wants an exclusive option with another', () => {
    const includes = (code: string) => ({ question: 'A', includes: code });
    expect(found(asking(several('A'), shownIf('B', { all: [includes('a'), includes('none')] })))).toEqual(never);
    expect(found(asking(several('A'), shownIf('B', { all: [includes('a'), includes('b')] })))).toEqual([]);
  });

  it('wants an answer that chooses none of the options', () => {
    const without = (...codes: readonly string[]) => codes.map((code) => ({ not: { question: 'A', includes: code } }));
    const answered = { question: 'A', answered: true };
    expect(found(asking(several('A'), shownIf('B', { all: [answered, ...without('a', 'b', 'none')] })))).toEqual(never);
    expect(found(asking(several('A'), shownIf('B', { all: [answered, ...without('a', 'none')] })))).toEqual([]);
  });

  it('wants a number beyond its bounds, or between two whole numbers', () => {
    const between = (atLeast: number, below: number) => ({
      all: [
        { question: 'A', atLeast },
        { question: 'A', below },
      ],
    });
    expect(found(asking(number('A'), shownIf('B', { question: 'A', atLeast: 10.5 })))).toEqual(never);
    expect(found(asking(number('A'), shownIf('B', { question: 'A', atLeast: 10 })))).toEqual([]);
    expect(found(asking(number('A', { integer: true }), shownIf('B', between(2.1, 2.9))))).toEqual(never);
    expect(found(asking(number('A'), shownIf('B', between(2.1, 2.9))))).toEqual([]);
    expect(found(asking(number('A'), shownIf('B', between(3, 3))))).toEqual(never);
  });

  it('wants a share above 1', () => {
    expect(found(asking(share('A'), shownIf('B', { question: 'A', atLeast: 50 })))).toEqual(never);
    expect(found(asking(share('A'), shownIf('B', { question: 'A', atLeast: 1 })))).toEqual([]);
    expect(found(asking(share('A'), shownIf('B', { question: 'A', below: 0 })))).toEqual(never);
  });

  it('wants an answer to a table in which no row can count', () => {
    const table = (rows: number) => ({
      answer: {
        type: 'table',
        rows: Array.from({ length: rows }, (_, row) => ({ code: `r${row}`, text: says(`r${row}`) })),
        columns: [{ code: 'na', text: says('does not apply'), score: null }],
      },
    });
    const shown = shownIf('B', { question: 'A', answered: true });
    const pointless = ['score-never-changes', '$[0].answer', { question: 'A' }];
    expect(found(asking(question('A', table(1)), shown))).toEqual([pointless, ...never]);
    // A row left out scores 0, which is an answer.
    expect(found(asking(question('A', table(2)), shown))).toEqual([pointless]);
    expect(found({ ...asking(question('A', table(2)), shown), policies: { unanswered: 'exclude' } })).toEqual([pointless, ...never]);
  });

  it('wants a body to be of two kinds', () => {
    expect(found(asking(question('A'), shownIf('B', { all: [ofKind('ministry'), ofKind('agency')] })))).toEqual(never);
    expect(found(asking(question('A'), shownIf('B', { all: [ofKind('ministry', 'agency'), ofKind('agency', 'school')] })))).toEqual([]);
  });
});

describe('a condition that always holds', () => {
  it('asks for the kind that the question is for', () => {
    expect(found(asking(shownIf('A', ofKind('ministry', 'agency'), forKind('ministry'))))).toEqual([
      ['condition-always-holds', '$[0].visibleIf', { question: 'A' }],
    ]);
    expect(found(asking(shownIf('A', ofKind('ministry'), forKind('ministry', 'agency'))))).toEqual([]);
  });

  it('asks whether another question was answered or not', () => {
    const either = {
      any: [
        { question: 'A', answered: true },
        { question: 'A', answered: false },
      ],
    };
    expect(places(asking(question('A'), shownIf('B', either)))).toEqual(['condition-always-holds $[1].visibleIf']);
  });

  it('is not one that every answer meets, as no answer does not', () => {
    expect(found(asking(question('A'), shownIf('B', { any: [isYes('A'), isNo('A')] })))).toEqual([]);
  });
});

describe('a part of a condition', () => {
  it('never holds where only other bodies give the answer', () => {
    const document = asking(
      question('A', forKind('school')),
      question('B'),
      shownIf('C', { any: [isYes('A'), isYes('B')] }, forKind('agency')),
    );
    expect(places(document)).toEqual(['condition-part-never-holds $[2].visibleIf.any[0]']);
  });

  it('never matters where the other part says the same: only the later one is named', () => {
    expect(places(asking(question('A'), shownIf('B', { any: [isYes('A'), isYes('A')] })))).toEqual([
      'condition-part-never-matters $[1].visibleIf.any[1]',
    ]);
  });

  it('never matters where another part implies it', () => {
    const document = asking(
      number('A'),
      shownIf('B', {
        all: [
          { question: 'A', atLeast: 3 },
          { question: 'A', atLeast: 5 },
        ],
      }),
    );
    expect(places(document)).toEqual(['condition-part-never-matters $[1].visibleIf.all[0]']);
  });

  it('is looked for within other parts, behind "not" too', () => {
    const inner = { not: { any: [isYes('B'), { all: [isYes('B'), isNo('A')] }] } };
    const document = asking(question('A'), question('B'), shownIf('C', { all: [isYes('A'), inner] }));
    expect(places(document)).toEqual(['condition-part-never-matters $[2].visibleIf.all[1].not.any[1]']);
  });

  it('may repeat what the question it tests hangs on itself: that is careful, not wrong', () => {
    expect(found(asking(question('A'), shownIf('B', isYes('A')), shownIf('C', { all: [isYes('A'), isYes('B')] })))).toEqual([]);
  });
});
