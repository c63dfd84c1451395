import { exclusive, is, multiple, not, option, other, otherText, question, t, whenLacks, words } from '../build.js';

const ways = question({
  code: 'CP2.4',
  text: t('Kā pētāt tīmekļvietnes apmeklētāju pieredzi?', 'How do you research the experience of the website’s visitors?'),
  help: t('Atzīmējiet visu, kas pēdējā gada laikā tiešām darīts.', 'Tick everything really done in the last year.'),
  why: t(
    'Statistika rāda, ko apmeklētāji dara; kāpēc viņi tā dara, pasaka tikai viņi paši.',
    'Statistics show what visitors do; only they can tell why.',
  ),
  example: t(
    'Reizi mēnesī skatāt apmeklējuma statistiku un lasāt atsauksmes: atzīmējiet abus.',
    'Once a month you look at the visit statistics and read the feedback: tick both.',
  ),
  weight: 3,
  effort: 2,
  visibleIf: not(is('CP2.1', 'no')),
  whenHidden: 'zero',
  answer: multiple(
    option(
      'statistics',
      'Apmeklējuma statistikas analīze',
      'Analysis of visit statistics',
      0.3,
      words(['statistika', 'Google Analytics'], ['statistics', 'analytics']),
    ),
    option(
      'feedback',
      'Atsauksmju izvērtēšana',
      'Assessment of feedback',
      0.25,
      words(['atsauksmes', 'ieteikumi'], ['feedback', 'comments']),
    ),
    option('survey', 'Apmeklētāju aptaujas', 'Surveys of visitors', 0.25, words(['aptauja', 'anketa'], ['survey', 'questionnaire'])),
    option(
      'usability',
      'Lietojamības pārbaudes ar īstiem lietotājiem',
      'Usability tests with real users',
      0.4,
      words(['lietojamības tests', 'testēšana'], ['usability test', 'user testing']),
    ),
    other(0.15),
  ),
  recommendations: [
    whenLacks(
      'statistics',
      'Reizi mēnesī pierakstiet desmit apmeklētākās lapas un desmit meklētākos vārdus un pārbaudiet, vai atbilde ir atrodama.',
      'Once a month note the ten most visited pages and the ten commonest search words, and check that the answer can be found.',
    ),
    whenLacks(
      'feedback',
      'Norīkojiet darbinieku, kurš visas atsauksmes izlasa reizi nedēļā un katrai pieraksta, kas ar to darīts.',
      'Name an employee who reads all feedback once a week and notes what became of each.',
    ),
    whenLacks(
      'survey',
      'Parādiet vietnē divas nedēļas īsu aptauju ar jautājumiem „Ko meklējāt?” un „Vai atradāt?”.',
      'Show a short survey on the site for two weeks: “What were you looking for?” and “Did you find it?”.',
    ),
    whenLacks(
      'usability',
      'Palūdziet pieciem klientiem Jūsu klātbūtnē pieteikties vienam pakalpojumam un pierakstiet, kur viņi apstājas.',
      'Ask five clients to apply for one service while you watch, and note where they stop.',
    ),
  ],
});

const languages = question({
  code: 'CP2.5',
  text: t(
    'Kādās valodās bez latviešu valodas tīmekļvietnē ir svarīgākā informācija?',
    'In which languages other than Latvian does the website give the main information?',
  ),
  help: t(
    'Vērtē eksperts: svarīgākā informācija ir saziņa, pakalpojumi un iestādes darbība; automātisks tulkojums neskaitās.',
    'Marked by an expert: the main information is contacts, services and what the institution does; automatic translation does not count.',
  ),
  why: t(
    'Kas latviski nesaprot, tas nāk klātienē, kaut arī gribētu pieteikties elektroniski.',
    'Those who do not read Latvian come in person although they would rather apply online.',
  ),
  example: t(
    'Pakalpojumi un kontakti ir arī angliski, un ir lapa vieglajā valodā: atzīmējiet abus.',
    'Services and contacts are in English too, and there is a page in easy language: tick both.',
  ),
  weight: 2,
  effort: 3,
  sources: ['expert', 'self'],
  answer: multiple(
    option('english', 'Angļu valodā', 'In English', 0.6, words(['angliski', 'angļu'], ['English'])),
    option(
      'other-language',
      'Vēl kādā svešvalodā',
      'In another foreign language',
      0.2,
      words(['citā valodā', 'svešvalodā'], ['another language']),
    ),
    option('easy', 'Vieglajā valodā', 'In easy language', 0.3, words(['vieglā valoda'], ['easy to read', 'plain language'])),
    exclusive('latvian', 'Tikai latviešu valodā', 'In Latvian only', words(['tikai latviski', 'latviski'], ['Latvian'])),
  ),
  recommendations: [
    whenLacks(
      'english',
      'Iztulkojiet angliski saziņas lapu un piecus pakalpojumus, ko ārvalstnieki prasa visvairāk, un vienojieties, kurš tulkojumu atjaunina.',
      'Translate the contact page and the five services foreigners ask for most into English, and agree who keeps the translation up to date.',
    ),
    whenLacks(
      'easy',
      'Sagatavojiet vieglajā valodā vienu lapu: ko iestāde dara, kā ar to sazināties un kādu palīdzību var saņemt.',
      'Prepare one page in easy language: what the institution does, how to reach it and what help there is.',
    ),
    whenLacks(
      'other-language',
      'Pajautājiet klientu apkalpotājiem, kādā valodā visbiežāk vajadzīga palīdzība, un tajā sagatavojiet īsu pamācību biežākajam pakalpojumam.',
      'Ask front-office staff in which language help is needed most and prepare a short guide to the commonest service in it.',
    ),
  ],
});

/** CP2.4 and CP2.5: how visitors' experience is found out, and the languages an expert finds on the site. */
export const websiteVisitors = [
  ways,
  otherText(ways, 'Kā vēl pētāt apmeklētāju pieredzi?', 'How else do you research visitors’ experience?'),
  languages,
] as const;
