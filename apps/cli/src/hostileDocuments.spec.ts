import { beforeAll, describe, expect, it } from 'vitest';
import { methodology, responses } from '../test/documents.js';
import { runCommand } from '../test/runCommand.js';
import { runHere } from '../test/runHere.js';
import { withFiles } from '../test/withFiles.js';

const text = JSON.stringify(methodology);
const bytes = (...numbers: readonly number[]) => Uint8Array.from(numbers);
const withAnswer = (answer: string) => JSON.stringify(responses).replace('{"question":"Q1","value":"yes"}', answer);

const methodologies: readonly (readonly [string, string | Uint8Array])[] = [
  ['an empty file', ''],
  ['no JSON', 'methodology: yes'],
  ['JSON with a comment', `/* */${text}`],
  ['two values', `${text}${text}`],
  ['another value', '[1, 2, 3]'],
  ['null', 'null'],
  ['a byte order mark', `\uFEFF${text}`],
  ['bytes that are no UTF-8', bytes(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d)],
  ['UTF-16', bytes(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00)],
  ['a truncated character', bytes(0x22, 0xc4)],
  ['a name twice', text.replace('"id":"small"', '"id":"small","id":"other"')],
  ['a name twice, once escaped', text.replace('"id":"small"', '"id":"small","\\u0069d":"other"')],
  ['a field called __proto__', text.replace('"id"', '"__proto__":{"polluted":true},"id"')],
  ['a number beyond the doubles', text.replace('"weight":3', '"weight":1e999')],
  ['the largest double as a weight', text.replace('"weight":3', '"weight":1.7976931348623157e308')],
  ['NaN', text.replace('"weight":3', '"weight":NaN')],
  ['half a surrogate pair', text.replace('Mazs', 'Mazs\\ud83d')],
  ['U+0000', text.replace('Mazs', 'Mazs\\u0000')],
  ['100,000 lists within each other', '['.repeat(100_000)],
  ['100,000 lists within each other, closed', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['100,000 objects within each other', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
  ['65 levels where a title belongs', text.replace('"title":{', `"title":${'['.repeat(64)}1${']'.repeat(64)},"titel":{`)],
  [
    'a condition of 100,000 levels',
    text.replace('"code":"Q2"', `"visibleIf":${'{"not":'.repeat(100_000)}1${'}'.repeat(100_000)},"code":"Q2"`),
  ],
  ['a code of 200,000 characters', text.replace('"Q2"', `"${'Q'.repeat(200_000)}"`)],
  ['a field name of 200,000 characters', text.replace('"id"', `"${'ā'.repeat(200_000)}":1,"id"`)],
  ['a language tag of 200,000 characters', text.replace('"lv"', `"${'lv-'.repeat(70_000)}"`)],
  ['300,000 entries of the wrong kind', text.replace('"levels":[', `"levels":[${'0,'.repeat(300_000)}`)],
  ['direction marks and line breaks in a value', text.replace('"id":"small"', '"id":"a\\u202e\\n\\u001b[31mb"')],
];

const answers: readonly (readonly [string, string])[] = [
  ['the question __proto__', withAnswer('{"question":"__proto__","value":"yes"}')],
  ['the question constructor', withAnswer('{"question":"constructor","value":"yes"}')],
  ['the option toString', withAnswer('{"question":"Q1","value":"toString"}')],
  ['an answer called __proto__', withAnswer('{"__proto__":null,"question":"Q1","value":"yes"}')],
  ['a value of another type', withAnswer('{"question":"Q1","value":{"length":1}}')],
  ['no value at all', withAnswer('{"question":"Q1"}')],
  ['null', withAnswer('{"question":"Q1","value":null}')],
  ['a number just beyond the format', JSON.stringify(responses).replace('50', '1e16')],
  ['1e308', JSON.stringify(responses).replace('50', '1e308')],
  ['a value of 200,000 characters', withAnswer(`{"question":"Q1","value":"${'y'.repeat(200_000)}"}`)],
  ['100,000 levels', withAnswer(`{"question":"Q1","value":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)],
  [
    'an organisation 10,000 times',
    JSON.stringify({ ...responses, organisations: Array.from({ length: 10_000 }, () => ({ id: 'a', name: 'A' })) }),
  ],
  ['an empty file', ''],
];

function expectRefusal(document: string, { code, out, err }: ReturnType<typeof runCommand>): void {
  expect([code, out]).toEqual([2, '']);
  const lines = err.split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThanOrEqual(200);
  for (const line of lines) {
    expect(line).toMatch(new RegExp(`^${document}: \\$\\S*.*: must `, 'u'));
    expect(line.length).toBeLessThan(500);
    expect(line).not.toMatch(/undefined|not NaN|\[object|[\p{Cc}\u202a-\u202e]/u);
  }
}

describe('a hostile document is refused with sentences', () => {
  beforeAll(() => {
    // The first run may have to build the command.
    runCommand(['--help']);
  }, 300_000);

  it.each(methodologies)('as a methodology: %s', (_, content) =>
    withFiles({ 'm.json': content }, (path) => {
      expectRefusal('methodology', runCommand(['validate', '--methodology', path('m.json')]));
    }),
  );

  it.each(answers)('as responses: %s', (_, content) =>
    withFiles({ 'm.json': methodology, 'r.json': content }, (path) => {
      expectRefusal('responses', runCommand(['score', '--methodology', path('m.json'), '--responses', path('r.json')]));
    }),
  );
}, 60_000);

describe('an unusual document is an ordinary one', () => {
  it('has codes that are names of every object, and digits', () =>
    withFiles(
      {
        'm.json': text.replaceAll('"Q1"', '"constructor"').replaceAll('"Q2"', '"10"').replaceAll('"yes"', '"toString"'),
        'r.json': JSON.stringify(responses)
          .replaceAll('"Q1"', '"constructor"')
          .replaceAll('"Q2"', '"10"')
          .replaceAll('"yes"', '"toString"'),
      },
      (path) => {
        const { code, out } = runHere('score', '--methodology', path('m.json'), '--responses', path('r.json'));
        expect(code).toBe(0);
        expect(JSON.parse(out).organisations[0].score).toBe(87.5);
      },
    ));

  it('has weights at both ends of the range, and still a score', () =>
    withFiles(
      { 'm.json': text.replace('"weight":3', '"weight":1e9').replace('"weight":1,', '"weight":5e-324,'), 'r.json': responses },
      (path) => {
        const { code, out } = runHere('score', '--methodology', path('m.json'), '--responses', path('r.json'));
        expect(code).toBe(0);
        expect(JSON.parse(out).organisations[0].score).toBe(100);
      },
    ));

  it('has a title of 200,000 characters', () =>
    withFiles({ 'm.json': text.replace('Mazs', 'M'.repeat(200_000)) }, (path) => {
      expect(runHere('validate', '--methodology', path('m.json')).code).toBe(0);
    }));
});
