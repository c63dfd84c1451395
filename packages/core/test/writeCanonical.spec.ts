import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson, writeCanonical } from '../src/index.js';

describe('Canonical JSON', () => {
  it('writes the example of RFC 8785, section 3.2.4, byte for byte', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    };
    expect(writeCanonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by their UTF-16 units, as in RFC 8785, section 3.2.3', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(writeCanonical(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it('writes -0 as 0', () => {
    expect(writeCanonical([-0, 0])).toBe('[0,0]');
  });

  it('leaves out fields that are undefined', () => {
    expect(writeCanonical({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  it.each([NaN, Infinity, '\ud800', { '\udfff': 1 }, [undefined], undefined, 1n, () => 1])('refuses what JSON cannot say: %s', (value) => {
    expect(() => writeCanonical(value)).toThrow(TypeError);
  });

  it('is read back as the same value, whatever the order of names was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const written = writeCanonical(value);
        fc.pre(!/\p{Noncharacter_Code_Point}|__proto__/u.test(written));
        const read = readJson(written);
        expect(read.ok && writeCanonical(read.value)).toBe(written);
      }),
    );
  });
});
