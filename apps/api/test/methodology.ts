import type { Methodology } from '@e-index/core';

const text = (lv: string, en: string) => ({ lv, en });
const option = (code: string, score: number) => ({ code, text: text(code, code), score });

/**
 * Six questions, one of a kind: P1 single (10 points) · P2 number 0..100, shown where P1 is "yes" (5) · P3 multiple (5) ·
 * P4 a table of two rows (10) · P5 counts with a declared total, and advice (10) · P6 text (0), of ministries alone.
 */
export const methodology: Methodology = {
  format: 'e-index/methodology@1',
  id: 'test',
  version: '2026.1',
  title: text('Pārbaudes metodika', 'A methodology for tests'),
  levels: [{ level: 1, from: 0, name: text('sākums', 'beginning') }],
  sections: [
    {
      code: 'P',
      title: text('Pārvaldība', 'Governance'),
      topics: [
        {
          code: 'PA',
          title: text('Plāns', 'Plan'),
          questions: [
            {
              code: 'P1',
              text: text('Vai ir plāns?', 'Is there a plan?'),
              weight: 10,
              notApplicable: [{ code: 'no-staff', text: text('Nav darbinieku', 'No staff') }],
              answer: { type: 'single', options: [option('yes', 1), option('no', 0)] },
            },
            {
              code: 'P2',
              text: text('Cik procentu?', 'How many per cent?'),
              weight: 5,
              visibleIf: { question: 'P1', is: 'yes' },
              answer: { type: 'number', min: 0, max: 100, integer: true, scoring: { rule: 'linear', zero: 0, full: 100 } },
            },
            {
              code: 'P3',
              text: text('Kuri?', 'Which?'),
              weight: 5,
              answer: { type: 'multiple', options: [option('web', 0.5), option('phone', 0.5), { ...option('none', 0), exclusive: true }] },
            },
          ],
        },
        {
          code: 'PB',
          title: text('Dati', 'Data'),
          questions: [
            {
              code: 'P4',
              text: text('Kā glabā?', 'How is it kept?'),
              weight: 10,
              answer: {
                type: 'table',
                rows: [
                  { code: 'records', text: text('Lietas', 'Records') },
                  { code: 'contracts', text: text('Līgumi', 'Contracts') },
                ],
                columns: [
                  { code: 'paper', text: text('Papīrā', 'On paper'), score: 0 },
                  { code: 'digital', text: text('Digitāli', 'Digitally'), score: 1 },
                ],
              },
            },
            {
              code: 'P5',
              text: text('Cik dokumentu?', 'How many documents?'),
              weight: 10,
              answer: {
                type: 'counts',
                rows: [
                  { code: 'digital', text: text('Digitāli', 'Digital') },
                  { code: 'paper', text: text('Papīra', 'On paper') },
                ],
                share: ['digital'],
                basis: 'declared',
              },
              recommendations: [{ for: { scoreBelow: 50 }, text: text('Glabājiet digitāli', 'Keep them digitally') }],
            },
            {
              code: 'P6',
              text: text('Piezīmes', 'Remarks'),
              weight: 0,
              appliesTo: { kind: ['ministry'] },
              answer: { type: 'text', maxLength: 20 },
            },
          ],
        },
      ],
    },
  ],
};
