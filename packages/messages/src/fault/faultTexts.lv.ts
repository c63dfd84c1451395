import type { FaultParams, FaultTexts } from './FaultTexts.js';
import { quote } from './quote.js';

const kinds: ReadonlyMap<string, string> = new Map([
  ['object', 'objektam'],
  ['array', 'sarakstam'],
  ['string', 'tekstam'],
  ['number', 'skaitlim'],
  ['boolean', 'vērtībai true vai false'],
  ['null', 'vērtībai null'],
  ['text', 'tekstu objektam (valoda → teksts)'],
  ['text-or-string', 'tekstu objektam vai tekstam'],
  ['share', 'objektam ar laukiem numerator un denominator'],
  ['counts', 'objektam ar rindu skaitiem un, ja ir, kopskaitu'],
  ['table', 'objektam ar rindu un kolonnu kodiem'],
  ['codes', 'kodu sarakstam'],
  ['pair', 'sarakstam ar diviem skaitļiem'],
]);
const q = (value: string | number | undefined) => quote(value, '„', '”');
const kind = (word: string | number | undefined) => kinds.get(String(word)) ?? q(word);
const list = (value: string | number | undefined) =>
  String(value ?? '')
    .replaceAll(',', ', ')
    .replace(/\s+/gu, ' ');

function range({ min, max, found }: FaultParams): string {
  const not = found === undefined ? '' : `; šeit ir ${found}`;
  if (min === undefined) return `jābūt ne lielākam par ${max}${not}`;
  return max === undefined ? `jābūt ne mazākam par ${min}${not}` : `jābūt no ${min} līdz ${max}${not}`;
}

function unknown(what: string): (params: FaultParams) => string {
  return ({ found }) => `jābūt ${what}${found === undefined ? '' : `; ${q(found)} tur nav`}`;
}

export const faultTextsLv: FaultTexts = {
  'not-utf8': () => 'jābūt UTF-8 kodējumā',
  'byte-order-mark': () => 'jābūt bez baitu secības zīmes sākumā',
  syntax: ({ line, column, found }) =>
    `jābūt JSON; ${line}. rindas ${column}. vietā ${found === '' || found === undefined ? 'tas beidzas par agru' : `ir ${q(found)}`}`,
  'too-deep': ({ max }) => `jābūt ne vairāk kā ${max} līmeņiem`,
  'duplicate-name': ({ name }) => `jābūt tikai vienreiz; lauks ${q(name)} atkārtojas`,
  'forbidden-name': ({ name }) => `jābūt citam nosaukumam, ne ${q(name)}`,
  'lone-surrogate': () => 'jābūt veselām rakstzīmēm; šeit ir puse no aizstājējpāra',
  noncharacter: () => 'jābūt bez kodiem, kam Unicode neparedz nekādu rakstzīmi',
  'null-character': () => 'jābūt bez rakstzīmes U+0000',
  'not-finite': ({ found }) =>
    `jābūt skaitlim, kas ietilpst dubultās precizitātes robežās${found === undefined ? '' : `; šeit ir ${found}`}`,
  missing: () => 'jābūt norādītam',
  'unknown-field': () => 'jābūt izlaistam; formātā šāda lauka nav',
  'wrong-type': ({ expected, found }) => `jābūt ${kind(expected)}${found === undefined ? '' : `, nevis ${kind(found)}`}`,
  'not-allowed': ({ allowed, found }) => `jābūt vienam no: ${list(allowed)}${found === undefined ? '' : `; šeit ir ${q(found)}`}`,
  'empty-list': () => 'jābūt sarakstam, kurā ir vismaz viens ieraksts',
  'empty-object': () => 'jābūt objektam, kurā ir vismaz viens ieraksts',
  'empty-string': () => 'jābūt tekstam, kurā ir vismaz viena rakstzīme',
  weight: ({ max }) => `jābūt skaitlim no 0 līdz ${max ?? '1e9'} vai "points"`,
  'condition-shape': () => 'jābūt all, any, not vai tieši vienai jautājuma vai organizācijas pārbaudei',
  'case-shape': () => 'jābūt vienam no zināmajiem gadījumiem: is, lacks, row ar is, scoreBelow, notApplicable vai {}',
  'code-pattern': ({ found }) =>
    `jābūt kodam no burtiem A–Z, cipariem, punktiem, pasvītrām un defisēm; pirmais ir burts vai cipars${found === undefined ? '' : `; šeit ir ${q(found)}`}`,
  'code-too-long': ({ max, found }) => `jābūt kodam, kas nav garāks par ${max} rakstzīmēm; šeit to ir ${found}`,
  'attribute-name': ({ found }) => `jābūt kodam, kas nav kind vai all${found === undefined ? '' : `; šeit ir ${q(found)}`}`,
  'language-tag': ({ found }) =>
    `jābūt valodas apzīmējumam (BCP 47), piemēram, lv vai en${found === undefined ? '' : `; šeit ir ${q(found)}`}`,
  colour: ({ found }) => `jābūt krāsai pierakstā #rrggbb${found === undefined ? '' : `; šeit ir ${q(found)}`}`,
  'out-of-range': range,
  'not-above': ({ above, found }) => `jābūt lielākam par ${above}${found === undefined ? '' : `; šeit ir ${found}`}`,
  'not-whole': ({ found }) => `jābūt veselam skaitlim${found === undefined ? '' : `; šeit ir ${found}`}`,
  'too-long': ({ max, found }) => `jābūt ne garākam par ${max} rakstzīmēm; šeit to ir ${found}`,
  'duplicate-code': ({ found }) => `jābūt kodam, kas neatkārtojas; ${q(found)} jau bijis iepriekš`,
  repeated: ({ found }) => `jābūt tikai vienreiz; ${q(found)} jau bijis iepriekš`,
  'first-level': ({ found }) => `jābūt 0, jo tas ir pirmais līmenis; šeit ir ${found}`,
  'not-ascending': ({ found, before }) => `jābūt lielākam par iepriekšējo (${before}); šeit ir ${found}`,
  'zero-equals-full': ({ found }) => `jābūt atšķirīgam no zero; abi ir ${found}`,
  'bounds-crossed': ({ low, high }) => `jābūt robežām augošā secībā; ${low} šeit ir pirms ${high}`,
  'weight-not-zero': ({ found }) => `jābūt 0, jo šādu atbildi nevērtē${found === undefined ? '' : `; šeit ir ${found}`}`,
  'source-not-in-policies': ({ found, allowed }) => `jābūt avotam, kas minēts nosacījumos: ${list(allowed)}; šeit ir ${q(found)}`,
  'condition-unknown-question': unknown('jautājumam no šīs metodikas'),
  'condition-looks-ahead': ({ found }) => `jābūt jautājumam, kas uzdots agrāk${found === undefined ? '' : `; ${q(found)} tāds nav`}`,
  'condition-type': ({ test, type, question }) => `jābūt pārbaudei, kas der jautājumam ${q(question)}; ${q(test)} neder tipam ${q(type)}`,
  'case-type': (params) => `jābūt gadījumam, kas der jautājumam; ${q(params['case'])} neder tipam ${q(params['type'])}`,
  'unknown-organisation': unknown('organizācijai no šī dokumenta'),
  'unknown-question': unknown('jautājumam no šīs metodikas'),
  'unknown-option': unknown('kādai no jautājuma atbildēm'),
  'unknown-row': unknown('kādai no jautājuma rindām'),
  'unknown-column': unknown('kādai no jautājuma kolonnām'),
  'unknown-reason': unknown('iemeslam, ko jautājums pieļauj'),
  'other-methodology': ({ expected, found }) => `jābūt metodikai ${q(expected)}, nevis ${q(found)}`,
  'other-version': ({ expected, found }) => `jābūt versijai ${q(expected)}, nevis ${q(found)}`,
  'duplicate-organisation': ({ found }) => `jābūt tikai vienreiz; organizācija ${q(found)} jau bijusi iepriekš`,
  'duplicate-answer': ({ question, source }) => `jābūt vienīgajai avota ${q(source)} atbildei uz jautājumu ${q(question)}`,
  'source-not-named': ({ found, allowed }) => `jābūt avotam, kas uz šo jautājumu drīkst atbildēt: ${list(allowed)}; šeit ir ${q(found)}`,
  'answer-kind': () => 'jābūt atbildei, kurā ir tieši viens no laukiem value, notApplicable un notTested',
  'exclusive-option': ({ found }) => `jābūt vienīgajai izvēlei, ja izvēlēts ${q(found)}`,
  'numerator-above-denominator': ({ numerator, denominator }) =>
    `jābūt skaitītājam, kas nav lielāks par saucēju; ${numerator} ir vairāk nekā ${denominator}`,
  'total-missing': () => 'jābūt norādītam, jo kopskaitu norāda atbildētājs',
};
