import { is, multiple, option, other, otherText, question, t, topic, whenIs, whenLacks, words, yesNo } from '../../build.js';

const provided = question({
  code: 'IP2.1',
  text: t('Vai Jūs mērķtiecīgi pilnveidojat darbinieku IKT prasmes?', 'Do you actively develop the ICT skills of your staff?'),
  help: t(
    'Mērķtiecīgi nozīmē, ka mācības ir plānotas vai apmaksātas, nevis atstātas katra paša ziņā.',
    'Actively means that training is planned or paid for, not left to each person alone.',
  ),
  why: t(
    'Jaunas sistēmas dod labumu tikai tad, ja cilvēki prot ar tām strādāt.',
    'New systems pay off only when people know how to use them.',
  ),
  example: t(
    'Mācību plānā ir kurss par drošu darbu ar e-dokumentiem.',
    'The training plan has a course on working safely with e-documents.',
  ),
  weight: 2,
  answer: yesNo(),
  evidence: { required: false, text: t('Mācību plāns vai rīkojums par to.', 'The training plan or the order that sets it.') },
  effort: 2,
  recommendations: [
    whenIs(
      'no',
      'Noskaidrojiet ar īsu aptauju, kādu IKT prasmju darbiniekiem pietrūkst, un ieplānojiet šim gadam vismaz vienas mācības par to, kas vajadzīgs visbiežāk.',
      'Find out by a short survey which ICT skills staff lack, and plan at least one course this year on the most common need.',
    ),
  ],
});

const ways = question({
  code: 'IP2.2',
  text: t('Kādā veidā darbinieki pilnveido IKT prasmes?', 'In what ways do employees develop their ICT skills?'),
  help: t('Atzīmējiet visu, kas notika pārskata gadā.', 'Select everything that took place in the reference year.'),
  why: t(
    'Visvairāk dod mācības, ko plāno pēc prasmju novērtējuma: tajās nonāk arī tie, kuri paši nepieteiktos.',
    'Training based on an assessment of skills gives most: it reaches those who would not sign up themselves.',
  ),
  example: t(
    'Kursus darbinieki izvēlas paši, un pašvaldība tos apmaksā: atzīmējiet „Pašu izvēlēti, apmaksāti kursi”.',
    'Employees choose courses and the employer pays: select “Paid courses of one’s own choice”.',
  ),
  weight: 4,
  visibleIf: is('IP2.1', 'yes'),
  whenHidden: 'zero',
  answer: multiple(
    option(
      'central',
      'Centralizētas mācības pēc prasmju novērtējuma',
      'Central training based on an assessment of skills',
      0.5,
      words(['centralizēti', 'kopīgas mācības', 'prasmju novērtējums'], ['central', 'skills assessment']),
    ),
    option(
      'digital-agents',
      'Digitālo aģentu mācības',
      'Training of digital agents',
      0.3,
      words(['digitālie aģenti', 'aģentu apmācība'], ['digital agents']),
    ),
    option(
      'paid-courses',
      'Pašu izvēlēti, apmaksāti kursi',
      'Paid courses of one’s own choice',
      0.3,
      words(['kursi', 'apmaksātas apmācības'], ['courses', 'own choice']),
    ),
    option(
      'colleagues',
      'Mācīšanās no kolēģiem',
      'Learning from colleagues',
      0.2,
      words(['kolēģi', 'iekšējās mācības'], ['peers', 'in-house']),
    ),
    option('self-study', 'Patstāvīga mācīšanās', 'Self-study', 0.1, words(['pašmācība', 'patstāvīgi', 'paši'], ['on their own'])),
    other(0.1),
  ),
  effort: 3,
  recommendations: [
    whenLacks(
      'central',
      'Reizi gadā novērtējiet darbinieku IKT prasmes un pēc rezultātiem rīkojiet kopīgas mācības katrai prasmju grupai.',
      'Assess the ICT skills of staff once a year and hold joint training for each group by the results.',
    ),
    whenLacks(
      'digital-agents',
      'Piesakiet klientu apkalpotājus un bibliotekārus digitālo aģentu mācībām, lai viņi varētu palīdzēt arī iedzīvotājiem.',
      'Enrol front-office staff and librarians in digital agent training, so that they can help residents too.',
    ),
    whenLacks(
      'paid-courses',
      'Paredziet budžetā nelielu summu kursiem, kurus darbinieks izvēlas kopā ar vadītāju.',
      'Set aside a small sum in the budget for courses that an employee chooses together with the manager.',
    ),
    whenLacks(
      'colleagues',
      'Reizi mēnesī atvēliet stundu, kurā viens darbinieks kolēģiem parāda rīku, ko pats labi prot.',
      'Once a month give an hour to one employee showing colleagues a tool they know well.',
    ),
    whenLacks(
      'self-study',
      'Ielieciet iekštīklā saites uz bezmaksas tiešsaistes kursiem un atvēliet tiem darba laiku.',
      'Put links to free online courses on the intranet and allow working time for them.',
    ),
  ],
});

export const IP2 = topic('IP2', 'Darbinieku IKT prasmju pilnveide', 'Development of staff ICT skills', [
  provided,
  ways,
  otherText(ways, 'Kā vēl darbinieki pilnveido IKT prasmes?', 'How else do employees develop their ICT skills?'),
]);
