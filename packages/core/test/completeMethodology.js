/** A methodology document that uses every field of the format; a fresh copy at every call, to be spoiled in one place. */
export function completeMethodology() {
  return {
    format: 'e-index/methodology@1',
    id: 'complete',
    version: '2021.1',
    title: { lv: 'Pilna metodika', en: 'Complete methodology' },
    follows: { id: 'complete', version: '2019.1' },
    levels: [
      { level: 1, from: 0, name: { lv: 'pirmais' }, text: { lv: 'sākums' }, color: '#aB3456' },
      { level: 2, from: 30, name: { lv: 'otrais' } },
    ],
    policies: {
      unanswered: 'zero',
      notApplicable: 'exclude',
      minimumAnswered: 0.5,
      sources: ['expert', 'automated', 'self'],
      ranking: { on: 'rounded', decimals: 1 },
    },
    aggregation: 'arithmetic',
    sections: [
      {
        code: 'S',
        title: { lv: 'Sadaļa' },
        description: { lv: 'Apraksts' },
        scored: true,
        weight: 20,
        weightByKind: { ministry: 'points' },
        aggregation: 'geometric',
        topics: [
          {
            code: 'T',
            title: { lv: 'Temats' },
            description: { lv: 'Apraksts' },
            weight: 'points',
            weightByKind: { ministry: 3 },
            aggregation: 'harmonic',
            questions: [
              {
                code: 'single',
                text: { lv: 'Viena atbilde?' },
                help: { lv: 'Palīdzība' },
                why: { lv: 'Kāpēc' },
                example: { lv: 'Piemērs' },
                weight: 5,
                weightByKind: { ministry: 10 },
                sources: ['self', 'expert'],
                appliesTo: { kind: ['ministry', 'municipality'], tier: ['regional'] },
                visibleIf: { organisation: { kind: ['ministry'] } },
                whenHidden: 'zero',
                notApplicable: [
                  { code: 'no-premises', text: { lv: 'Nav telpu' } },
                  { code: 'other', text: { lv: 'Cits' } },
                ],
                answer: {
                  type: 'single',
                  options: [
                    { code: 'yes', text: { lv: 'jā' }, score: 1, synonyms: { lv: ['ir'], en: [] } },
                    { code: 'no', text: { lv: 'nē' }, score: 0 },
                  ],
                },
                previous: { question: 'old', comparable: true, relation: 'merged', also: ['older'] },
                item: { code: 'burial-benefit', title: { lv: 'Apbedīšanas pabalsts' } },
                evidence: { required: false, text: { lv: 'Saite' } },
                effort: 2,
                recommendations: [
                  { for: { is: 'no' }, text: { lv: 'Sāciet' } },
                  { for: { lacks: 'yes' }, text: { lv: 'Pievienojiet' } },
                  { for: { scoreBelow: 50 }, text: { lv: 'Uzlabojiet' } },
                  { for: { notApplicable: 'no-premises' }, text: { lv: 'Pārbaudiet' } },
                  { for: {}, text: { lv: 'Vienmēr' } },
                ],
              },
              {
                code: 'multiple',
                text: { lv: 'Vairākas atbildes?' },
                weight: 4,
                answer: {
                  type: 'multiple',
                  options: [
                    { code: 'a', text: { lv: 'a' }, score: 0.4 },
                    { code: 'b', text: { lv: 'b' }, score: 0.8, exclusive: false },
                    { code: 'none', text: { lv: 'neviens' }, score: 0, exclusive: true },
                  ],
                },
              },
              {
                code: 'number',
                text: { lv: 'Cik?' },
                weight: 3,
                answer: {
                  type: 'number',
                  min: 0,
                  max: 100,
                  integer: true,
                  unit: { lv: 'gab.' },
                  scoring: { rule: 'linear', zero: 0, full: 10, range: [0.25, 0.75] },
                  expected: { min: 1, max: 9 },
                },
              },
            ],
          },
          {
            code: 'U',
            title: { lv: 'Otrs temats' },
            questions: [
              {
                code: 'share',
                text: { lv: 'Daļa?' },
                weight: 2,
                answer: {
                  type: 'share',
                  scoring: {
                    rule: 'bands',
                    bands: [
                      { from: 0.2, score: 0.3 },
                      { from: 0.5, score: 1 },
                    ],
                  },
                },
              },
              {
                code: 'counts',
                text: { lv: 'Skaiti?' },
                weight: 2,
                answer: {
                  type: 'counts',
                  rows: [
                    { code: 'web', text: { lv: 'tīmeklī' } },
                    { code: 'desk', text: { lv: 'klātienē' } },
                  ],
                  share: ['web'],
                  basis: 'declared',
                  expected: { min: 0.1, max: 0.9 },
                },
              },
              {
                code: 'table',
                text: { lv: 'Tabula?' },
                weight: 2,
                answer: {
                  type: 'table',
                  rows: [
                    { code: 'r1', text: { lv: 'pirmā' }, weight: 2 },
                    { code: 'r2', text: { lv: 'otrā' } },
                  ],
                  columns: [
                    { code: 'all', text: { lv: 'viss' }, score: 1 },
                    { code: 'some', text: { lv: 'daļa' }, score: 0.5 },
                    { code: 'na', text: { lv: 'neattiecas' }, score: null },
                  ],
                },
                recommendations: [{ for: { row: 'r1', is: 'some' }, text: { lv: 'Pabeidziet' } }],
              },
              {
                code: 'text',
                text: { lv: 'Cits?' },
                weight: 0,
                weightByKind: { ministry: 0 },
                answer: { type: 'text', maxLength: 20 },
                visibleIf: {
                  all: [
                    {
                      any: [
                        { question: 'single', is: 'yes' },
                        { question: 'multiple', includes: 'a' },
                      ],
                    },
                    { not: { question: 'number', atLeast: 3 } },
                    { question: 'share', below: 0.5 },
                    { question: 'counts', answered: true },
                  ],
                },
              },
              {
                code: 'unscored',
                text: { lv: 'Tikai zināšanai?' },
                weight: 0,
                answer: { type: 'number', scoring: { rule: 'none' } },
              },
            ],
          },
        ],
      },
    ],
  };
}
/** A responses document under it, with every kind of answer. */
export function completeResponses() {
  return {
    format: 'e-index/responses@1',
    methodology: { id: 'complete', version: '2021.1' },
    round: '2021',
    referenceYear: 2020,
    organisations: [
      { id: 'a', name: { lv: 'Pirmā' }, kind: 'ministry', groups: { tier: 'regional' } },
      { id: 'b', name: 'Otrā' },
    ],
    responses: [
      {
        organisation: 'a',
        answers: [
          { question: 'single', value: 'yes' },
          { question: 'single', source: 'expert', notTested: 'timeout', note: '' },
          { question: 'multiple', value: ['b', 'a'] },
          { question: 'number', value: 7 },
          { question: 'share', value: { numerator: 1, denominator: 4 } },
          { question: 'counts', value: { total: 10, rows: { web: 3 } } },
          { question: 'table', value: { r1: 'some', r2: 'na' } },
          { question: 'text', value: 'kaut kas' },
          { question: 'unscored', value: -1e15 },
        ],
      },
      { organisation: 'b', answers: [{ question: 'single', notApplicable: 'no-premises' }] },
    ],
  };
}
