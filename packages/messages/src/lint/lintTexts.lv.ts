import { quote } from '../fault/quote.js';
import { formatNumber } from '../formatNumber.js';
import { plural } from '../plural.js';
import type { LintTextParams, LintTexts } from './LintTexts.js';
import { quoteCodes } from './quoteCodes.js';

type Param = string | number | undefined;

const q = (value: Param) => quote(value, '„', '”');
const n = (value: Param) => formatNumber(Number(value), 'lv');

function equalScores({ what, found, equals, score }: LintTextParams): string {
  if (what === 'band')
    return `Intervālam, kas sākas ar ${n(found)}, ir tāds pats vērtējums kā iepriekšējam, kas sākas ar ${n(equals)}: ${n(score)}. Apvienojiet tos vai piešķiriet tiem atšķirīgu vērtējumu.`;
  const several = String(found).includes(', ');
  const [later, earlier] =
    what === 'column' ? [several ? 'Kolonnām' : 'Kolonnai', 'kolonnai'] : [several ? 'Atbildēm' : 'Atbildei', 'atbildei'];
  return `${later} ${quoteCodes(found, '„', '”')} ir tāds pats vērtējums kā ${earlier} ${q(equals)} (${n(score)}), tāpēc izvēle starp tām neko nemaina. Piešķiriet labākajai augstāku vērtējumu vai apstipriniet, ka tās ir iecerētas kā līdzvērtīgas.`;
}

function possible(low: Param, high: Param): string {
  if (low === undefined) return `līdz ${n(high)}`;
  return high === undefined ? `no ${n(low)}` : `no ${n(low)} līdz ${n(high)}`;
}

export const lintTextsLv: LintTexts = {
  'unreachable-question': ({ question, because }) =>
    `Jautājumu ${q(question)} nevar uzdot nevienam: neviena organizācija, uz kuru tas attiecas, nevar izpildīt tā nosacījumu${because === undefined ? '' : `, jo nevienam nevar uzdot arī jautājumu ${q(because)}, no kura tas ir atkarīgs`}. Mainiet nosacījumu vai to, uz ko jautājums attiecas, vai arī izņemiet jautājumu.`,
  'condition-never-holds': ({ question }) =>
    `Jautājuma ${q(question)} nosacījums nevar izpildīties, lai kā arī atbildētu. Mainiet to tā, lai tas varētu izpildīties, vai izņemiet jautājumu.`,
  'condition-always-holds': ({ question }) =>
    `Jautājuma ${q(question)} nosacījums izpildās visām organizācijām, uz kurām jautājums attiecas, tāpēc tas neko nepaslēpj. Izņemiet nosacījumu vai izlabojiet to.`,
  'condition-part-never-holds': ({ question }) =>
    `Jautājuma ${q(question)} nosacījumā šī daļa nevar izpildīties nevienai organizācijai, uz kuru jautājums attiecas. Izlabojiet to vai izņemiet.`,
  'condition-part-never-matters': ({ question }) =>
    `Jautājuma ${q(question)} nosacījums arī bez šīs daļas nozīmē to pašu. Izņemiet šo daļu vai izlabojiet to.`,
  'score-never-changes': ({ question }) =>
    `Lai kā arī atbildētu uz jautājumu ${q(question)}, vērtējums nemainās. Piešķiriet labākām atbildēm augstāku vērtējumu vai nosakiet jautājumam svaru 0.`,
  'equal-scores': equalScores,
  'option-without-points': ({ found }) =>
    `Atbilde ${q(found)} vērtējumam neko nepieskaita, tāpēc izvēlēties to nav labāk kā neizvēlēties. Piešķiriet tai vērtējumu; ja tā nozīmē „nekas no minētā”, atzīmējiet, ka to izvēlas tikai vienu pašu (exclusive).`,
  'all-exclusive': ({ question }) =>
    `Jautājumā ${q(question)} katru atbildi drīkst izvēlēties tikai vienu pašu, tāpēc divas kopā izvēlēties nevar. Pārveidojiet to par jautājumu ar vienu izvēli vai ļaujiet atbildes izvēlēties kopā.`,
  'bands-gap': ({ from, lowest }) =>
    `Intervāli sākas ar ${n(from)}, bet iespējamas ir vērtības no ${n(lowest)}: ja vērtība ir mazāka par ${n(from)}, vērtējums ir 0, lai gan intervālos tas nav pateikts. Sāciet pirmo intervālu ar ${n(lowest)}.`,
  'band-never-reached': ({ from }) =>
    `Intervālā, kas sākas ar ${n(from)}, nevar būt nevienas vērtības. Izlabojiet intervāla sākumu vai izņemiet intervālu.`,
  'bands-not-monotone': ({ found, before }) =>
    `Intervālu vērtējumi vispirms mainās vienā virzienā, tad pretējā: šeit pēc ${n(before)} ir ${n(found)}. Izlabojiet tos tā, lai tie tikai pieaugtu vai tikai samazinātos, ja vien tā nav iecerēts.`,
  'level-skipped': ({ found, before }) => `Pēc ${n(before)}. līmeņa ir ${n(found)}. līmenis. Numurējiet līmeņus pēc kārtas.`,
  'level-never-reached': ({ level, from, best }) =>
    `${n(level)}. līmenis sākas ar ${n(from)}, bet ar labākajām atbildēm var iegūt ne vairāk kā ${n(best)}. Pazeminiet līmeņa sākumu vai paaugstiniet labāko atbilžu vērtējumu.`,
  'expected-outside-bounds': ({ found, low, high }) =>
    `Sagaidāmās robežas sniedzas līdz ${n(found)}, bet iespējamas ir tikai vērtības ${possible(low, high)}. Nosakiet robežas to ietvaros.`,
  'weight-of-unscored-section': ({ section }) =>
    `Sadaļa ${q(section)} indeksā neietilpst, tāpēc tās svaram nav nozīmes. Izņemiet svaru vai iekļaujiet sadaļu indeksā.`,
  'points-in-unscored-section': ({ section, count }) =>
    `Sadaļa ${q(section)} indeksā neietilpst, tāpēc ${plural('lv', Number(count), { zero: `${count} jautājumu svari`, one: `${count} jautājuma svars`, other: `${count} jautājumu svari` })} maina tikai pašas sadaļas vērtējumu. Nosakiet svaru 0 vai iekļaujiet sadaļu indeksā.`,
  'zero-weight': ({ node, code }) =>
    node === 'topic'
      ? `Tēmas ${q(code)} svars ir 0, tāpēc nekas, ko tajā atbild, indeksā neskaitās. Nosakiet tēmai svaru vai tās jautājumiem – svaru 0.`
      : `Sadaļas ${q(code)} svars ir 0, tāpēc nekas, ko tajā atbild, indeksā neskaitās. Nosakiet sadaļai svaru vai atzīmējiet, ka tā indeksā neietilpst.`,
  'weight-of-only-child': ({ node, code }) =>
    node === 'row'
      ? `Rinda ${q(code)} ir vienīgā savā tabulā, tāpēc tās svara lielums neko nemaina. Izņemiet svaru.`
      : `${node === 'topic' ? 'Tēma' : 'Sadaļa'} ${q(code)} ir vienīgā ${node === 'topic' ? 'savā sadaļā' : 'indeksā'}, tāpēc tās svara lielums neko nemaina. Izņemiet svaru.`,
  'weight-without-points': ({ node, code }) =>
    node === 'topic'
      ? `Tēmai ${q(code)} ir svars, bet nevienam tās jautājumam svara nav, tāpēc indeksā tā neskaitās. Nosakiet svaru jautājumiem vai izņemiet tēmas svaru.`
      : `Sadaļā ${q(code)} nevienam jautājumam nav svara, tāpēc indeksā tā neskaitās. Nosakiet svaru jautājumiem vai atzīmējiet, ka sadaļa indeksā neietilpst.`,
  'weight-for-absent-kind': ({ code, kind }) =>
    `Daļai ${q(code)} ir atsevišķs svars organizācijām, kuru veids ir ${q(kind)}, bet tām šeit nekad neko nejautā. Izņemiet šo svaru vai izlabojiet veidu.`,
  'weight-for-kind-repeated': ({ code, kind }) =>
    `Daļai ${q(code)} ir atsevišķs svars organizācijām, kuru veids ir ${q(kind)}, bet tas ir tāds pats kā visām. Izņemiet šo svaru vai nosakiet citu.`,
  'missing-translation': ({ languages }) =>
    `Teksta nav ${String(languages).includes(', ') ? 'šajās valodās' : 'šajā valodā'}: ${languages}. Uzrakstiet to visās dokumenta valodās.`,
  'duplicate-text': ({ what, found, equals, languages }) => {
    const [later, earlier] = nouns.get(String(what)) ?? ['Ieraksta', 'ierakstam'];
    return `${later} ${q(found)} teksts ir tāds pats kā ${earlier} ${q(equals)} (${languages}), un tos nevar atšķirt. Formulējiet vienu no tiem citādi.`;
  },
  'duplicate-question-text': ({ found, equals, languages }) =>
    `Jautājuma ${q(found)} teksts ir tāds pats kā jautājumam ${q(equals)} (${languages}). Formulējiet vienu no tiem citādi vai uzdodiet tikai vienu.`,
  'duplicate-title': ({ what, found, equals, languages }) => {
    const [later, earlier] =
      what === 'level'
        ? [`${found}. līmeņa`, `${equals}. līmenim`]
        : what === 'section'
          ? [`Sadaļas ${q(found)}`, `sadaļai ${q(equals)}`]
          : [`Tēmas ${q(found)}`, `tēmai ${q(equals)}`];
    return `${later} nosaukums ir tāds pats kā ${earlier} (${languages}). Dodiet vienam no tiem citu nosaukumu.`;
  },
  'no-recommendation': ({ question }) =>
    `Jautājumam ${q(question)} nav neviena ieteikuma. Uzrakstiet, kas jādara organizācijai, kura neiegūst visus punktus.`,
  'recommendation-never-given': ({ question }) =>
    `Šo jautājuma ${q(question)} ieteikumu nevar saņemt neviena organizācija: atbilde, kurai tas paredzēts, jau dod visus punktus, vai arī tik zema vērtējuma nav. Norādiet gadījumu, kurā vēl var iegūt vairāk.`,
  'recommendation-for-nothing': ({ question, option }) =>
    `Šis jautājuma ${q(question)} ieteikums mudina izvēlēties atbildi ${q(option)}, ko izvēlas tikai vienu pašu un kas neko nedod. Norādiet atbildi, par kuru ir punkti.`,
  'previous-without-follows': ({ count }) =>
    `${plural('lv', Number(count), { zero: `${count} jautājumiem`, one: `${count} jautājumam`, other: `${count} jautājumiem` })} ir norādīts iepriekšējais jautājums, bet nav norādīts, kurai versijai šī seko. Aizpildiet lauku „follows”.`,
};

/** In the genitive and the dative. */
const nouns: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['option', ['Atbildes', 'atbildei']],
  ['row', ['Rindas', 'rindai']],
  ['column', ['Kolonnas', 'kolonnai']],
  ['reason', ['Iemesla', 'iemeslam']],
]);
