import { formatNumber } from '../formatNumber.js';
import { kindName } from '../organisation/kindName.js';
import { plural } from '../plural.js';
import type { PaperTexts } from './PaperTexts.js';

export const paperTextsLv: PaperTexts = {
  questionnaireFor: (kind) => (kind === undefined ? 'Anketa' : `Anketa ${kindName(kind, 'lv', 'toMany')}`),
  intro:
    'Šī anketa palīdz sagatavot atbildes kopā, piemēram, sanāksmē. Pēc tam ievadiet atbildes sistēmā: jautājumu un atbilžu variantu kodi tur ir tie paši. Uz jautājumu, kas sākas ar „Atbildiet, ja …”, jāatbild tikai tad, ja nosacījums izpildās.',
  organisation: 'Organizācija',
  filledInBy: 'Aizpildīja',
  date: 'Datums',
  answerIf: ({ condition }) => `Atbildiet, ${condition}.`,
  item: ({ title }) => `Par ko: ${title}`,
  why: ({ why }) => `Kāpēc to jautā: ${why}`,
  example: ({ example }) => `Piemērs: ${example}`,
  chooseOne: 'Atzīmējiet vienu atbildi.',
  chooseSeveral: 'Atzīmējiet visas atbilstošās atbildes.',
  standsAlone: 'ja atzīmējat šo, citas atbildes neatzīmējiet',
  number: ({ min, max, integer }) => `${integer === true ? 'Ierakstiet veselu skaitli' : 'Ierakstiet skaitli'}${bounds(min, max)}.`,
  answer: 'Atbilde',
  share: 'Ierakstiet divus skaitļus: cik un no cik.',
  part: 'Cik',
  whole: 'No cik',
  counts: 'Katrā rindā ierakstiet skaitu.',
  row: 'Rinda',
  count: 'Skaits',
  total: 'Kopā',
  table: 'Katrā rindā atzīmējiet vienu atbildi.',
  text: ({ maxLength }) =>
    maxLength === undefined
      ? 'Atbildiet saviem vārdiem.'
      : `Atbildiet saviem vārdiem, ne vairāk kā ${formatNumber(maxLength, 'lv')} ${plural('lv', maxLength, { zero: 'rakstzīmju', one: 'rakstzīme', other: 'rakstzīmes' })}.`,
  notApplicable: (reasons) =>
    reasons === 1 ? 'Ja jautājums uz Jums neattiecas, atzīmējiet:' : 'Ja jautājums uz Jums neattiecas, atzīmējiet iemeslu:',
  evidence: ({ required, text }) => `Pierādījums${required ? ' (obligāts)' : ''}: ${text}`,
  evidencePlace: 'Kur tas atrodams',
  version: ({ version }) => `Versija ${version}`,
  page: 'lpp.',
  of: 'no',
};

function bounds(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return ` no ${formatNumber(min, 'lv')} līdz ${formatNumber(max, 'lv')}`;
  if (min !== undefined) return `, ne mazāku par ${formatNumber(min, 'lv')}`;
  return max === undefined ? '' : `, ne lielāku par ${formatNumber(max, 'lv')}`;
}
