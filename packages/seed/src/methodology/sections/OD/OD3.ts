import {
  bands,
  count,
  exclusive,
  freeText,
  is,
  multiple,
  option,
  other,
  otherText,
  question,
  t,
  topic,
  whenBelow,
  whenIs,
  words,
  yesNo,
} from '../../build.js';

const publishes = question({
  code: 'OD3.1',
  text: t(
    'Vai pašvaldība publicē savu vispārpieejamo informāciju kā atvērtos datus portālā data.gov.lv?',
    'Does the municipality publish its generally accessible information as open data on data.gov.lv?',
  ),
  help: t(
    '„Jā”, ja portālā ir vismaz viena pašvaldības publicēta datu kopa.',
    '“Yes” if the portal holds at least one data set published by the municipality.',
  ),
  why: t(
    'Vienotā portālā datus atrod un izmanto arī tie, kas par pašvaldību neko nezina.',
    'In one portal the data are found and used even by those who know nothing of the municipality.',
  ),
  example: t('Portālā publicēts izsniegto būvatļauju saraksts CSV formātā.', 'A list of building permits is in the portal as a CSV file.'),
  weight: 7,
  effort: 2,
  sources: ['automated', 'self'],
  answer: yesNo(),
  evidence: {
    required: false,
    text: t('Pašvaldības lapas adrese portālā data.gov.lv.', 'The address of the municipality’s page on data.gov.lv.'),
  },
  recommendations: [
    whenIs(
      'no',
      'Izvēlieties vienu jau sakārtotu tabulu bez personas datiem, piesakiet pašvaldību portālā data.gov.lv un publicējiet to šajā ceturksnī.',
      'Choose one tidy table without personal data, register the municipality on data.gov.lv and publish it this quarter.',
    ),
  ],
});

const howMany = question({
  code: 'OD3.2',
  text: t(
    'Cik datu kopu pašvaldība ir publicējusi portālā data.gov.lv?',
    'How many data sets has the municipality published on data.gov.lv?',
  ),
  help: t('Skaitiet datu kopas, nevis atsevišķas datnes tajās.', 'Count data sets, not the single files in them.'),
  why: t(
    'Viena datu kopa ir sākums; ja to ir vairāk, publicēšana ir kļuvusi par ieradumu.',
    'One data set is a start; with several, publishing has become a habit.',
  ),
  example: t(
    'Ja budžeta datu kopā ir piecas datnes par pieciem gadiem, tā ir viena datu kopa.',
    'If the budget set has five files for five years, it is one set.',
  ),
  weight: 10,
  effort: 3,
  sources: ['automated', 'self'],
  visibleIf: is('OD3.1', 'yes'),
  whenHidden: 'zero',
  answer: count(t('datu kopas', 'data sets'), bands([0, 0], [1, 0.4], [5, 0.7], [10, 1]), { min: 1, max: 100 }),
  recommendations: [
    whenBelow(
      70,
      'Sastādiet visu pašvaldības reģistru un tabulu sarakstu un atzīmējiet, kur personas datu nav. Vispirms publicējiet piecas datu kopas, par kurām jautā visbiežāk.',
      'List all registers and tables of the municipality and mark those without personal data. Publish first the five that people ask about most.',
    ),
    whenBelow(
      100,
      'Ieviesiet kārtību: iepērkot sistēmu, uzreiz paredz datu izguvi publicēšanai. Jau publicētās datu kopas atjauniniet automātiski.',
      'Make it a rule that every new system is procured with an export for publication, and refresh the existing sets automatically.',
    ),
  ],
});

const list = question({
  code: 'OD3.2.list',
  text: t('Kādas datu kopas ir publicētas?', 'Which data sets are published?'),
  help: t('Uzskaitiet nosaukumus vai ielīmējiet adreses, katru savā rindā.', 'List the names or paste the addresses, one a line.'),
  why: t('Saraksts ļauj salīdzināt, kas citviet jau ir atvērts.', 'The list lets others see what is already open elsewhere.'),
  weight: 0,
  visibleIf: is('OD3.1', 'yes'),
  answer: freeText(4000),
});

const reasons = question({
  code: 'OD3.3',
  text: t('Kāpēc nekas nav publicēts?', 'Why has nothing been published?'),
  help: t('Atzīmējiet visus iemeslus.', 'Tick every reason.'),
  why: t(
    'Zinot iemeslus, ministrija var palīdzēt ar mācībām, rīkiem vai skaidrojumu.',
    'Knowing the reasons, the ministry can help with training, tools or guidance.',
  ),
  example: t(
    'Dati ir, bet nav skaidrs, vai tos drīkst publicēt: atzīmējiet „Trūkst zināšanu”.',
    'There are data but it is unclear whether they may be published: tick “Lack of knowledge”.',
  ),
  weight: 0,
  visibleIf: is('OD3.1', 'no'),
  answer: multiple(
    option(
      'capacity',
      'Trūkst cilvēku vai laika',
      'Lack of people or time',
      0,
      words(['nav laika', 'nav darbinieku', 'kapacitāte'], ['no capacity', 'no staff']),
    ),
    option(
      'knowledge',
      'Trūkst zināšanu, kā to darīt',
      'Lack of knowledge of how to do it',
      0,
      words(['nezinām, kā', 'nav zināšanu'], ['do not know how', 'no knowledge']),
    ),
    option('demand', 'Neviens datus nav prasījis', 'Nobody has asked for the data', 0, words(['nav pieprasījuma'], ['no demand'])),
    other(0),
    exclusive(
      'no-data',
      'Nav datu, ko varētu publicēt',
      'There are no data to publish',
      words(['nav datu', 'nav ko publicēt'], ['no data', 'nothing to publish']),
    ),
  ),
});

/** Public data sets. */
export const OD3 = topic('OD3', 'Publisko datu kopu pieejamība', 'Availability of public data sets', [
  publishes,
  howMany,
  list,
  reasons,
  otherText(reasons, 'Kāda cita iemesla dēļ nekas nav publicēts?', 'For what other reason has nothing been published?'),
]);
