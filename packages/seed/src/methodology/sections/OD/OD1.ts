import { exclusive, freeText, is, multiple, option, other, otherText, question, single, t, topic, whenIs, words } from '../../build.js';

const wouldHelp = question({
  code: 'OD1.1',
  text: t(
    'Kas Jums palīdzētu ikdienas darbā vairāk izmantot datus un statistiku?',
    'What would help you use data and statistics more in daily work?',
  ),
  help: t('Atzīmējiet visu, kas Jūsu gadījumā patiešām palīdzētu.', 'Tick everything that would really help in your case.'),
  why: t(
    'Atbildes rāda, kāds atbalsts vajadzīgs; punktus par tām nepiešķir.',
    'The answers show what support is needed; they earn no points.',
  ),
  example: t(
    'Ja trūkst gan zināšanu, gan laika, atzīmējiet „Mācības” un „Vairāk laika”.',
    'If both knowledge and time are short, tick “Training” and “More time”.',
  ),
  weight: 0,
  answer: multiple(
    option(
      'training',
      'Mācības par datu un statistikas izmantošanu',
      'Training in using data and statistics',
      0,
      words(['kursi', 'apmācības', 'semināri'], ['courses', 'workshops']),
    ),
    option(
      'tools',
      'Ērtāki datu apstrādes rīki',
      'Better tools for working with data',
      0,
      words(['programmas', 'rīki'], ['software', 'tools']),
    ),
    option(
      'ready-overviews',
      'Gatavi pārskati par pašvaldību',
      'Ready-made overviews of the municipality',
      0,
      words(['pārskati', 'infopaneļi'], ['dashboards', 'reports']),
    ),
    option(
      'time',
      'Vairāk laika vai cilvēku datu analīzei',
      'More time or people for analysis',
      0,
      words(['laiks', 'darbinieki', 'analītiķis'], ['staff', 'analyst']),
    ),
    option(
      'quality',
      'Pilnīgāki un jaunāki dati',
      'More complete and more recent data',
      0,
      words(['datu kvalitāte', 'aktuāli dati'], ['data quality', 'up-to-date data']),
    ),
    option(
      'demand',
      'Vadības prasība pamatot lēmumus ar datiem',
      'Management asking for decisions based on data',
      0,
      words(['vadība', 'vadītāji'], ['managers', 'leadership']),
    ),
    other(0),
    exclusive(
      'nothing',
      'Nekas, datus jau izmantojam pietiekami',
      'Nothing, we already use data enough',
      words(['nekas', 'pietiek'], ['enough', 'nothing needed']),
    ),
  ),
});

const uses = question({
  code: 'OD1.2',
  text: t(
    'Vai pašvaldība izmanto specializētus datu rīkus, piemēram, vizualizācijai vai prognozēšanai?',
    'Does the municipality use specialised data tools, for instance for visualisation or forecasting?',
  ),
  help: t(
    'Specializēts rīks spēj vairāk nekā parasta izklājlapa: tāds ir, piemēram, infopanelis, ģeogrāfiskās informācijas sistēma vai statistikas programma.',
    'A specialised tool does more than a plain spreadsheet: a dashboard, a geographic information system or statistical software, for instance.',
  ),
  why: t('Ar piemērotu rīku datos var ieraudzīt to, ko tabulā nepamana.', 'The right tool shows in the data what a table hides.'),
  example: t(
    'Budžeta izpildi rāda infopanelis, ko vadība skata katru mēnesi: „Izmanto”.',
    'Budget execution is shown in a dashboard that management reads every month: “Uses them”.',
  ),
  weight: 5,
  effort: 3,
  answer: single(
    option('uses', 'Izmanto', 'Uses them', 1, words(['jā', 'lietojam', 'ir'], ['yes', 'we do'])),
    option(
      'needs',
      'Neizmanto, bet tie būtu vajadzīgi',
      'Does not use them but needs them',
      0.25,
      words(['vajadzētu', 'nepieciešami'], ['needed', 'would need']),
    ),
    option(
      'not-needed',
      'Neizmanto, un tie nav vajadzīgi',
      'Does not use them and does not need them',
      0,
      words(['nevajag', 'nav nepieciešami'], ['no need', 'not needed']),
    ),
  ),
  evidence: { required: false, text: t('Izmantoto rīku nosaukumi.', 'The names of the tools in use.') },
  recommendations: [
    whenIs(
      'needs',
      'Izvēlieties vienu jomu, piemēram, budžetu vai izglītību, un trīs mēnešus izmēģiniet tajā bezmaksas vai jau nopirktu vizualizācijas rīku. Pēc tam lemiet par plašāku ieviešanu.',
      'Pick one field, such as the budget or education, and try a free or already licensed visualisation tool there for three months. Decide on wider use afterwards.',
    ),
    whenIs(
      'not-needed',
      'Palūdziet kolēģiem citur, kuri strādā ar datu rīkiem, parādīt, ko tie dod, un izvēlieties vienu lēmumu, ko šogad pamatosiet ar datiem.',
      'Ask colleagues elsewhere who work with data tools to show what these are good for, and choose one decision that you will base on data this year.',
    ),
  ],
});

const needed = question({
  code: 'OD1.3',
  text: t('Kādi specializētie datu rīki būtu vajadzīgi?', 'Which specialised data tools are needed?'),
  help: t('Nosauciet rīku vai aprakstiet darbu, ko ar to vēlaties paveikt.', 'Name the tool or describe the work you want to do with it.'),
  why: t('Ja vienu un to pašu rīku vajag daudziem, to var iegādāties kopīgi.', 'If many need the same tool, it can be bought jointly.'),
  example: t('Rīks, kas kartē rāda, kur pieaug skolēnu skaits.', 'A tool that shows on a map where the number of pupils grows.'),
  weight: 0,
  visibleIf: is('OD1.2', 'needs'),
  answer: freeText(),
});

/** Promoting the use of data. */
export const OD1 = topic('OD1', 'Atvērto datu izmantošanas veicināšana', 'Promoting the use of open data', [
  wouldHelp,
  otherText(
    wouldHelp,
    'Kas vēl Jums palīdzētu vairāk izmantot datus un statistiku?',
    'What else would help you use data and statistics more?',
  ),
  uses,
  needed,
]);
