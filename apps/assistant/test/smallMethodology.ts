import { readMethodologyValue, type Methodology } from '@e-index/core';

const t = (lv: string, en: string) => ({ lv, en });
const option = (code: string, lv: string, en: string, score: number) => ({ code, text: t(lv, en), score });

/** One question of every answer type, two of them conditional: small enough to know by heart, complete enough for a transcript. */
const document = {
  format: 'e-index/methodology@1',
  id: 'small',
  version: '1',
  title: t('Mazā', 'Small'),
  levels: [{ level: 1, from: 0, name: t('pirmais', 'first') }],
  sections: [
    {
      code: 'A',
      title: t('Pirmā sadaļa', 'First section'),
      topics: [
        {
          code: 'A1',
          title: t('Sistēma', 'System'),
          questions: [
            {
              code: 'A1.1',
              text: t('Vai ir dokumentu sistēma?', 'Is there a document system?'),
              help: t('Sistēma, kurā reģistrē dokumentus.', 'A system that registers documents.'),
              why: t('Bez sistēmas nav datu.', 'Without a system there are no data.'),
              example: t('DocLogix, Namejs.', 'DocLogix, Namejs.'),
              weight: 4,
              answer: { type: 'single', options: [option('yes', 'Jā', 'Yes', 1), option('no', 'Nē', 'No', 0)] },
            },
            {
              code: 'A1.2',
              text: t('Cik dokumentu reģistrē gadā?', 'How many documents are registered a year?'),
              weight: 2,
              visibleIf: { question: 'A1.1', is: 'yes' },
              answer: { type: 'number', min: 0, integer: true, scoring: { rule: 'linear', zero: 0, full: 1000 } },
            },
            {
              code: 'A1.3',
              text: t('Kādi kanāli ir pieejami?', 'Which channels are there?'),
              weight: 3,
              notApplicable: [{ code: 'no-clients', text: t('Nav klientu', 'No clients') }],
              answer: {
                type: 'multiple',
                options: [
                  option('web', 'Tīmekļvietne', 'Web site', 0.5),
                  option('phone', 'Tālrunis', 'Telephone', 0.5),
                  { ...option('none', 'Neviens', 'None', 0), exclusive: true },
                ],
              },
            },
          ],
        },
      ],
    },
    {
      code: 'B',
      title: t('Otrā sadaļa', 'Second section'),
      topics: [
        {
          code: 'B1',
          title: t('Skaitļi', 'Figures'),
          questions: [
            {
              code: 'B1.1',
              text: t('Cik rēķinu ir elektroniski?', 'How many invoices are electronic?'),
              weight: 2,
              answer: { type: 'share' },
            },
            {
              code: 'B1.2',
              text: t('Cik pieteikumu saņemts pa kanāliem?', 'How many applications came by channel?'),
              weight: 2,
              answer: {
                type: 'counts',
                rows: [
                  { code: 'online', text: t('Tiešsaistē', 'Online') },
                  { code: 'paper', text: t('Papīrā', 'On paper') },
                ],
                share: ['online'],
                basis: 'declared',
              },
            },
            {
              code: 'B1.3',
              text: t('Kā saskaņo dokumentus?', 'How are documents approved?'),
              weight: 2,
              answer: {
                type: 'table',
                rows: [
                  { code: 'orders', text: t('Rīkojumi', 'Orders') },
                  { code: 'letters', text: t('Vēstules', 'Letters') },
                ],
                columns: [
                  { code: 'electronic', text: t('Elektroniski', 'Electronically'), score: 1 },
                  { code: 'paper', text: t('Papīrā', 'On paper'), score: 0 },
                ],
              },
            },
            {
              code: 'B1.4',
              text: t('Ko vēl vēlaties piebilst?', 'What would you like to add?'),
              weight: 0,
              answer: { type: 'text', maxLength: 200 },
            },
          ],
        },
      ],
    },
  ],
};

const parsed = readMethodologyValue(document);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
export const smallMethodology: Methodology = parsed.value;
