import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesInOrder, readJson } from '../src/index.js';

const faultsOf = (text: string) => {
  const read = readJson(text);
  return read.ok ? [] : read.faults.map(({ path, code }) => `${path} ${code}`);
};
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('Reading JSON', () => {
  it('gives what JSON.parse gives, for any value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        fc.pre(!/\p{Surrogate}|\p{Noncharacter_Code_Point}|__proto__/u.test(text) && !/\\ud[89a-f]/.test(text));
        const read = readJson(text);
        expect(read.ok && read.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('gives a value or faults for any text, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'{}[]":,\\u0eE+-.1 nulltrfas') })),
        (text) => {
          let accepted = true;
          try {
            JSON.parse(text);
          } catch {
            accepted = false;
          }
          const read = readJson(text);
          if (read.ok) expect(accepted).toBe(true);
          else expect(read.faults.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['', '$ syntax'],
    ['   ', '$ syntax'],
    ['{', '$ syntax'],
    ['{"a":1}}', '$ syntax'],
    ['[1,]', '$ syntax'],
    ['{"a":1,}', '$ syntax'],
    ['01', '$ syntax'],
    ['1.', '$ syntax'],
    ['+1', '$ syntax'],
    ['NaN', '$ syntax'],
    ["'a'", '$ syntax'],
    ['"a\nb"', '$ syntax'],
    ['"\\x"', '$ syntax'],
    ['"\\u12g4"', '$ syntax'],
    ['// note\n1', '$ syntax'],
    ['1\u00a0', '$ syntax'],
    ['\ufeff{}', '$ byte-order-mark'],
    ['{"a":{"b":1,"b":1}}', '$.a.b duplicate-name'],
    ['{"a":1,"\\u0061":2}', '$.a duplicate-name'],
    ['{"constructor":1,"constructor":1}', '$.constructor duplicate-name'],
    ['{"__proto__":{"x":1}}', '$.__proto__ forbidden-name'],
    ['["\\ud83d"]', '$[0] lone-surrogate'],
    ['["\\ude00\\ud83d"]', '$[0] lone-surrogate'],
    ['["\ud83d"]', '$[0] lone-surrogate'],
    ['{"\\udc00":1}', "$['\\udc00'] lone-surrogate"],
    ['["\\ufffe"]', '$[0] noncharacter'],
    ['["\\ud83f\\udfff"]', '$[0] noncharacter'],
    ['{"\ufdd0":1}', "$['\ufdd0'] noncharacter"],
    ['[0,1e309]', '$[1] not-finite'],
    ['[-1e999]', '$[0] not-finite'],
  ])('refuses %j: %s', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it.each([
    '"\\ud83d\\ude00"',
    '1e308',
    '-0',
    '1e-400',
    '{"constructor":1,"toString":2,"10":3}',
    '"\\u0000"',
    ' \t\r\n[ ] ',
    '"\u007f\u2028"',
  ])('accepts %j', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('accepts 64 levels and refuses 65, however many follow', () => {
    expect(readJson(nested(64)).ok).toBe(true);
    const at64 = `$${'[0]'.repeat(64)}`;
    expect(faultsOf(nested(65))).toEqual([`${at64} too-deep`]);
    expect(faultsOf('['.repeat(1_000_000))).toEqual([`${at64} too-deep`]);
    expect(faultsOf('{"a":'.repeat(1_000_000))).toEqual([`$${'.a'.repeat(64)} too-deep`]);
  });

  it('says where a text stops being JSON', () => {
    const read = readJson('{\n  "a": 1,\n  b: 2\n}');
    expect(read).toEqual({ ok: false, faults: [{ path: '$', code: 'syntax', params: { line: 3, column: 3, found: 'b: 2\\u000a}' } }] });
  });

  it('makes no object that knows more than its own names', () => {
    const read = readJson('{"a":{"__proto__":{"admin":true}}}');
    expect(read.ok).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  it('remembers the order of names that JavaScript would move to the front', () => {
    const read = readJson('{"tier":"a","10":"b","region":"c","2":"d"}');
    if (!read.ok || read.value === null || typeof read.value !== 'object') throw new Error('not read');
    expect(namesInOrder(read.value)).toEqual(['tier', '10', 'region', '2']);
  });
});
