import { describe, expect, it } from 'vitest';
import { readMethodologyValue, readResponses, readResponsesValue } from '../src/index.js';
import { completeMethodology, completeResponses } from './completeMethodology.js';
import { spoil } from './spoil.js';
const read = readMethodologyValue(completeMethodology());
if (!read.ok) throw new Error(JSON.stringify(read.faults));
const methodology = read.value;
function faultsOf(place, value) {
  const responses = readResponses(JSON.stringify(spoil(completeResponses(), place, value)), methodology);
  return responses.ok ? [] : responses.faults.map(({ path, code }) => `${path} ${code}`);
}
const A = 'responses.0.answers';
const at = (position) => `$.responses[0].answers[${position}]`;
// One place made wrong, and all that is said about it.
const REFUSED = [
  ['format', 'e-index/methodology@1', '$.format not-allowed'],
  ['methodology.id', 'other', '$.methodology.id other-methodology'],
  ['methodology.version', '2021.2', '$.methodology.version other-version'],
  ['methodology.sha256', 'x', '$.methodology.sha256 unknown-field'],
  ['round', 2021, '$.round wrong-type'],
  ['round', 'spring 2021', '$.round code-pattern'],
  ['referenceYear', 2020.5, '$.referenceYear not-whole'],
  ['referenceYear', '2020', '$.referenceYear wrong-type'],
  ['referenceYear', undefined, '$.referenceYear missing'],
  ['note', '', '$.note unknown-field'],
  [
    'organisations',
    undefined,
    '$.responses[0].organisation unknown-organisation',
    '$.responses[1].organisation unknown-organisation',
    '$.organisations missing',
  ],
  ['organisations.1.id', 'a', '$.organisations[1].id duplicate-organisation', '$.responses[1].organisation unknown-organisation'],
  ['organisations.1.name', undefined, '$.organisations[1].name missing'],
  ['organisations.1.name', { lv: '' }, '$.organisations[1].name.lv empty-string'],
  ['organisations.1.name', 7, '$.organisations[1].name wrong-type'],
  ['organisations.1.kind', '', '$.organisations[1].kind empty-string'],
  ['organisations.1.groups', { kind: 'x' }, '$.organisations[1].groups.kind attribute-name'],
  ['organisations.1.groups', { all: 'x' }, '$.organisations[1].groups.all attribute-name'],
  ['organisations.1.groups', { 'a b': 'x' }, "$.organisations[1].groups['a b'] attribute-name"],
  ['organisations.1.groups', { tier: '' }, '$.organisations[1].groups.tier empty-string'],
  ['organisations.1.groups', { tier: null }, '$.organisations[1].groups.tier wrong-type'],
  ['organisations.1.sector', 'x', '$.organisations[1].sector unknown-field'],
  ['responses.1.organisation', 'c', '$.responses[1].organisation unknown-organisation'],
  ['responses.1.organisation', 'a', '$.responses[1].organisation duplicate-organisation'],
  ['responses.1.answers', undefined, '$.responses[1].answers missing'],
  ['responses.1.answers', {}, '$.responses[1].answers wrong-type'],
  ['responses.1.answers.0.notApplicable', 'never', '$.responses[1].answers[0].notApplicable unknown-reason'],
  ['responses.1.answers.0.value', 'yes', '$.responses[1].answers[0] answer-kind'],
  ['responses.1.answers.0.notApplicable', undefined, '$.responses[1].answers[0] answer-kind'],
  [`${A}.0.question`, 'nowhere', `${at(0)}.question unknown-question`],
  [`${A}.0.question`, undefined, `${at(0)}.question missing`],
  [`${A}.0.source`, 'automated', `${at(0)}.source source-not-named`],
  [`${A}.0.source`, 'rumour', `${at(0)}.source not-allowed`],
  [`${A}.0.source`, 'expert', `${at(1)}.question duplicate-answer`],
  [`${A}.1.notTested`, '', `${at(1)}.notTested empty-string`],
  [`${A}.1.note`, 5, `${at(1)}.note wrong-type`],
  [`${A}.0.comment`, 'x', `${at(0)}.comment unknown-field`],
  [`${A}.0.value`, 'maybe', `${at(0)}.value unknown-option`],
  [`${A}.0.value`, ['yes'], `${at(0)}.value wrong-type`],
  [`${A}.0.value`, null, `${at(0)}.value wrong-type`],
  [`${A}.2.value`, [], `${at(2)}.value empty-list`],
  [`${A}.2.value`, 'a', `${at(2)}.value wrong-type`],
  [`${A}.2.value`, ['a', 'a'], `${at(2)}.value[1] repeated`],
  [`${A}.2.value`, ['a', 'z'], `${at(2)}.value[1] unknown-option`],
  [`${A}.2.value`, ['a', 5], `${at(2)}.value[1] wrong-type`],
  [`${A}.2.value`, ['none', 'a'], `${at(2)}.value exclusive-option`],
  [`${A}.3.value`, 101, `${at(3)}.value out-of-range`],
  [`${A}.3.value`, -1, `${at(3)}.value out-of-range`],
  [`${A}.3.value`, 7.5, `${at(3)}.value not-whole`],
  [`${A}.3.value`, '7', `${at(3)}.value wrong-type`],
  [`${A}.8.value`, 1.0000000000001e15, `${at(8)}.value out-of-range`],
  [`${A}.4.value`, { numerator: 5, denominator: 4 }, `${at(4)}.value.numerator numerator-above-denominator`],
  [`${A}.4.value`, { numerator: -1, denominator: 4 }, `${at(4)}.value.numerator out-of-range`],
  [`${A}.4.value`, { numerator: 1 }, `${at(4)}.value.denominator missing`],
  [`${A}.4.value`, { numerator: 1, denominator: 2e15 }, `${at(4)}.value.denominator out-of-range`],
  [`${A}.4.value`, { numerator: 1, denominator: 2, unit: 'x' }, `${at(4)}.value.unit unknown-field`],
  [`${A}.4.value`, 0.25, `${at(4)}.value wrong-type`],
  [`${A}.5.value`, { rows: { web: 3 } }, `${at(5)}.value.total total-missing`],
  [`${A}.5.value`, { total: 3 }, `${at(5)}.value.rows missing`],
  [`${A}.5.value`, { total: 3, rows: { post: 1 } }, `${at(5)}.value.rows.post unknown-row`],
  [`${A}.5.value`, { total: 3, rows: { web: 0.5 } }, `${at(5)}.value.rows.web not-whole`],
  [`${A}.5.value`, { total: -1, rows: {} }, `${at(5)}.value.total out-of-range`],
  [`${A}.5.value`, { total: 9007199254740992, rows: {} }, `${at(5)}.value.total out-of-range`],
  [`${A}.5.value`, { total: 3, rows: [] }, `${at(5)}.value.rows wrong-type`],
  [`${A}.6.value`, {}, `${at(6)}.value empty-object`],
  [`${A}.6.value`, { r9: 'all' }, `${at(6)}.value.r9 unknown-row`],
  [`${A}.6.value`, { constructor: 'all' }, `${at(6)}.value.constructor unknown-row`],
  [`${A}.6.value`, { r1: 'toString' }, `${at(6)}.value.r1 unknown-column`],
  [`${A}.6.value`, { r1: null }, `${at(6)}.value.r1 wrong-type`],
  [`${A}.6.value`, ['all'], `${at(6)}.value wrong-type`],
  [`${A}.7.value`, '', `${at(7)}.value empty-string`],
  [`${A}.7.value`, 'a\u0000', `${at(7)}.value null-character`],
  [`${A}.7.value`, 'ā'.repeat(21), `${at(7)}.value too-long`],
  [`${A}.7.value`, '🙂'.repeat(11), `${at(7)}.value too-long`],
];
describe('A responses document', () => {
  it('with every kind of answer is read without a fault, and comes back as it was given', () => {
    const document = completeResponses();
    const responses = readResponsesValue(document, methodology);
    expect(responses).toEqual({ ok: true, value: completeResponses() });
    expect(responses.ok && responses.value).toBe(document);
  });
  it.each(REFUSED.map(([place, value, ...complaints]) => ({ place, value, complaints })))(
    'is refused where $place is $value',
    ({ place, value, complaints }) => {
      expect(faultsOf(place, value)).toEqual(complaints);
    },
  );
  it.each([
    ['organisations nobody responded for', 'responses', []],
    ['an entry without answers', 'responses.1.answers', []],
    ['a zero denominator', `${A}.4.value`, { numerator: 0, denominator: 0 }],
    ['counts with all rows left out', `${A}.5.value`, { total: 0, rows: {} }],
    ['a declared total below the sum of the rows', `${A}.5.value`, { total: 1, rows: { web: 3, desk: 4 } }],
    ['the greatest count', `${A}.5.value`, { total: 9007199254740991, rows: {} }],
    ['an exclusive option alone', `${A}.2.value`, ['none']],
    ['a text of exactly the longest length', `${A}.7.value`, '🙂'.repeat(10)],
    ['a number at its bound', `${A}.3.value`, 100],
    ['an answer to a question that does not apply to the body', 'responses.1.answers.0', { question: 'single', value: 'no' }],
    ['a reference year that is not the year of the round', 'referenceYear', 1999],
    ['groups called like properties of objects', 'organisations.1.groups', { constructor: 'toString', 10: 'x' }],
  ])('may have %s', (_, place, value) => {
    expect(faultsOf(place, value)).toEqual([]);
  });
  it('may be empty', () => {
    const document = { ...completeResponses(), organisations: [], responses: [] };
    expect(readResponsesValue(document, methodology).ok).toBe(true);
  });
  it('stops complaining at 1000 faults', () => {
    const answers = Array.from({ length: 3000 }, () => ({ question: 'nowhere', value: 1 }));
    const responses = readResponsesValue(spoil(completeResponses(), A, answers), methodology);
    expect(responses.ok ? 0 : responses.faults.length).toBe(1000);
  });
  it('is refused where one name stands twice in an object, and the rest is checked all the same', () => {
    const text = JSON.stringify(spoil(completeResponses(), 'referenceYear', 2020.5)).replace('"round":', '"round":"2020","round":');
    const responses = readResponses(text, methodology);
    expect(responses.ok ? [] : responses.faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '$.round duplicate-name',
      '$.referenceYear not-whole',
    ]);
  });
});
