import type { Methodology } from '@e-index/core';

/** One section, one topic, three questions: small enough to know by heart in which cell everything stands. */
export const smallMethodology: Methodology = {
  format: 'e-index/methodology@1',
  id: 'small',
  version: '1',
  title: { lv: 'Maza metodika', en: 'A small methodology' },
  levels: [{ level: 1, from: 0, name: { lv: 'sākums', en: 'start' } }],
  sections: [
    {
      code: 'A',
      title: { lv: 'Dati', en: 'Data' },
      topics: [
        {
          code: 'A1',
          title: { lv: 'Atvērtie dati', en: 'Open data' },
          questions: [
            {
              code: 'A1.1',
              text: { lv: 'Vai publicējat datus?', en: 'Do you publish data?' },
              weight: 2,
              answer: {
                type: 'single',
                options: [
                  { code: 'yes', text: { lv: 'Jā', en: 'Yes' }, score: 1 },
                  { code: 'no', text: { lv: 'Nē', en: 'No' }, score: 0 },
                ],
              },
            },
            {
              code: 'A1.2',
              text: { lv: 'Cik datu kopu?', en: 'How many data sets?' },
              weight: 3,
              visibleIf: { question: 'A1.1', is: 'yes' },
              notApplicable: [{ code: 'none', text: { lv: 'Nav datu', en: 'No data' } }],
              answer: { type: 'number', scoring: { rule: 'linear', zero: 0, full: 10 } },
              recommendations: [{ for: { scoreBelow: 50 }, text: { lv: 'Publicējiet vairāk.', en: 'Publish more.' } }],
            },
            { code: 'A1.3', text: { lv: 'Piezīmes', en: 'Remarks' }, weight: 0, answer: { type: 'text' } },
          ],
        },
      ],
    },
  ],
};
