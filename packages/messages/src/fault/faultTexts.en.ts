import type { FaultParams, FaultTexts } from './FaultTexts.js';
import { quote } from './quote.js';

const kinds: ReadonlyMap<string, string> = new Map([
  ['object', 'an object'],
  ['array', 'a list'],
  ['string', 'a string'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['null', 'null'],
  ['text', 'a text object (language tag → string)'],
  ['text-or-string', 'a text object or a string'],
  ['share', 'an object with numerator and denominator'],
  ['counts', 'an object with rows, and a total if there is one'],
  ['table', 'an object of row codes and column codes'],
  ['codes', 'a list of codes'],
  ['pair', 'a list of two numbers'],
]);
const kind = (word: string | number | undefined) => kinds.get(String(word)) ?? quote(word, '“', '”');
const q = (value: string | number | undefined) => quote(value, '“', '”');
const list = (value: string | number | undefined) =>
  String(value ?? '')
    .replaceAll(',', ', ')
    .replace(/\s+/gu, ' ');

function range({ min, max, found }: FaultParams): string {
  const not = found === undefined ? '' : `, not ${found}`;
  if (min === undefined) return `must be at most ${max}${not}`;
  return max === undefined ? `must be at least ${min}${not}` : `must be from ${min} to ${max}${not}`;
}

function unknown(what: string): (params: FaultParams) => string {
  return ({ found }) => `must be ${what} of the methodology${found === undefined ? '' : `; ${q(found)} is none`}`;
}

export const faultTextsEn: FaultTexts = {
  'not-utf8': () => 'must be UTF-8',
  'byte-order-mark': () => 'must begin without a byte order mark',
  syntax: ({ line, column, found }) =>
    `must be JSON; ${found === '' || found === undefined ? 'it ends too early' : `${q(found)} stands`} at line ${line}, column ${column}`,
  'too-deep': ({ max }) => `must be at most ${max} levels deep`,
  'duplicate-name': ({ name }) => `must be the only field of its name; ${q(name)} stands twice`,
  'forbidden-name': ({ name }) => `must be called something else than ${q(name)}`,
  'lone-surrogate': () => 'must be whole characters; half of a surrogate pair stands here',
  noncharacter: () => 'must be without code points that Unicode sets aside for no character',
  'null-character': () => 'must be without the character U+0000',
  'not-finite': ({ found }) => `must be a number within the range of a double${found === undefined ? '' : `, not ${found}`}`,
  missing: () => 'must be there',
  'unknown-field': () => 'must be left out; the format has no such field',
  'wrong-type': ({ expected, found }) => `must be ${kind(expected)}${found === undefined ? '' : `, not ${kind(found)}`}`,
  'not-allowed': ({ allowed, found }) => `must be one of: ${list(allowed)}${found === undefined ? '' : `; not ${q(found)}`}`,
  'empty-list': () => 'must be a list with at least one entry',
  'empty-object': () => 'must be an object with at least one entry',
  'empty-string': () => 'must be a string with at least one character',
  weight: ({ max }) => `must be a number from 0 to ${max ?? '1e9'}, or "points"`,
  'condition-shape': () => 'must be all, any, not, or exactly one test of a question or of the organisation',
  'case-shape': () => 'must be one of the known cases: is, lacks, row with is, scoreBelow, notApplicable, or {}',
  'code-pattern': ({ found }) =>
    `must be a code: letters A–Z, digits, dot, underscore or hyphen, the first one a letter or digit${found === undefined ? '' : `; not ${q(found)}`}`,
  'code-too-long': ({ max, found }) => `must be a code of at most ${max} characters, not ${found}`,
  'attribute-name': ({ found }) => `must be a code other than kind and all${found === undefined ? '' : `; not ${q(found)}`}`,
  'language-tag': ({ found }) => `must be a language tag (BCP 47) such as lv or en${found === undefined ? '' : `; not ${q(found)}`}`,
  colour: ({ found }) => `must be a colour written as #rrggbb${found === undefined ? '' : `, not ${q(found)}`}`,
  'out-of-range': range,
  'not-above': ({ above, found }) => `must be above ${above}${found === undefined ? '' : `, not ${found}`}`,
  'not-whole': ({ found }) => `must be a whole number${found === undefined ? '' : `, not ${found}`}`,
  'too-long': ({ max, found }) => `must be at most ${max} characters long, not ${found}`,
  'duplicate-code': ({ found }) => `must be unique; the code ${q(found)} stood before`,
  repeated: ({ found }) => `must be there once only; ${q(found)} stood before`,
  'first-level': ({ found }) => `must be 0 for the first level, not ${found}`,
  'not-ascending': ({ found, before }) => `must be above the one before, ${before}; not ${found}`,
  'zero-equals-full': ({ found }) => `must be different from zero; both are ${found}`,
  'bounds-crossed': ({ low, high }) => `must be bounds in order; ${low} stands before ${high}`,
  'weight-not-zero': ({ found }) => `must be 0, because this answer has no score${found === undefined ? '' : `; not ${found}`}`,
  'source-not-in-policies': ({ found, allowed }) => `must be one of the sources in the policies: ${list(allowed)}; not ${q(found)}`,
  'condition-unknown-question': unknown('a question'),
  'condition-looks-ahead': ({ found }) => `must be a question that stands earlier${found === undefined ? '' : `; ${q(found)} does not`}`,
  'condition-type': ({ test, type, question }) =>
    `must be a test that fits the question ${q(question)}; ${q(test)} does not fit the type ${q(type)}`,
  'case-type': (params) => `must be a case that fits the question; ${q(params['case'])} does not fit the type ${q(params['type'])}`,
  'unknown-organisation': ({ found }) => `must be an organisation of this document${found === undefined ? '' : `; ${q(found)} is none`}`,
  'unknown-question': unknown('a question'),
  'unknown-option': ({ found }) => `must be an option of the question${found === undefined ? '' : `; ${q(found)} is none`}`,
  'unknown-row': ({ found }) => `must be a row of the question${found === undefined ? '' : `; ${q(found)} is none`}`,
  'unknown-column': ({ found }) => `must be a column of the question${found === undefined ? '' : `; ${q(found)} is none`}`,
  'unknown-reason': ({ found }) => `must be a reason that the question allows${found === undefined ? '' : `; ${q(found)} is none`}`,
  'other-methodology': ({ expected, found }) => `must be the methodology ${q(expected)}, not ${q(found)}`,
  'other-version': ({ expected, found }) => `must be the version ${q(expected)}, not ${q(found)}`,
  'duplicate-organisation': ({ found }) => `must be there once only; the organisation ${q(found)} stood before`,
  'duplicate-answer': ({ question, source }) => `must be the only answer of the source ${q(source)} to the question ${q(question)}`,
  'source-not-named': ({ found, allowed }) => `must be a source that may answer this question: ${list(allowed)}; not ${q(found)}`,
  'answer-kind': () => 'must be an answer with exactly one of value, notApplicable and notTested',
  'exclusive-option': ({ found }) => `must be the only option chosen where ${q(found)} is chosen`,
  'numerator-above-denominator': ({ numerator, denominator }) =>
    `must be a numerator not above the denominator; ${numerator} is above ${denominator}`,
  'total-missing': () => 'must be there, because the total is declared',
};
