import { quote } from '../fault/quote.js';
import { formatNumber } from '../formatNumber.js';
import type { WorkbookFaultTexts } from './WorkbookFaultTexts.js';
import { workbookTextsLv } from './workbookTexts.lv.js';

const q = (value: string | number | undefined) => quote(value, '„', '”');
const n = (value: string | number | undefined) => formatNumber(Number(value), 'lv');

const names: ReadonlyMap<string, string> = new Map([
  ...Object.entries(workbookTextsLv.sheets),
  ...Object.entries(workbookTextsLv.headings).map(([heading, name]): [string, string] => [`heading ${heading}`, name]),
]);
const sheetName = (sheet: string | number | undefined) => q(names.get(String(sheet)) ?? sheet);
const headingName = (heading: string | number | undefined) => q(names.get(`heading ${heading}`) ?? heading);
const wordsOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(workbookTextsLv.words).map(([set, words]) => [set, Object.values(words)]),
);
const anyOf = (set: string | number | undefined) => (wordsOf.get(String(set)) ?? []).map(q).join(', ');

const limits: ReadonlyMap<string, (max: string) => string> = new Map([
  ['file', (max) => `datnei jābūt ne lielākai par ${max} baitiem`],
  ['unpacked', (max) => `datnes saturam pēc atspiešanas jābūt ne lielākam par ${max} baitiem`],
  ['rows', (max) => `vērtībai jāatrodas kādā no pirmajām ${max} rindām`],
  ['columns', (max) => `vērtībai jāatrodas kādā no pirmajām ${max} kolonnām`],
  ['cells', (max) => `darbgrāmatā jābūt ne vairāk kā ${max} aizpildītām šūnām`],
  ['text', (max) => `tekstam jābūt ne garākam par ${max} rakstzīmēm`],
  ['characters', (max) => `darbgrāmatas šūnās kopā jābūt ne vairāk kā ${max} rakstzīmēm`],
]);

export const workbookFaultTextsLv: WorkbookFaultTexts = {
  'not-a-workbook': () => 'jābūt „Excel” darbgrāmatai (.xlsx) bez paroles; šo datni kā darbgrāmatu nevar nolasīt',
  'too-large': ({ what, max }) => limits.get(String(what))?.(n(max)) ?? `jābūt mazākam: ne vairāk par ${n(max)}`,
  'missing-sheet': ({ sheet }) => `darbgrāmatā jābūt lapai ${sheetName(sheet)}`,
  'unknown-sheet': ({ name }) => `jābūt kādai no metodikas lapām; ${q(name)} tāda nav. Savu lapu nosaukumus sāciet ar zīmi _`,
  'double-sheet': ({ name }) => `katra lapa jāiekļauj tikai vienreiz; ${q(name)} ir jau otrā ar tādu pašu nozīmi`,
  'missing-column': ({ heading }) => `lapā jābūt kolonnai ${headingName(heading)}`,
  'unknown-column': ({ name }) =>
    `jābūt kādam no šīs lapas kolonnu nosaukumiem; ${q(name)} tāds nav. Savu kolonnu nosaukumus sāciet ar zīmi _`,
  'double-column': ({ name }) => `katra kolonna jāiekļauj tikai vienreiz; ${q(name)} ir jau otrā ar tādu pašu nozīmi`,
  'no-heading': () => 'vērtībai jāatrodas zem kolonnas nosaukuma; šīs kolonnas pirmā rinda ir tukša',
  'not-a-number': ({ found, word }) =>
    `jābūt skaitlim, piemēram, 12,5${word === undefined ? '' : `, vai vārdam ${anyOf(word)}`}; ${q(found)} neder`,
  'yes-or-no': ({ found }) => `jābūt ${anyOf('truth').replace(', ', ' vai ')}, nevis ${q(found)}`,
  'no-such-word': ({ words, found }) => `jābūt kādai no vērtībām: ${anyOf(words)}; ${q(found)} neder`,
  'not-text': ({ found }) => `jābūt tekstam, nevis ${q(found)}: mainiet šūnas formātu uz tekstu un ierakstiet vērtību no jauna`,
  'error-value': ({ found }) => `jābūt vērtībai; šūnā ir kļūda ${q(found)}`,
  'formula-without-value': () =>
    'jābūt vērtībai; šūnā ir neaprēķināta formula. Atveriet datni izklājlapu programmā un saglabājiet to vēlreiz',
  'no-such-row': ({ found, sheet }) => `jābūt kodam no lapas ${sheetName(sheet)}; ${q(found)} tur nav`,
  'without-rows': ({ sheet }) => `lapā ${sheetName(sheet)} par to jābūt vismaz vienai rindai`,
  'condition-place': ({ found }) =>
    `jābūt vietai, kas neatkārtojas un ir pakārtota esošai rindai: 1, zem tās 1.1 un 1.2; ${q(found)} neder`,
  'row-too-many': () => 'rinda jāsvītro; viss ir pateikts vienā rindā virs tās',
  'empty-field': ({ found }) => `jābūt lauka nosaukumam un aiz tā zīmēm [] vai {}; ${q(found)} neder`,
};
