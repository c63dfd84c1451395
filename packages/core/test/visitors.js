const says = (lv) => ({ lv, en: `${lv} (en)` });
const yesNo = {
  type: 'single',
  options: [
    { code: 'yes', text: says('Jā'), score: 1 },
    { code: 'no', text: says('Nē'), score: 0 },
  ],
};
/** Four rows named in no order that sorting would give; `constructor` is a row like any other. */
export const channels = {
  code: 'A2.2',
  text: { lv: 'Cik iesniegumu saņemts katrā kanālā?', en: 'How many applications came by each channel?' },
  weight: 4,
  answer: {
    type: 'counts',
    rows: [
      { code: 'post', text: says('Pastā') },
      { code: 'desk', text: says('Klātienē') },
      { code: 'constructor', text: says('Konstruktorā') },
    ],
    share: ['desk'],
    basis: 'declared',
  },
};
export const devices = {
  code: 'B1.1',
  text: { lv: 'Vai tīmekļvietne darbojas katrā ierīcē?', en: 'Does the website work on each device?' },
  weight: 6,
  answer: {
    type: 'table',
    rows: [
      { code: 'phone', text: says('Tālrunī') },
      { code: 'tablet', text: says('Planšetē') },
    ],
    columns: [
      { code: 'yes', text: says('Jā'), score: 1 },
      { code: 'none', text: says('Nav'), score: null },
    ],
  },
};
export const premises = {
  code: 'A1.1',
  text: { lv: 'Vai ir telpas apmeklētājiem?', en: 'Are there premises for visitors?' },
  weight: 2,
  notApplicable: [{ code: 'remote', text: says('Strādā attālināti') }],
  answer: yesNo,
};
/** Two sections, eight questions: a chain of conditions, an item, an expert's question, one for ministries only and one outside the index. */
export const visitors = {
  format: 'e-index/methodology@1',
  id: 'visitors',
  version: '1',
  title: says('Apmeklētāji'),
  levels: [{ level: 1, from: 0, name: says('sākums') }],
  sections: [
    {
      code: 'A',
      title: says('Klienti'),
      topics: [
        {
          code: 'A1',
          title: says('Telpas'),
          questions: [
            premises,
            {
              code: 'A1.2',
              text: { lv: 'Vai telpās ir dators?', en: 'Is there a computer on the premises?' },
              weight: 3,
              visibleIf: { question: 'A1.1', is: 'yes' },
              answer: yesNo,
            },
            {
              code: 'A1.3',
              text: { lv: 'Vai datoram ir karšu lasītājs?', en: 'Does the computer have a card reader?' },
              weight: 1,
              visibleIf: { question: 'A1.2', is: 'yes' },
              answer: yesNo,
            },
          ],
        },
        {
          code: 'A2',
          title: says('Kanāli'),
          questions: [
            {
              code: 'A2.1',
              text: { lv: 'Vai pakalpojums ir elektronisks?', en: 'Is the service electronic?' },
              weight: 5,
              weightByKind: { ministry: 7 },
              item: { code: 'benefit', title: { lv: 'Bēru pabalsts', en: 'Burial benefit' } },
              answer: yesNo,
            },
            channels,
            {
              code: 'A2.3',
              text: { lv: 'Ko redz eksperts?', en: 'What does the expert see?' },
              weight: 9,
              sources: ['expert'],
              answer: yesNo,
            },
          ],
        },
      ],
    },
    {
      code: 'B',
      title: says('Vide'),
      scored: false,
      topics: [
        {
          code: 'B1',
          title: says('Ierīces'),
          questions: [
            devices,
            {
              code: 'B1.2',
              text: { lv: 'Kas ministrijā to uzrauga?', en: 'Who in the ministry oversees this?' },
              weight: 0,
              appliesTo: { kind: ['ministry'] },
              answer: { type: 'text', maxLength: 10 },
            },
          ],
        },
      ],
    },
  ],
};
