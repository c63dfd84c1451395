/** A small methodology with every kind of thing the console shows: two scored sections, one that is not, a condition, weights by kind. */
export const methodologyDocument = {
  format: 'e-index/methodology@1',
  id: 'municipalities',
  version: '2021.1',
  title: { lv: 'Pašvaldību metodika', en: 'Methodology for municipalities' },
  levels: [
    { level: 1, from: 0, name: { lv: 'sākums', en: 'beginning' } },
    { level: 2, from: 30, name: { lv: 'attīstība', en: 'developing' } },
    { level: 3, from: 60, name: { lv: 'briedums', en: 'mature' } },
    { level: 4, from: 80, name: { lv: 'izcilība', en: 'advanced' } },
    { level: 5, from: 90, name: { lv: 'līderība', en: 'leading' } },
  ],
  policies: { minimumAnswered: 0.5 },
  sections: [
    {
      code: 'CS',
      title: { lv: 'Klientu apkalpošana', en: 'Client service' },
      weight: 60,
      topics: [
        {
          code: 'CS1',
          title: { lv: 'Klātienes centri', en: 'Service centres' },
          questions: [
            {
              code: 'CS1.1',
              text: { lv: 'Vai ir klientu apkalpošanas centrs?', en: 'Is there a service centre?' },
              why: { lv: 'Centrs dod vienu vietu visiem pakalpojumiem.', en: 'A centre gives one place for all services.' },
              weight: 3,
              answer: {
                type: 'single',
                options: [
                  { code: 'yes', text: { lv: 'Jā', en: 'Yes' }, score: 1 },
                  { code: 'no', text: { lv: 'Nē', en: 'No' }, score: 0 },
                ],
              },
              recommendations: [{ for: { is: 'no' }, text: { lv: 'Izveidojiet centru.', en: 'Set up a centre.' } }],
            },
            {
              code: 'CS1.2',
              text: { lv: 'Cik apmeklētāju pierakstās tiešsaistē?', en: 'How many visitors book online?' },
              weight: 1,
              weightByKind: { ministry: 0 },
              visibleIf: { question: 'CS1.1', is: 'yes' },
              notApplicable: [{ code: 'none', text: { lv: 'Pieraksta nav', en: 'There is no booking' } }],
              answer: { type: 'share' },
            },
          ],
        },
      ],
    },
    {
      code: 'OD',
      title: { lv: 'Atvērtie dati', en: 'Open data' },
      weight: 40,
      topics: [
        {
          code: 'OD1',
          title: { lv: 'Datu kopas', en: 'Data sets' },
          questions: [
            {
              code: 'OD1.1',
              text: { lv: 'Kā publicējat datu kopas?', en: 'How do you publish data sets?' },
              weight: 2,
              answer: {
                type: 'multiple',
                options: [
                  { code: 'portal', text: { lv: 'Atvērto datu portālā', en: 'On the open data portal' }, score: 0.7 },
                  { code: 'own', text: { lv: 'Savā vietnē', en: 'On our own site' }, score: 0.3 },
                  { code: 'none', text: { lv: 'Nepublicējam', en: 'We do not' }, score: 0, exclusive: true },
                ],
              },
            },
          ],
        },
      ],
    },
    {
      code: 'GI',
      title: { lv: 'Vispārīga informācija', en: 'General information' },
      scored: false,
      topics: [
        {
          code: 'GI1',
          title: { lv: 'Vietnes', en: 'Web sites' },
          questions: [{ code: 'GI1.1', text: { lv: 'Vietnes adrese', en: 'Address of the site' }, weight: 0, answer: { type: 'text' } }],
        },
      ],
    },
  ],
};

const unscored = { state: 'unanswered', source: null, score: null, earned: 0, obtainable: 0 } as const;

/** Cēsis: CS 75 of 100 (3 + 0 of 4 points), OD 70: the index is 0.6 × 75 + 0.4 × 70 = 73. */
export const resultOfCesis = {
  id: 'lv-cesu-novads-2021',
  scored: true,
  score: 73,
  level: 3,
  rank: 1,
  answeredShare: 1,
  sections: [
    {
      code: 'CS',
      score: 75,
      level: 3,
      earned: 3,
      obtainable: 4,
      topics: [
        {
          code: 'CS1',
          score: 75,
          earned: 3,
          obtainable: 4,
          questions: [
            { code: 'CS1.1', state: 'answered', source: 'self', score: 100, earned: 3, obtainable: 3 },
            { code: 'CS1.2', state: 'answered', source: 'self', score: 0, earned: 0, obtainable: 1 },
          ],
        },
      ],
    },
    {
      code: 'OD',
      score: 70,
      level: 3,
      earned: 1.4,
      obtainable: 2,
      topics: [
        {
          code: 'OD1',
          score: 70,
          earned: 1.4,
          obtainable: 2,
          questions: [{ code: 'OD1.1', state: 'answered', source: 'expert', score: 70, earned: 1.4, obtainable: 2 }],
        },
      ],
    },
    {
      code: 'GI',
      score: null,
      level: null,
      earned: 0,
      obtainable: 0,
      topics: [{ code: 'GI1', score: null, earned: 0, obtainable: 0, questions: [{ code: 'GI1.1', ...unscored }] }],
    },
  ],
} as const;

export const answersOfCesis = [
  { question: 'CS1.1', value: 'yes' },
  { question: 'CS1.2', value: { numerator: 0, denominator: 120 } },
  { question: 'OD1.1', source: 'expert', value: ['portal'] },
];
