import { Methodology } from '@e-index/core';

const t = (text: string) => ({ lv: text, en: text });
const choice = (code: string, score: number) => ({ code, text: t(code), score });
const row = (code: string) => ({ code, text: t(code) });

/** One question of every answer type, with a condition of every kind the simulator has to obey. For tests only. */
export const smallMethodology: Methodology = {
  format: 'e-index/methodology@1',
  id: 'lv-small',
  version: '1',
  title: t('small'),
  levels: [{ level: 1, from: 0, name: t('one') }],
  sections: [
    {
      code: 'A',
      title: t('A'),
      topics: [
        {
          code: 'A1',
          title: t('A1'),
          questions: [
            {
              code: 'single',
              text: t('?'),
              weight: 5,
              answer: { type: 'single', options: [choice('yes', 1), choice('half', 0.5), choice('no', 0)] },
            },
            {
              code: 'why-not',
              text: t('?'),
              weight: 0,
              visibleIf: { question: 'single', is: 'no' },
              answer: { type: 'text', maxLength: 20 },
            },
            {
              code: 'multiple',
              text: t('?'),
              weight: 5,
              answer: {
                type: 'multiple',
                options: [choice('a', 0.4), choice('b', 0.4), choice('c', 0.2), { ...choice('none', 0), exclusive: true }],
              },
            },
            { code: 'ministry', text: t('?'), weight: 1, appliesTo: { kind: ['ministry'] }, answer: { type: 'text' } },
            {
              code: 'premises',
              text: t('?'),
              weight: 5,
              notApplicable: [{ code: 'no-premises', text: t('none') }],
              answer: { type: 'single', options: [choice('yes', 1), choice('no', 0)] },
            },
          ],
        },
      ],
    },
    {
      code: 'B',
      title: t('B'),
      topics: [
        {
          code: 'B1',
          title: t('B1'),
          questions: [
            {
              code: 'number',
              text: t('?'),
              weight: 5,
              sources: ['automated', 'self'],
              answer: {
                type: 'number',
                min: 0,
                max: 50,
                integer: true,
                scoring: {
                  rule: 'bands',
                  bands: [
                    { from: 1, score: 0.5 },
                    { from: 10, score: 1 },
                  ],
                },
              },
            },
            { code: 'share', text: t('?'), weight: 5, answer: { type: 'share' } },
            { code: 'many', text: t('?'), weight: 0, visibleIf: { question: 'share', atLeast: 0.5 }, answer: { type: 'text' } },
            {
              code: 'counts',
              text: t('?'),
              weight: 5,
              answer: { type: 'counts', rows: [row('online'), row('post')], share: ['online'], basis: 'declared' },
            },
            {
              code: 'table',
              text: t('?'),
              weight: 5,
              answer: {
                type: 'table',
                rows: [row('one'), row('two')],
                columns: [choice('full', 1), choice('none', 0), { ...choice('absent', 0), score: null }],
              },
            },
            {
              code: 'seen',
              text: t('?'),
              weight: 5,
              sources: ['expert'],
              answer: { type: 'single', options: [choice('yes', 1), choice('no', 0)] },
            },
          ],
        },
      ],
    },
  ],
};
