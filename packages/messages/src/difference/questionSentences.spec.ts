import type { AnswerDefinition, Question, Recommendation } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { applications, channels, dataSets, devices, digital, eInvoices, remarks } from '../../test/questions.js';
import { questionDifference } from '../../test/twoVersions.js';

type Row = readonly [title: string, before: Question, after: Question, lv: readonly string[], en: readonly string[]];

const says = (lv: string, en: string) => ({ lv, en });
const plain = (more: Partial<Question> = {}): Question => ({ ...digital, code: 'A', ...more });
const answered = (answer: AnswerDefinition): Question => plain({ answer });
const lettered = (...codes: readonly string[]): AnswerDefinition => ({
  type: 'single',
  options: codes.map((code) => ({ code, text: says(code, code), score: 0 })),
});

const fields: readonly Row[] = [
  [
    'a new wording is shown beside the old one',
    plain(),
    plain({ text: says('Vai ir e-pakalpojums?', 'Is there an e-service?') }),
    ['Jautājums A pārformulēts: „Vai pakalpojums ir pieejams elektroniski?” → „Vai ir e-pakalpojums?”'],
    ['Question A reworded: “Is the service available electronically?” → “Is there an e-service?”'],
  ],
  [
    'a wording in the other language says which language that is',
    plain({ text: says('Vai?', 'Is it?') }),
    plain({ text: says('Vai?', 'Is it so?') }),
    ['Jautājums A pārformulēts: „Is it?” → „Is it so?” (angļu valodā)'],
    ['Question A reworded: “Is it?” → “Is it so?”'],
  ],
  [
    'a translation that is new has nothing before it',
    plain({ text: { lv: 'Vai?' } }),
    plain({ text: { lv: 'Vai?', de: 'Ob?' } }),
    ['Jautājums A pārformulēts: – → „Ob?” (vācu valodā)'],
    ['Question A reworded: – → “Ob?” (in German)'],
  ],
  ['a weight', plain(), plain({ weight: 7.5 }), ['Jautājums A: svars 5 → 7,5'], ['Question A: weight 5 → 7.5']],
  [
    'a weight by kind',
    plain({ weightByKind: { municipality: 10, soe: 1, institution: 4 } }),
    plain({ weightByKind: { municipality: 12, ministry: 3, institution: 4 } }),
    [
      'Jautājums A: svars pašvaldībām 10 → 12',
      'Jautājums A: atsevišķs svars ministrijām: 3',
      'Jautājums A: vairs nav atsevišķa svara kapitālsabiedrībām',
    ],
    [
      'Question A: weight for municipalities 10 → 12',
      'Question A: a weight of its own for ministries: 3',
      'Question A: no weight of its own for state-owned companies any more',
    ],
  ],
  [
    'explanations that come, change and go',
    plain({ help: says('Kā', 'How'), why: says('Tāpēc', 'So') }),
    plain({ help: says('Kā tieši', 'How exactly'), example: says('Piemērs', 'Example') }),
    [
      'Jautājums A: skaidrojums „Kā” → „Kā tieši”',
      'Jautājums A: svītrots jautājuma pamatojums: „Tāpēc”',
      'Jautājums A: pievienots piemērs: „Piemērs”',
    ],
    [
      'Question A: explanation “How” → “How exactly”',
      'Question A: reason for asking taken out: “So”',
      'Question A: example added: “Example”',
    ],
  ],
  [
    'who answers',
    plain(),
    plain({ sources: ['expert'] }),
    ['Jautājums A: atbilžu avoti: pašnovērtējums → eksperta vērtējums'],
    ['Question A: sources of answers: self-assessment → expert assessment'],
  ],
  [
    'kinds that are no longer asked and kinds that are asked too',
    plain({ appliesTo: { kind: ['municipality', 'soe'] } }),
    plain({ appliesTo: { kind: ['ministry', 'soe', 'independent'] } }),
    ['Jautājums A: vairs nejautā pašvaldībām', 'Jautājums A: turpmāk jautā arī ministrijām un neatkarīgajām iestādēm'],
    ['Question A: no longer asked of municipalities', 'Question A: now also asked of ministries and independent institutions'],
  ],
  [
    'a question that was for all',
    plain(),
    plain({ appliesTo: { kind: ['ministry'] } }),
    ['Jautājums A: turpmāk jautā tikai ministrijām'],
    ['Question A: now asked of ministries only'],
  ],
  [
    'a question that is for all now',
    plain({ appliesTo: { kind: ['ministry'] } }),
    plain(),
    ['Jautājums A: turpmāk jautā visām organizācijām'],
    ['Question A: now asked of every organisation'],
  ],
  [
    'other attributes than the kind',
    plain(),
    plain({ appliesTo: { region: ['riga'] } }),
    ['Jautājums A: kam jautā: visām organizācijām → Plānošanas reģions: Rīga'],
    ['Question A: asked of: every organisation → Planning region: Riga'],
  ],
  [
    'a kind and another attribute together',
    plain({ appliesTo: { kind: ['municipality'] } }),
    plain({ appliesTo: { kind: ['municipality'], region: ['riga', 'latgale'] } }),
    ['Jautājums A: kam jautā: Veids: pašvaldība → Veids: pašvaldība; Plānošanas reģions: Rīga vai Latgale'],
    ['Question A: asked of: Kind: municipality → Kind: municipality; Planning region: Riga or Latgale'],
  ],
  [
    'a text of several lines comes on one',
    plain(),
    plain({ help: says('Pirmā.\n  Otrā.', 'First.\nSecond.') }),
    ['Jautājums A: pievienots skaidrojums: „Pirmā. Otrā.”'],
    ['Question A: explanation added: “First. Second.”'],
  ],
  [
    'a condition that is new',
    plain(),
    plain({ visibleIf: { question: 'Q1', is: 'yes' } }),
    ['Jautājums A: turpmāk jautā tikai tad, ja Q1 atbilde ir „Jā”'],
    ['Question A: now asked only if Q1 is answered “Yes”'],
  ],
  [
    'another condition, and what being hidden means',
    plain({ visibleIf: { question: 'Q1', is: 'yes' } }),
    plain({ visibleIf: { question: 'Q1', is: 'no' }, whenHidden: 'zero' }),
    [
      'Jautājums A: turpmāk jautā, ja Q1 atbilde ir „Nē”; līdz šim – ja Q1 atbilde ir „Jā”',
      'Jautājums A: ja jautājums paslēpts, par to turpmāk ir 0 punktu',
    ],
    ['Question A: now asked if Q1 is answered “No”; until now if Q1 is answered “Yes”', 'Question A: earns 0 points where it is hidden'],
  ],
  [
    'a condition that is gone',
    plain({ visibleIf: { question: 'Q1', answered: true } }),
    plain(),
    ['Jautājums A: turpmāk jautā vienmēr; līdz šim – tikai tad, ja uz Q1 ir atbildēts'],
    ['Question A: now always asked; until now only if Q1 is answered'],
  ],
  [
    'reasons why it may not apply',
    plain({ notApplicable: [{ code: 'a', text: says('Nav telpu', 'No premises') }] }),
    plain({ notApplicable: [{ code: 'b', text: says('Cits', 'Other') }] }),
    ['Jautājums A: svītrots iemesls, kāpēc neattiecas: „Nav telpu”', 'Jautājums A: jauns iemesls, kāpēc neattiecas: „Cits”'],
    ['Question A: reason why it may not apply taken out: “No premises”', 'Question A: new reason why it may not apply: “Other”'],
  ],
  [
    'evidence that is required now',
    plain({ evidence: { required: false, text: says('Saite', 'Link') } }),
    plain({ evidence: { required: true, text: says('Saite', 'Link') } }),
    ['Jautājums A: pierādījums turpmāk ir obligāts'],
    ['Question A: evidence is now required'],
  ],
  [
    'the item and the effort',
    plain(),
    plain({ item: { code: 'i', title: says('Pabalsts', 'Benefit') }, effort: 2 }),
    ['Jautājums A: pievienota vienība: „Pabalsts”', 'Jautājums A: ieguldījums 1 → 2'],
    ['Question A: item added: “Benefit”', 'Question A: effort of improving 1 → 2'],
  ],
  [
    'recommendations by the case they are for',
    plain({
      recommendations: [
        { for: { is: 'no' }, text: says('Sāciet', 'Start') },
        { for: {}, text: says('Turpiniet', 'Go on') },
      ],
    }),
    plain({
      recommendations: [
        { for: { is: 'no' }, text: says('Sāciet tūlīt', 'Start now') },
        { for: { scoreBelow: 50 }, text: says('Uzlabojiet', 'Improve') },
      ],
    }),
    [
      'Jautājums A: ieteikums (ja atbilde ir „Nē”) pārformulēts: „Sāciet” → „Sāciet tūlīt”',
      'Jautājums A: jauns ieteikums (ja punktu ir mazāk par 50): „Uzlabojiet”',
      'Jautājums A: svītrots ieteikums (vienmēr): „Turpiniet”',
    ],
    [
      'Question A: recommendation (if the answer is “No”) reworded: “Start” → “Start now”',
      'Question A: new recommendation (if the score is below 50): “Improve”',
      'Question A: recommendation (always) taken out: “Go on”',
    ],
  ],
];

const advice: readonly Recommendation[] = [
  { for: { is: 'no' }, text: says('Sāciet', 'Start') },
  { for: {}, text: says('Turpiniet', 'Go on') },
  { for: {}, text: says('Stāstiet', 'Tell') },
];

const recommendations: readonly Row[] = [
  [
    'the first of two for the same case',
    plain({ recommendations: advice }),
    plain({ recommendations: advice.with(1, { for: {}, text: says('Turpiniet tā', 'Go on so') }) }),
    ['Jautājums A: ieteikums (vienmēr) pārformulēts: „Turpiniet” → „Turpiniet tā”'],
    ['Question A: recommendation (always) reworded: “Go on” → “Go on so”'],
  ],
  [
    'nothing but their order',
    plain({ recommendations: advice }),
    plain({ recommendations: [advice[1]!, advice[0]!, advice[2]!] }),
    ['Jautājums A: ieteikumi ir citā secībā'],
    ['Question A: recommendations in another order'],
  ],
];

const answers: readonly Row[] = [
  [
    'another type',
    answered(digital.answer),
    answered(channels.answer),
    ['Jautājums A: atbildes veids: viena izvēle → vairākas izvēles'],
    ['Question A: type of answer: one choice → several choices'],
  ],
  [
    'options: points, words, new, gone',
    answered(digital.answer),
    answered({
      type: 'single',
      options: [
        { code: 'yes', text: says('Jā', 'Yes'), score: 0.9 },
        { code: 'some', text: says('Reizēm', 'Sometimes'), score: 0.5 },
        { code: 'no', text: says('Nav', 'None'), score: 0, synonyms: { lv: ['nekā'] } },
      ],
    }),
    [
      'Jautājums A: atbilde „Jā” turpmāk dod 90 punktu, nevis 100',
      'Jautājums A: svītrota atbilde „Daļēji”',
      'Jautājums A: jauna atbilde „Reizēm” (50 punktu)',
      'Jautājums A: atbilde pārformulēta: „Nē” → „Nav”',
      'Jautājums A: mainīti vārdi, ko pieņem „Nav” vietā',
    ],
    [
      'Question A: option “Yes” now earns 90 points instead of 100',
      'Question A: option “Partly” taken out',
      'Question A: new option “Sometimes” (50 points)',
      'Question A: option reworded: “No” → “None”',
      'Question A: other words accepted for “None” changed',
    ],
  ],
  [
    'options in another order, and one that no longer excludes the others',
    answered(channels.answer),
    answered({
      type: 'multiple',
      options: [
        { code: 'none', text: says('Neviens', 'None'), score: 0 },
        { code: 'web', text: says('Tīmekļvietne', 'Website'), score: 0.5 },
        { code: 'post', text: says('Pasts', 'Post'), score: 0.25 },
      ],
    }),
    ['Jautājums A: atbilde „Neviens” pārcelta no 3. uz 1. vietu', 'Jautājums A: atbilde „Neviens” vairs neizslēdz pārējās'],
    ['Question A: option “None” moved from place 3 to place 1', 'Question A: option “None” no longer excludes the others'],
  ],
  [
    'an option that others passed and whose number is the same in the end',
    answered(lettered('a', 'b', 'c', 'd', 'e')),
    answered(lettered('d', 'e', 'c', 'a', 'b')),
    [
      'Jautājums A: atbilde „d” pārcelta no 4. uz 1. vietu',
      'Jautājums A: atbilde „e” pārcelta no 5. uz 2. vietu',
      'Jautājums A: atbilde „c” pārcelta attiecībā pret pārējām',
    ],
    [
      'Question A: option “d” moved from place 4 to place 1',
      'Question A: option “e” moved from place 5 to place 2',
      'Question A: option “c” moved past others',
    ],
  ],
  [
    'bounds, unit and bands of a number',
    answered(dataSets.answer),
    answered({
      type: 'number',
      max: 500,
      unit: says('datu kopas', 'data sets'),
      scoring: { rule: 'linear', zero: 0, full: 20, range: [0.1, 1] },
      expected: { min: 1, max: 100 },
    }),
    [
      'Jautājums A: svītrota mazākā vērtība: 0',
      'Jautājums A: lielākā vērtība 2000 → 500',
      'Jautājums A: skaitlim vairs nav jābūt veselam',
      'Jautājums A: mērvienība „kopas” → „datu kopas”',
      'Jautājums A: vērtēšanas noteikums: no 1 – 50 punktu; no 10 – 100 punktu → par 0 – 10 punktu, par 20 – 100 punktu, pa vidu proporcionāli',
      'Jautājums A: pievienotas sagaidāmās robežas: 1–100',
    ],
    [
      'Question A: smallest value taken out: 0',
      'Question A: largest value 2,000 → 500',
      'Question A: numbers need not be whole any more',
      'Question A: unit “sets” → “data sets”',
      'Question A: scoring: 50 points from 1; 100 points from 10 → 10 points at 0, 100 points at 20, in proportion between them',
      'Question A: expected range added: 1–100',
    ],
  ],
  [
    'the rule of a share, in per cent',
    answered(eInvoices.answer),
    answered({ type: 'share', scoring: { rule: 'linear', zero: 0, full: 0.8 } }),
    [
      'Jautājums A: vērtēšanas noteikums: par 0\u00a0% – 0 punktu, par 100\u00a0% – 100 punktu, pa vidu proporcionāli → par 0\u00a0% – 0 punktu, par 80\u00a0% – 100 punktu, pa vidu proporcionāli',
    ],
    [
      'Question A: scoring: 0 points at 0%, 100 points at 100%, in proportion between them → 0 points at 0%, 100 points at 80%, in proportion between them',
    ],
  ],
  [
    'what counts, and what it is a share of',
    answered(applications.answer),
    answered({
      type: 'counts',
      rows: [
        { code: 'desk', text: says('Klātienē', 'At the desk') },
        { code: 'web', text: says('Tiešsaistē', 'Online') },
      ],
      share: ['web', 'desk'],
      basis: 'rows',
      scoring: { rule: 'linear', zero: 0.2, full: 0.8 },
    }),
    [
      'Jautājums A: rindas, kas veido daļu: „Tiešsaistē” → „Klātienē”, „Tiešsaistē”',
      'Jautājums A: daļu turpmāk rēķina no visu rindu summas, nevis no norādītā kopskaita',
    ],
    [
      'Question A: rows that make up the share: “Online” → “At the desk”, “Online”',
      'Question A: the share is now of the sum of all rows, no longer of a total that is given',
    ],
  ],
  [
    'rows and columns of a table',
    answered(devices.answer),
    answered({
      type: 'table',
      rows: [
        { code: 'phone', text: says('Tālrunī', 'On a phone'), weight: 2 },
        { code: 'watch', text: says('Pulkstenī', 'On a watch') },
      ],
      columns: [
        { code: 'well', text: says('Labi', 'Well'), score: null },
        { code: 'skip', text: says('Neattiecas', 'Does not apply'), score: 0.01 },
      ],
    }),
    [
      'Jautājums A: rindas „Tālrunī” svars 1 → 2',
      'Jautājums A: svītrota rinda „Planšetē”',
      'Jautājums A: jauna rinda „Pulkstenī”',
      'Jautājums A: rindu, kurā atbildēts „Labi”, vairs neskaita',
      'Jautājums A: kolonnu „Neattiecas” turpmāk skaita, tā dod 1 punktu',
    ],
    [
      'Question A: weight of row “On a phone” 1 → 2',
      'Question A: row “On a tablet” taken out',
      'Question A: new row “On a watch”',
      'Question A: a row answered with “Well” no longer counts',
      'Question A: column “Does not apply” now counts and earns 1 point',
    ],
  ],
  [
    'several numbers of one rule are one sentence',
    answered({ type: 'number', scoring: { rule: 'linear', zero: 0, full: 10 } }),
    answered({ type: 'number', scoring: { rule: 'linear', zero: 5, full: 25 } }),
    [
      'Jautājums A: vērtēšanas noteikums: par 0 – 0 punktu, par 10 – 100 punktu, pa vidu proporcionāli → par 5 – 0 punktu, par 25 – 100 punktu, pa vidu proporcionāli',
    ],
    [
      'Question A: scoring: 0 points at 0, 100 points at 10, in proportion between them → 0 points at 5, 100 points at 25, in proportion between them',
    ],
  ],
  [
    'the length of a text',
    answered(remarks.answer),
    answered({ type: 'text', maxLength: 1000 }),
    ['Jautājums A: lielākais rakstzīmju skaits 500 → 1000'],
    ['Question A: most characters 500 → 1,000'],
  ],
];

describe.each([
  ['in the fields of a question', fields],
  ['in its recommendations', recommendations],
  ['in its answer', answers],
])('a difference %s', (_, rows) => {
  it.each(rows)('%s', (_title, before, after, lv, en) => {
    expect(questionDifference(before, after)).toEqual({ lv, en });
  });
});
