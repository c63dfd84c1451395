import { describe, expect, it } from 'vitest';
import { families, speak } from '../test/families.js';

// Words that stand in many sentences, as they look when somebody has typed them without diacritics.
const BARE =
  'jautajum ludzu lidz vel pec vairak iestad pasvald atbildet piemer vertib vertesan saglabat mainit pajautat kolegim nakam pedej ' +
  'iepriekssej iepriekseja sadala garak lielak mazak vieniga jabut tuksa termin[sa]\\b zinoj rakstzim atkart anglu labak tris kads kadu kapec';

describe.each(families)('the sentences of $name', ({ lv, en }) => {
  const latvian = speak(lv);
  const english = speak(en);

  it('exist in both languages', () => {
    expect([...latvian.keys()]).toEqual([...english.keys()]);
    expect(latvian.size).toBeGreaterThan(3);
  });

  it('tell the same things in both languages', () => {
    const used = (spoken: typeof latvian) => [...spoken].map(([path, sentence]) => [path, sentence.used]);
    expect(used(latvian)).toEqual(used(english));
  });

  it('are never empty and never say undefined, NaN or [object Object]', () => {
    for (const { said } of [...latvian.values(), ...english.values()]) expect(said).toMatch(/\S/u);
    const all = [...latvian.values(), ...english.values()].map(({ said }) => said).join('\n');
    expect(all).not.toMatch(/undefined|NaN|\[object/u);
  });

  it('have their diacritics in Latvian', () => {
    const bare = new RegExp(`(?<!\\p{L})(?:${BARE.replaceAll(' ', '|')})`, 'iu');
    for (const { said } of latvian.values()) expect(said).not.toMatch(bare);
  });

  it('differ between the languages', () => {
    for (const [path, { said }] of latvian) {
      if (/\p{L}{4}/u.test(said) && path !== '.remainingIn') expect(said).not.toBe(english.get(path)?.said);
    }
  });
});
