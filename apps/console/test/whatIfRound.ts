/** A scored round under `methodologyDocument`: Cēsis 0.6·75 + 0.4·70 = 73, Riga 0.6·100 + 0 = 60, Jelgava 0 + 0.4·100 = 40; Talsi is silent. */
export const responsesDocument = {
  format: 'e-index/responses@1',
  methodology: { id: 'municipalities', version: '2021.1' },
  round: '2021',
  referenceYear: 2020,
  organisations: [
    { id: 'cesis', name: { lv: 'Cēsu novads', en: 'Cēsis municipality' }, kind: 'municipality' },
    { id: 'riga', name: { lv: 'Rīgas valstspilsēta', en: 'Riga state city' }, kind: 'municipality' },
    { id: 'jelgava', name: { lv: 'Jelgavas novads', en: 'Jelgava municipality' }, kind: 'municipality' },
    { id: 'talsi', name: { lv: 'Talsu novads', en: 'Talsi municipality' }, kind: 'municipality' },
  ],
  responses: [
    {
      organisation: 'cesis',
      answers: [
        { question: 'CS1.1', value: 'yes' },
        { question: 'CS1.2', value: { numerator: 0, denominator: 120 } },
        { question: 'OD1.1', value: ['portal'] },
      ],
    },
    {
      organisation: 'riga',
      answers: [
        { question: 'CS1.1', value: 'yes' },
        { question: 'CS1.2', value: { numerator: 120, denominator: 120 } },
        { question: 'OD1.1', value: ['none'] },
      ],
    },
    {
      organisation: 'jelgava',
      answers: [
        { question: 'CS1.1', value: 'no' },
        { question: 'OD1.1', value: ['portal', 'own'] },
      ],
    },
  ],
};
