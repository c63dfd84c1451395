const says = (lv: string) => ({ lv, en: lv });

export const methodology = {
  format: 'e-index/methodology@1',
  id: 'small',
  version: '1',
  title: says('Mazs indekss'),
  levels: [
    { level: 1, from: 0, name: says('sākums') },
    { level: 5, from: 80, name: says('augstākais') },
  ],
  sections: [
    {
      code: 'S',
      title: says('Sadaļa'),
      topics: [
        {
          code: 'T',
          title: says('Tēma'),
          questions: [
            {
              code: 'Q1',
              text: says('Vai ir tīmekļvietne?'),
              weight: 3,
              answer: {
                type: 'single',
                options: [
                  { code: 'yes', text: { lv: 'Jā', en: 'Yes' }, score: 1 },
                  { code: 'no', text: { lv: 'Nē', en: 'No' }, score: 0 },
                ],
              },
            },
            {
              code: 'Q2',
              text: says('Cik procentu?'),
              weight: 1,
              answer: { type: 'number', min: -10, max: 100, scoring: { rule: 'linear', zero: 0, full: 100 } },
            },
          ],
        },
      ],
    },
  ],
};

export const responses = {
  format: 'e-index/responses@1',
  methodology: { id: 'small', version: '1' },
  round: '2026',
  referenceYear: 2025,
  organisations: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ],
  responses: [
    {
      organisation: 'a',
      answers: [
        { question: 'Q1', value: 'yes' },
        { question: 'Q2', value: 50 },
      ],
    },
  ],
};
