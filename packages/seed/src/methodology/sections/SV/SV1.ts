import { is, multiple, option, other, otherText, question, single, t, topic, whenIs, whenLacks, words, yesNo } from '../../build.js';

const encouragement = question({
  code: 'SV1.2',
  text: t(
    'Vai Jūs mērķtiecīgi mudināt iedzīvotājus pašus pieteikt pakalpojumus elektroniski?',
    'Do you actively encourage residents to apply for services electronically themselves?',
  ),
  help: t(
    'Mērķtiecīgi nozīmē, ka tas ir kāda darbinieka uzdevums vai ierasta kārtība, nevis nejaušs ieteikums.',
    'Actively means that it is somebody’s task or an established routine, not a chance remark.',
  ),
  why: t(
    'E-pakalpojumus lieto tad, ja par tiem kāds pastāsta brīdī, kad tie vajadzīgi.',
    'People use e-services when somebody tells them about it at the moment of need.',
  ),
  example: t(
    'Klientu centrā darbinieks pie datora parāda, kā nākamreiz pieteikties no mājām.',
    'In the customer centre an employee shows at the computer how to apply from home next time.',
  ),
  weight: 2,
  answer: yesNo(),
  effort: 1,
  recommendations: [
    whenIs(
      'no',
      'Uzdodiet klientu apkalpotājiem katram apmeklētājam pastāstīt, kurus viņam vajadzīgos pakalpojumus var pieteikt elektroniski, un pirmajā reizē palīdzēt.',
      'Ask front-office staff to tell each visitor which of their services can be applied for electronically, and to help the first time.',
    ),
  ],
});

/** Stands after SV1.2: conditions look back only. Without the practice its ways earn nothing, so that having none never pays. */
const ways = question({
  code: 'SV1.1',
  text: t('Kādā veidā Jūs mudināt lietot e-pakalpojumus?', 'How do you encourage the use of e-services?'),
  help: t('Atzīmējiet visu, kas pārskata gadā tiešām notika.', 'Select everything that actually took place in the reference year.'),
  why: t(
    'Vieniem pietiek ar rakstisku pamācību, citiem jāparāda: vairāki veidi sasniedz vairāk cilvēku.',
    'Some are content with written instructions, others need to be shown: several ways reach more people.',
  ),
  example: t(
    'Bibliotēka katru mēnesi rīko nodarbību, un klientu centrā ir bukleti: atzīmējiet abus.',
    'The library holds a class every month and there are leaflets in the customer centre: select both.',
  ),
  weight: 2,
  visibleIf: is('SV1.2', 'yes'),
  whenHidden: 'zero',
  answer: multiple(
    option(
      'advice',
      'Darbinieku padoms un palīdzība',
      'Advice and help from staff',
      0.3,
      words(['konsultācijas', 'darbinieki palīdz'], ['staff help', 'consultations']),
    ),
    option(
      'training',
      'Mācības iedzīvotājiem',
      'Training for residents',
      0.3,
      words(['apmācības', 'kursi', 'nodarbības'], ['courses', 'classes']),
    ),
    option(
      'materials',
      'Bukleti un rakstiskas pamācības',
      'Leaflets and written instructions',
      0.2,
      words(['materiāli', 'instrukcijas', 'lapiņas'], ['brochures', 'guides']),
    ),
    option(
      'demonstration',
      'E-pakalpojuma demonstrācija',
      'Demonstration of an e-service',
      0.2,
      words(['paraugs', 'parādām', 'demo'], ['demo', 'we show it']),
    ),
    option('video', 'Videopamācības', 'Video tutorials', 0.2, words(['videomateriāli', 'filmiņas'], ['videos'])),
    other(0.1),
  ),
  effort: 2,
  recommendations: [
    whenLacks(
      'advice',
      'Ierakstiet palīdzību ar e-pakalpojumiem klientu apkalpotāju amata aprakstos un atvēliet tai laiku.',
      'Put help with e-services into the job descriptions of front-office staff and give them time for it.',
    ),
    whenLacks(
      'training',
      'Kopā ar bibliotēku rīkojiet īsas nodarbības, kurās katrs piesaka vienu sev vajadzīgu pakalpojumu.',
      'Together with the library hold short sessions in which everyone applies for one service they need.',
    ),
    whenLacks(
      'materials',
      'Sagatavojiet vienas lapas pamācību katram biežāk lietotajam e-pakalpojumam un nolieciet to pie klientu apkalpošanas galda.',
      'Prepare a one-page guide to each of the most used e-services and keep it at the service desk.',
    ),
    whenLacks(
      'demonstration',
      'Parādiet e-pakalpojuma gaitu soli pa solim vietnē un uz ekrāna klientu centrā.',
      'Show the e-service step by step on the website and on a screen in the customer centre.',
    ),
    whenLacks(
      'video',
      'Ierakstiet īsas videopamācības par lietotākajiem e-pakalpojumiem vai pārpublicējiet valsts iestāžu sagatavotās.',
      'Record short videos about the most used e-services or share those made by state bodies.',
    ),
  ],
});

/** Covers the expert indicator E8 as well: one fact, asked once; the expert’s mark wins over the body’s own. */
const notice = question({
  code: 'SV1.3',
  text: t(
    'Kur Jūsu oficiālajā tīmekļvietnē teikts, ka pakalpojumus var pieteikt elektroniski?',
    'Where does your official website say that services can be applied for electronically?',
  ),
  help: t(
    'Skatieties ar apmeklētāja acīm: der tikai tas, ko atrod bez pieslēgšanās. Atbildi pārbauda eksperts.',
    'Look with a visitor’s eyes: only what is found without logging in counts. An expert checks the answer.',
  ),
  why: t(
    'Ja norādes nav sākumlapā, daudzi neuzzina, ka uz vietas nemaz nav jābrauc.',
    'If the home page does not say it, many never learn that they need not come in person.',
  ),
  example: t(
    'Sākumlapā ir poga „E-pakalpojumi”: izvēlieties „Sākumlapā”.',
    'The home page has an “E-services” button: choose “On the home page”.',
  ),
  weight: 2,
  sources: ['self', 'expert'],
  answer: single(
    option('home-page', 'Sākumlapā', 'On the home page', 1, words(['pirmajā lapā', 'galvenajā lapā'], ['front page', 'main page'])),
    option(
      'other-section',
      'Citā vietnes sadaļā',
      'In another section of the site',
      0.5,
      words(['apakšsadaļā', 'sadaļā pakalpojumi'], ['subpage', 'services section']),
    ),
    option('no', 'Nekur', 'Nowhere', 0, words(['nav', 'tādas informācijas nav'], ['not at all', 'no such information'])),
  ),
  evidence: { required: false, text: t('Saite uz lapu, kurā tas teikts.', 'Link to the page that says so.') },
  effort: 1,
  recommendations: [
    whenIs(
      'other-section',
      'Ielieciet sākumlapā labi redzamu norādi „Pieteikt pakalpojumu elektroniski” ar saiti uz e-pakalpojumu sarakstu.',
      'Place a clear “Apply electronically” link to the list of e-services on the home page.',
    ),
    whenIs(
      'no',
      'Pastāstiet sākumlapā, kurus pakalpojumus var pieteikt elektroniski, un pie katra pievienojiet saiti uz e-pakalpojumu.',
      'Say on the home page which services can be applied for electronically, each with a link to the e-service.',
    ),
  ],
});

export const SV1 = topic('SV1', 'Iedzīvotāju prasmes', 'Residents’ skills', [
  encouragement,
  ways,
  otherText(ways, 'Kā vēl Jūs mudināt lietot e-pakalpojumus?', 'How else do you encourage the use of e-services?'),
  notice,
]);
