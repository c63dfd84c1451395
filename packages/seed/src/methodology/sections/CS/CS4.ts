import { any, is, multiple, option, other, otherText, question, single, t, topic, whenIs, whenLacks, words, yesNo } from '../../build.js';

const measures = any(is('CS4.1', 'by-requirements'), is('CS4.1', 'otherwise'));

const measured = question({
  code: 'CS4.1',
  text: t(
    'Vai pārskata gadā klientu apmierinātība ir mērīta atbilstoši VARAM minimālajām prasībām?',
    'In the reference year, was client satisfaction measured in line with the ministry’s minimum requirements?',
  ),
  help: t(
    'Prasības ir VARAM metodiskajos ieteikumos par klientu apmierinātības mērīšanu.',
    'The requirements are in the ministry’s guidance on measuring client satisfaction.',
  ),
  why: t('Ja visi mēra vienādi, rezultātus var salīdzināt.', 'If everybody measures alike, the results can be compared.'),
  example: t(
    'Pēc pakalpojuma klients saņem īsu aptauju ar VARAM ieteiktajiem jautājumiem: „Jā, atbilstoši prasībām”.',
    'After the service the client gets a short survey with the recommended questions: “Yes, in line with the requirements”.',
  ),
  weight: 5,
  effort: 2,
  answer: single(
    option(
      'by-requirements',
      'Jā, atbilstoši prasībām',
      'Yes, in line with the requirements',
      1,
      words(['atbilstoši', 'pēc VARAM prasībām'], ['by the requirements', 'fully']),
    ),
    option(
      'otherwise',
      'Jā, bet citādi',
      'Yes, but in another way',
      0.5,
      words(['citādi', 'ar savu anketu'], ['differently', 'our own way']),
    ),
    option('no', 'Nē', 'No', 0, words(['nemēra', 'nav mērīta'], ['not measured', 'did not'])),
    option(
      'unaware',
      'Nē, par šīm prasībām nezinājām',
      'No, we did not know these requirements',
      0,
      words(['nezinājām', 'neesam dzirdējuši'], ['did not know', 'unaware']),
    ),
  ),
  evidence: { required: false, text: t('Pārskats par mērījumu.', 'The report on the measurement.') },
  recommendations: [
    whenIs(
      'otherwise',
      'Salīdziniet savu klientu aptauju ar VARAM minimālajām prasībām un nākamajā mērījumā pievienojiet trūkstošos jautājumus.',
      'Compare your client survey with the ministry’s minimum requirements and add the missing questions next time.',
    ),
    whenIs(
      'no',
      'Sāciet ar vienu biežāk lietoto pakalpojumu: mēnesi pēc kārtas jautājiet tā saņēmējiem VARAM ieteiktos jautājumus.',
      'Begin with the service used most: for one month put the recommended questions to everybody who received it.',
    ),
    whenIs(
      'unaware',
      'Atrodiet VARAM tīmekļvietnē metodiskos ieteikumus par klientu apmierinātības mērīšanu un ieplānojiet pirmo mērījumu šim pusgadam.',
      'Find the guidance on measuring client satisfaction on the ministry’s website and plan a first measurement for this half-year.',
    ),
  ],
});

const subjects = question({
  code: 'CS4.2',
  text: t('Par ko lūdzat klientu vērtējumu?', 'What do you ask clients to rate?'),
  help: t('Atzīmējiet visu, par ko Jums ir atsevišķs rezultāts.', 'Tick everything for which you have a separate result.'),
  why: t('Kopvērtējums nepasaka, kurš pakalpojums jāuzlabo.', 'An overall mark does not tell which service to improve.'),
  example: t(
    'Klientu aptaujā ir atsevišķs jautājums par e-pakalpojumiem: atzīmējiet arī tos.',
    'The client survey has a separate question on e-services: tick them too.',
  ),
  weight: 3,
  effort: 2,
  visibleIf: measures,
  whenHidden: 'zero',
  answer: multiple(
    option('general', 'Par apkalpošanu kopumā', 'Service in general', 0.2, words(['kopumā', 'vispār'], ['overall', 'in general'])),
    option(
      'per-service',
      'Par katru pakalpojumu',
      'Each service',
      0.3,
      words(['pa pakalpojumiem', 'atsevišķi pakalpojumi'], ['per service', 'by service']),
    ),
    option(
      'e-services',
      'Par e-pakalpojumiem',
      'E-services',
      0.3,
      words(['e-pakalpojumi', 'elektroniskie pakalpojumi'], ['online services', 'e-services']),
    ),
    option('staff', 'Par darbinieku darbu', 'The work of staff', 0.2, words(['darbinieki', 'apkalpotājs'], ['staff', 'employees'])),
    other(0.1),
  ),
  recommendations: [
    whenLacks(
      'general',
      'Pievienojiet aptaujai vienu kopēju jautājumu ar vērtējumu no 1 līdz 5, ko uzdodat visiem klientiem.',
      'Add one common question with a scale of 1 to 5 to the survey and put it to every client.',
    ),
    whenLacks(
      'per-service',
      'Aptaujā lūdziet atzīmēt saņemto pakalpojumu un rezultātus apkopojiet pa pakalpojumiem.',
      'Ask in the survey which service was received and compile the results by service.',
    ),
    whenLacks(
      'e-services',
      'E-pakalpojuma pēdējā solī lūdziet vērtējumu ar diviem īsiem jautājumiem.',
      'Ask for a rating with two short questions in the last step of the e-service.',
    ),
    whenLacks(
      'staff',
      'Pajautājiet klientam, vai darbinieks izskaidroja saprotami un vai bija jānāk vēlreiz.',
      'Ask clients whether staff explained clearly and whether they had to come again.',
    ),
  ],
});

const used = question({
  code: 'CS4.3',
  text: t(
    'Vai iepriekšējā gada mērījumu rezultātus esat izmantojuši, lai uzlabotu darbu?',
    'Have you used the results of the previous year to improve the work?',
  ),
  help: t('„Jā”, ja varat nosaukt vismaz vienu pārmaiņu.', '“Yes” if you can name at least one change.'),
  why: t(
    'Klienti atbild labprātāk, ja redz, ka viņu teiktais kaut ko maina.',
    'Clients answer more gladly when they see that it changes something.',
  ),
  example: t(
    'Klienti veidlapu atzina par nesaprotamu, un to saīsināja no četrām lapām līdz vienai.',
    'Clients found a form unclear and it was cut from four pages to one.',
  ),
  weight: 4,
  effort: 2,
  visibleIf: measures,
  whenHidden: 'zero',
  answer: yesNo(),
  recommendations: [
    whenIs(
      'no',
      'Mēneša laikā pēc rezultātu saņemšanas sasauciet pusstundas apspriedi, izvēlieties vienu uzlabojumu un nosakiet, kurš par to atbild.',
      'Within a month of the results hold a half-hour meeting, choose one improvement and name who will make it.',
    ),
  ],
});

/** Measuring client satisfaction. */
export const CS4 = topic('CS4', 'Klientu apmierinātības mērīšana', 'Measuring client satisfaction', [
  measured,
  subjects,
  otherText(subjects, 'Par ko vēl lūdzat klientu vērtējumu?', 'What else do you ask clients to rate?'),
  used,
]);
