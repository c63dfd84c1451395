import { describe, expect, it } from 'vitest';
import { changedPart } from './changedPart.js';
import { placeName, stepsOf } from './placeName.js';
import { settledFields } from './settledFields.js';

describe('what two people changed', () => {
  const merged = { text: { lv: 'viņu', en: 'kept' }, weight: 3, answer: { options: [{ code: 'a', score: 1 }] } };
  const places = [
    { at: ['text', 'lv'], base: 'agrāk', mine: 'mans', theirs: 'viņu' },
    { at: ['weight'], base: 1, mine: undefined, theirs: 3 },
    { at: ['answer', 'options', 0, 'score'], base: 0, mine: 0.5, theirs: 1 },
  ];

  it('is settled place by place, and all else stays as joined', () => {
    expect(settledFields(merged, places, [{ take: 'other', text: 'trešais' }, { take: 'theirs' }, { take: 'mine' }])).toEqual({
      text: { lv: 'trešais', en: 'kept' },
      weight: 3,
      answer: { options: [{ code: 'a', score: 0.5 }] },
    });
  });

  it('goes where one of them took it away and that is chosen', () => {
    expect(settledFields(merged, places, [{ take: 'theirs' }, { take: 'mine' }, { take: 'theirs' }])).toEqual({
      text: { lv: 'viņu', en: 'kept' },
      answer: { options: [{ code: 'a', score: 1 }] },
    });
  });

  it('comes back where a colleague took away the field around it', () => {
    const theirsGone = { at: ['help'], base: { lv: 'a' }, mine: { lv: 'b' }, theirs: undefined };
    expect(settledFields({ weight: 1 }, [theirsGone], [{ take: 'mine' }])).toEqual({ weight: 1, help: { lv: 'b' } });
  });
});

describe('two texts side by side', () => {
  it('are told apart by the words between what both begin and end with', () => {
    expect(changedPart('Vai ir viens centrs?', 'Vai ir daži labi centrs?')).toEqual({ start: 'Vai ir ', own: 'viens', end: ' centrs?' });
  });

  it('of which one is the other with words added have nothing of their own in the shorter', () => {
    expect([changedPart('viens divi', 'viens divi trīs').own, changedPart('viens divi trīs', 'viens divi').own]).toEqual(['', ' trīs']);
  });
});

describe('a place in a node', () => {
  it('is named in words, entries of lists by their number', () => {
    const steps = stepsOf('answer.options[2].text.lv');
    expect([placeName(steps, 'lv'), placeName(steps, 'en')]).toEqual([
      'Atbilde › Atbilžu varianti › 3. › Teksts › latviski',
      'Answer › Options › 3. › Text › in Latvian',
    ]);
  });

  it('that is called by somebody’s own name keeps it', () => {
    expect(placeName(stepsOf("weightByKind['other kind'].constructor"), 'en')).toBe('Weight by kind of body › other kind › constructor');
  });
});
