import { option, question, single, t, topic, words, yesNo } from '../../build.js';

const list = question({
  code: 'SM2.1',
  text: t(
    'Vai tīmekļvietnē izmanto dinamisko TAPIS plānošanas dokumentu sarakstu?',
    'Does the website use the dynamic TAPIS list of planning documents?',
  ),
  help: t(
    'Sarakstu ievieto lapā, un tas pats atjaunojas no Teritorijas attīstības plānošanas informācijas sistēmas (TAPIS).',
    'The list is embedded in a page and refreshes itself from the spatial planning information system (TAPIS).',
  ),
  why: t('Tā iedzīvotāji vienmēr redz spēkā esošos dokumentus.', 'That way people always see the documents in force.'),
  example: t(
    'Sadaļā „Attīstība” redzams saraksts, kas atjaunojas pats: „Jā”.',
    'The part “Development” shows a list that refreshes itself: “Yes”.',
  ),
  weight: 0,
  answer: yesNo({ yes: 1, no: 0 }),
});

const plans = question({
  code: 'SM2.2',
  text: t(
    'Vai visi spēkā esošie lokālplānojumi un detālplānojumi ir ievadīti TAPIS un redzami vietnē GeoLatvija.lv?',
    'Are all local and detailed plans in force entered in TAPIS and visible on GeoLatvija.lv?',
  ),
  help: t('Domāti visi spēkā esošie plānojumi, arī vecākie.', 'All plans in force are meant, the older ones too.'),
  why: t(
    'Zemes īpašniekam un projektētājam jāredz, kas viņa zemesgabalā atļauts.',
    'Landowners and designers have to see what is allowed on their plot.',
  ),
  example: t(
    'Jaunie detālplānojumi ir ievadīti, bet pirms 2010. gada izstrādātie – nav: „Daļa”.',
    'New detailed plans are entered, those made before 2010 are not: “Some”.',
  ),
  weight: 0,
  answer: single(
    option('all', 'Visi', 'All', 1, words(['jā, visi', 'pilnībā'], ['yes, all', 'fully'])),
    option('some', 'Daļa', 'Some', 0.5, words(['daļēji', 'daži'], ['partly', 'a few'])),
    option('none', 'Neviens', 'None', 0, words(['nē', 'nav'], ['no', 'not any'])),
  ),
});

/** Planning documents online. */
export const SM2 = topic('SM2', 'Tiešsaistes plānošanas dokumenti', 'Planning documents online', [list, plans]);
