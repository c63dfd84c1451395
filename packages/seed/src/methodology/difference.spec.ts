import { compareMethodologies, lineageOf, questionsOf, readMethodologyValue, type Methodology, type Question } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { institutions2021 } from './institutions2021.js';
import { municipalities2021 } from './municipalities2021.js';

/** With the last question of the first topic, and where it stands. */
const both: readonly (readonly [string, Methodology, string, number])[] = [
  ['municipalities2021', municipalities2021, 'OD1.3', 3],
  ['institutions2021', institutions2021, 'OD1.5.other', 7],
];

/** The version of two years later: weights, a level and a wording changed, the last question of the first topic retired, one asked anew. */
function nextVersion(methodology: Methodology): Methodology {
  const [first, second, ...others] = methodology.sections;
  const [topic, ...topics] = first?.topics ?? [];
  const added: Question = { code: 'OD9.1', text: { lv: 'Kas vēl?' }, weight: 0, answer: { type: 'text' } };
  const kept = (topic?.questions ?? [])
    .slice(0, -1)
    .map((question, at) => (at === 0 ? { ...question, text: { lv: 'Citādi?' } } : question));
  return {
    ...methodology,
    version: '2023.1',
    follows: { id: methodology.id, version: methodology.version },
    levels: methodology.levels.map((level) => (level.level === 3 ? { ...level, from: 65 } : level)),
    sections: [{ ...second!, weight: 17 }, { ...first!, topics: [{ ...topic!, questions: [added, ...kept] }, ...topics] }, ...others],
  };
}

describe.each(both)('%s', (_name, methodology, retired, place) => {
  const after = nextVersion(methodology);
  const first = methodology.sections[0]?.topics[0]?.questions[0];
  const last = methodology.sections[0]?.topics[0]?.questions.at(-1);

  it('does not differ from itself, however it came here', () => {
    expect(compareMethodologies(methodology, methodology)).toEqual([]);
    expect(compareMethodologies(methodology, structuredClone(methodology))).toEqual([]);
  });

  it('differs from a later version in what was edited and in nothing else', () => {
    expect(readMethodologyValue(after)).toMatchObject({ ok: true });
    expect(compareMethodologies(methodology, after)).toEqual([
      { kind: 'changed', path: '$.version', code: methodology.id, before: '2021.1', after: '2023.1' },
      { kind: 'changed', path: '$.follows', code: methodology.id, before: null, after: { id: methodology.id, version: '2021.1' } },
      { kind: 'changed', path: '$.levels[2].from', code: '3', before: 60, after: 65 },
      { kind: 'moved', path: '$.sections[0]', code: 'CS', before: { parent: null, position: 1 }, after: { parent: null, position: 0 } },
      { kind: 'changed', path: '$.sections[0].weight', code: 'CS', before: 15, after: 17 },
      expect.objectContaining({ kind: 'added', path: '$.sections[1].topics[0].questions[0]', code: 'OD9.1' }),
      {
        kind: 'changed',
        path: '$.sections[1].topics[0].questions[1].text',
        code: 'OD1.1',
        before: first?.text,
        after: { lv: 'Citādi?' },
      },
      { kind: 'removed', path: `$.sections[0].topics[0].questions[${place}]`, code: retired, before: last, after: null },
    ]);
  });

  it('hands every question on to the later version but the retired one, comparable as nothing but words was touched', () => {
    const lineage = lineageOf(methodology, after);
    const count = questionsOf(methodology).length;
    expect(lineage.filter(({ relation }) => relation === 'same')).toHaveLength(count - 2);
    expect(lineage.filter(({ relation }) => relation !== 'same')).toEqual([
      { relation: 'new', comparable: false, before: [], after: 'OD9.1' },
      { relation: 'reworded', comparable: true, before: ['OD1.1'], after: 'OD1.1' },
      { relation: 'retired', comparable: false, before: [retired], after: null },
    ]);
  });
});
