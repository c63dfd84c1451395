import type { Question } from '@e-index/core';

export const digital: Question = {
  code: 'Q1',
  text: { lv: 'Vai pakalpojums ir pieejams elektroniski?', en: 'Is the service available electronically?' },
  weight: 5,
  notApplicable: [{ code: 'none', text: { lv: 'nav pakalpojumu', en: 'no services' } }],
  answer: {
    type: 'single',
    options: [
      { code: 'yes', text: { lv: 'Jā', en: 'Yes' }, score: 1 },
      { code: 'partly', text: { lv: 'Daļēji', en: 'Partly' }, score: 0.5 },
      { code: 'no', text: { lv: 'Nē', en: 'No' }, score: 0 },
    ],
  },
};

export const channels: Question = {
  code: 'Q2',
  text: { lv: 'Kādus kanālus izmantojat?', en: 'Which channels do you use?' },
  weight: 3,
  answer: {
    type: 'multiple',
    options: [
      { code: 'web', text: { lv: 'Tīmekļvietne', en: 'Website' }, score: 0.5 },
      { code: 'post', text: { lv: 'Pasts', en: 'Post' }, score: 0.25 },
      { code: 'none', text: { lv: 'Neviens', en: 'None' }, score: 0, exclusive: true },
    ],
  },
};

export const dataSets: Question = {
  code: 'Q3',
  text: { lv: 'Cik datu kopu publicēts?', en: 'How many data sets are published?' },
  weight: 10,
  answer: {
    type: 'number',
    min: 0,
    max: 2000,
    integer: true,
    unit: { lv: 'kopas', en: 'sets' },
    scoring: {
      rule: 'bands',
      bands: [
        { from: 1, score: 0.5 },
        { from: 10, score: 1 },
      ],
    },
  },
};

export const eInvoices: Question = {
  code: 'Q4',
  text: { lv: 'Cik rēķinu saņemts elektroniski?', en: 'How many invoices came electronically?' },
  weight: 4,
  answer: { type: 'share' },
};

export const applications: Question = {
  code: 'Q5',
  text: { lv: 'Cik iesniegumu saņemts?', en: 'How many applications came?' },
  weight: 4,
  answer: {
    type: 'counts',
    rows: [
      { code: 'desk', text: { lv: 'Klātienē', en: 'At the desk' } },
      { code: 'web', text: { lv: 'Tiešsaistē', en: 'Online' } },
    ],
    share: ['web'],
    basis: 'declared',
    scoring: { rule: 'linear', zero: 0.2, full: 0.8 },
  },
};

export const devices: Question = {
  code: 'Q6',
  text: { lv: 'Kur darbojas tīmekļvietne?', en: 'Where does the website work?' },
  weight: 2,
  answer: {
    type: 'table',
    rows: [
      { code: 'phone', text: { lv: 'Tālrunī', en: 'On a phone' } },
      { code: 'tablet', text: { lv: 'Planšetē', en: 'On a tablet' } },
    ],
    columns: [
      { code: 'well', text: { lv: 'Labi', en: 'Well' }, score: 1 },
      { code: 'skip', text: { lv: 'Neattiecas', en: 'Does not apply' }, score: null },
    ],
  },
};

export const remarks: Question = {
  code: 'Q7',
  text: { lv: 'Ko vēlaties piebilst?', en: 'What would you like to add?' },
  weight: 0,
  answer: { type: 'text', maxLength: 500 },
};
