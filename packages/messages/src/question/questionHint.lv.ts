import { formatNumber } from '../formatNumber.js';
import { plural } from '../plural.js';
import { text } from '../text.js';
import type { HintTexts } from './HintTexts.js';

export const questionHintLv: HintTexts = {
  single: () => 'Atbildiet ar numuru vai vārdiem.',
  multiple: ({ options }) => {
    const alone = options.find(({ exclusive }) => exclusive === true);
    const how = 'Var izvēlēties vairākas atbildes: nosauciet to numurus vai pašas atbildes, atdalot ar komatu, piemēram, „1, 2”.';
    return alone === undefined ? how : `${how} Ja izvēlaties „${text(alone.text, 'lv')}”, citas atbildes neizvēlieties.`;
  },
  number: ({ integer, min, max, unit }) => {
    const kind = integer === true ? 'Atbildiet ar veselu skaitli' : 'Atbildiet ar skaitli';
    const measured = unit === undefined ? '' : ` (${text(unit, 'lv')})`;
    return `${kind}${bounds(min, max)}${measured}.`;
  },
  share: () => 'Atbildiet ar diviem skaitļiem: cik un no cik, piemēram, „37 no 120”.',
  counts: ({ rows, basis }) =>
    `Nosauciet skaitu katrai rindai, piemēram, „${text(rows[0]?.text, 'lv')}: 12”. Var nosaukt visas rindas uzreiz vai pa vienai.${basis === 'declared' ? ' Norādiet arī kopējo skaitu, piemēram, „kopā 120”.' : ''}`,
  table: ({ rows, columns }) =>
    `Atbildiet par katru rindu, piemēram, „${text(rows[0]?.text, 'lv')}: ${text(columns[0]?.text, 'lv')}”. Var nosaukt visas rindas uzreiz vai pa vienai.`,
  text: ({ maxLength }) =>
    maxLength === undefined
      ? 'Atbildiet saviem vārdiem.'
      : `Atbildiet saviem vārdiem, ne vairāk kā ${formatNumber(maxLength, 'lv')} ${plural('lv', maxLength, { zero: 'rakstzīmju', one: 'rakstzīme', other: 'rakstzīmes' })}.`,
  notApplicable: (reasons) =>
    reasons === 1
      ? 'Ja jautājums uz Jums neattiecas, rakstiet „nav attiecināms”.'
      : 'Ja jautājums uz Jums neattiecas, rakstiet „nav attiecināms” un iemeslu.',
};

function bounds(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return ` no ${formatNumber(min, 'lv')} līdz ${formatNumber(max, 'lv')}`;
  if (min !== undefined) return `, ne mazāku par ${formatNumber(min, 'lv')}`;
  return max === undefined ? '' : `, ne lielāku par ${formatNumber(max, 'lv')}`;
}
