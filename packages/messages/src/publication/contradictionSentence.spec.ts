import { expect, it } from 'vitest';
import { contradictionSentence } from './contradictionSentence.js';

it('names the group and both numbers of a distribution that does not add up', () => {
  const contradiction = { code: 'levels-and-scored', by: 'tier', value: 'regional', expected: 20, found: 19 } as const;
  expect(contradictionSentence(contradiction, 'lv')).toBe('Grupa „tier: regional”: līmeņos kopā ir 19, bet novērtēto ir 20.');
  expect(contradictionSentence(contradiction, 'en')).toBe('Group “tier: regional”: the levels add up to 19, yet 20 are scored.');
});

it('calls everybody everybody', () => {
  expect(contradictionSentence({ code: 'members-and-surveyed', by: 'all', value: 'all', expected: 114, found: 115 }, 'lv')).toBe(
    'Visi kopā: aptaujāto skaits ir 115, bet organizāciju sarakstā to ir 114.',
  );
});
