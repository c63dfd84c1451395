import {
  exclusive,
  freeText,
  is,
  multiple,
  option,
  other,
  otherText,
  question,
  single,
  t,
  topic,
  whenIs,
  whenLacks,
  words,
} from '../../build.js';

const researched = question({
  code: 'CP2.1',
  text: t(
    'Vai Jūs pētāt oficiālās tīmekļvietnes apmeklētāju pieredzi?',
    'Do you research the experience of visitors to the official website?',
  ),
  help: t(
    'Skaitās apmeklējuma statistikas analīze, aptaujas un lietojamības pārbaudes.',
    'Analysis of visit statistics, surveys and usability tests all count.',
  ),
  why: t(
    'Bez izpētes vietni veido tā, kā ērtāk pašiem, nevis tā, kā vajag apmeklētājiem.',
    'Without research a site is shaped by internal convenience, not by what visitors need.',
  ),
  example: t(
    'Reizi pusgadā skatāt, ko apmeklētāji meklē un neatrod: „Regulāri”.',
    'Every half-year you look at what visitors search for and do not find: “Regularly”.',
  ),
  weight: 5,
  effort: 2,
  answer: single(
    option('regularly', 'Regulāri', 'Regularly', 1, words(['jā, regulāri', 'katru gadu'], ['yes, regularly', 'every year'])),
    option('irregularly', 'Neregulāri', 'Irregularly', 0.5, words(['dažreiz', 'reizēm'], ['sometimes', 'occasionally'])),
    option('no', 'Nē', 'No', 0, words(['nepēta', 'nav'], ['not researched', 'never'])),
  ),
  evidence: { required: false, text: t('Statistikas izraksts vai pārskats.', 'An extract of the statistics or a report.') },
  recommendations: [
    whenIs(
      'irregularly',
      'Ieplānojiet divas dienas gadā, kad skatāt apmeklējuma statistiku un izlemjat par trim uzlabojumiem.',
      'Put two days a year in the calendar for looking at the visit statistics and deciding on three improvements.',
    ),
    whenIs(
      'no',
      'Ieslēdziet apmeklējuma statistiku un palūdziet pieciem cilvēkiem Jūsu klātbūtnē atrast vienu pakalpojumu.',
      'Turn on visit statistics and ask five people to find one service while you watch.',
    ),
  ],
});

const whyNot = question({
  code: 'CP2.1.why-not',
  text: t('Kāpēc apmeklētāju pieredzi nepētāt?', 'Why do you not research visitors’ experience?'),
  weight: 0,
  visibleIf: is('CP2.1', 'no'),
  answer: freeText(1000),
});

const groups = question({
  code: 'CP2.2',
  text: t(
    'Kurām mērķgrupām pēdējā gada laikā esat uzlabojuši tīmekļvietni?',
    'For which groups have you improved the website in the last year?',
  ),
  help: t('Atzīmējiet grupas, kurām uzlabojums bija īpaši domāts.', 'Tick the groups for whom an improvement was specially meant.'),
  why: t('Dažādiem cilvēkiem vienā un tajā pašā vietnē ir dažādi šķēršļi.', 'Different people meet different obstacles on the same site.'),
  example: t(
    'Pievienota lapa vieglajā valodā un sadaļa uzņēmējiem: atzīmējiet cilvēkus ar invaliditāti un uzņēmējus.',
    'A page in easy language and a part for business were added: tick people with disabilities and business.',
  ),
  weight: 4,
  effort: 2,
  answer: multiple(
    option('seniors', 'Senioriem', 'Seniors', 0.3, words(['pensionāri', 'vecāka gadagājuma cilvēki'], ['older people', 'elderly'])),
    option(
      'disabilities',
      'Cilvēkiem ar invaliditāti',
      'People with disabilities',
      0.3,
      words(['invaliditāte', 'vājredzīgie'], ['disabled people', 'visually impaired']),
    ),
    option(
      'languages',
      'Cilvēkiem, kas lieto citas valodas',
      'Foreign-language users',
      0.3,
      words(['svešvalodas', 'ārvalstnieki'], ['foreigners', 'other languages']),
    ),
    option('business', 'Uzņēmējiem', 'Business', 0.3, words(['uzņēmumi', 'komersanti'], ['companies', 'entrepreneurs'])),
    other(0.2),
    exclusive('none', 'Nevienai', 'None', words(['nav ieviesti', 'nekādi'], ['no group', 'nothing'])),
  ),
  recommendations: [
    whenLacks(
      'seniors',
      'Palieliniet pamatteksta burtus, saīsiniet pakalpojumu aprakstus un izmēģiniet tos ar trim senioriem.',
      'Enlarge the body text, shorten the service descriptions and try them with three seniors.',
    ),
    whenLacks(
      'disabilities',
      'Izmēģiniet svarīgāko pakalpojumu tikai ar tastatūru un ekrānlasītāju un novērsiet pirmo šķērsli.',
      'Go through the main service with keyboard and screen reader only and remove the first obstacle.',
    ),
    whenLacks(
      'languages',
      'Iztulkojiet piecas apmeklētākās lapas angliski un vēl vienā valodā, ko Jūsu klienti lieto visvairāk.',
      'Translate the five most visited pages into English and one more language your clients use most.',
    ),
    whenLacks(
      'business',
      'Vienā lapā sakopojiet visu, kas vajadzīgs uzņēmējam: atļaujas, telpas, atbalstu, kontaktus.',
      'Gather on one page all that a business needs: permits, premises, support, contacts.',
    ),
  ],
});

const tools = question({
  code: 'CP2.3',
  text: t('Kādi e-līdzdalības rīki ir oficiālajā tīmekļvietnē?', 'Which e-participation tools does the official website offer?'),
  help: t(
    'Atzīmējiet rīkus, ko apmeklētājs var lietot pats, bez zvana vai e-pasta.',
    'Tick tools that visitors can use themselves, without calling or writing an e-mail.',
  ),
  why: t(
    'Jo vienkāršāks rīks, jo vairāk cilvēku pastāsta par problēmu vai ideju.',
    'The simpler the tool, the more people tell of a problem or an idea.',
  ),
  example: t(
    'Kartē var atzīmēt bedri ceļā, un redzams, kad tā salabota.',
    'A pothole can be marked on a map, and one sees when it is mended.',
  ),
  weight: 6,
  effort: 3,
  sources: ['expert', 'self'],
  answer: multiple(
    option('survey', 'Aptaujas', 'Surveys', 0.2, words(['aptauja', 'balsojums'], ['poll', 'survey'])),
    option(
      'forum',
      'Forums publiskiem jautājumiem',
      'A forum for public questions',
      0.2,
      words(['forums', 'diskusijas'], ['forum', 'discussion']),
    ),
    option(
      'problem-map',
      'Karte ziņošanai par problēmām',
      'A map for reporting problems',
      0.25,
      words(['karte', 'problēmu karte'], ['map', 'problem map']),
    ),
    option('booking', 'Pieteikšanās vizītei', 'Booking a visit', 0.2, words(['pieraksts', 'vizīte'], ['appointment', 'booking'])),
    option('feedback', 'Atsauksmes', 'Feedback', 0.15, words(['atsauksme', 'vērtējums'], ['feedback', 'rating'])),
    other(0.15),
    exclusive('none', 'Rīku nav', 'No tools', words(['nav', 'nekādi'], ['none', 'nothing'])),
  ),
  recommendations: [
    whenLacks(
      'survey',
      'Reizi ceturksnī publicējiet īsu aptauju par vienu izšķiramu jautājumu un pēc tam parādiet rezultātu.',
      'Once a quarter publish a short survey on one open decision and show the result afterwards.',
    ),
    whenLacks(
      'forum',
      'Atveriet vietu publiskiem jautājumiem, kur atbildes redz visi, un vienojieties, kurš atbild.',
      'Open a place for public questions where everybody sees the answers, and agree who gives them.',
    ),
    whenLacks(
      'problem-map',
      'Pievienojiet karti ziņošanai par problēmām un rādiet katra ziņojuma gaitu.',
      'Add a map for reporting problems and show what becomes of each report.',
    ),
    whenLacks(
      'booking',
      'Ļaujiet tiešsaistē pieteikties pie speciālista; sāciet ar vienu nodaļu un tās kalendāru.',
      'Let people book a visit to a specialist online; begin with one unit and its calendar.',
    ),
    whenLacks(
      'feedback',
      'Katras lapas apakšā ievietojiet jautājumu „Vai šī lapa palīdzēja?” ar vietu komentāram.',
      'Put “Did this page help?” with room for a comment at the foot of each page.',
    ),
  ],
});

const structure = question({
  code: 'E5',
  text: t('Kā tīmekļvietne uzrunā apmeklētāju?', 'How does the website address its visitors?'),
  help: t('Vērtē eksperts pēc sākumlapas un vienas pakalpojuma lapas.', 'Marked by an expert from the home page and one service page.'),
  why: t(
    'Apmeklētājs paliek vietnē, kurā uzreiz atrod savu ceļu un var pateikt, kas traucē.',
    'Visitors stay where they find their way at once and can say what gets in the way.',
  ),
  example: t(
    'Sākumlapā var izvēlēties „Iedzīvotājiem” vai „Uzņēmējiem”, un lapas apakšā ir vērtējuma poga.',
    'The home page offers “Residents” or “Business”, and there is a rating button at the foot.',
  ),
  weight: 4,
  effort: 2,
  sources: ['expert'],
  answer: multiple(
    option(
      'audiences',
      'Sākumlapa sakārtota pa mērķgrupām',
      'The home page is structured by audience',
      0.25,
      words(['mērķgrupas', 'mērķauditorijas'], ['audiences']),
    ),
    option('survey-form', 'Ir aptaujas veidlapa', 'There is a survey form', 0.25, words(['aptauja', 'aptaujas forma'], ['survey form'])),
    option(
      'invitation',
      'Aicina novērtēt vietni',
      'It invites to rate the site',
      0.25,
      words(['aicinājums novērtēt'], ['invitation to rate']),
    ),
    option('feedback', 'Var atstāt atsauksmi', 'Feedback can be left', 0.25, words(['atsauksme'], ['feedback'])),
    exclusive('none', 'Nekas no minētā', 'None of these', words(['nekas'], ['nothing'])),
  ),
  recommendations: [
    whenLacks(
      'audiences',
      'Sakārtojiet sākumlapu pa divām vai trim mērķgrupām un katrai rādiet piecas biežākās darbības.',
      'Arrange the home page by two or three audiences and show each its five commonest tasks.',
    ),
    whenLacks(
      'survey-form',
      'Ievietojiet pastāvīgu aptauju ar trim jautājumiem par vietnes lietošanu.',
      'Add a standing survey form with three questions on using the site.',
    ),
    whenLacks(
      'invitation',
      'Pēc pabeigtas darbības parādiet nelielu aicinājumu novērtēt vietni.',
      'After a finished task show a small invitation to rate the site.',
    ),
    whenLacks(
      'feedback',
      'Pievienojiet atsauksmju pogu katrai lapai un reizi mēnesī izlasiet saņemto.',
      'Add a feedback button to every page and read what comes in once a month.',
    ),
  ],
});

const mobile = question({
  code: 'A2',
  text: t('Vai tīmekļvietne ir ērti lietojama tālrunī?', 'Is the website easy to use on a phone?'),
  help: t(
    'Nosaka automātiska pārbaude: saturs ietilpst šaurā ekrānā, teksts ir lasāms, pogas nav par tuvu cita citai.',
    'Found by an automated check: content fits a narrow screen, text is legible, buttons are not too close to each other.',
  ),
  why: t('Lielākā daļa apmeklētāju vietni atver tālrunī.', 'Most visitors open the site on a phone.'),
  weight: 4,
  effort: 3,
  sources: ['automated'],
  answer: single(
    option('passes', 'Jā', 'Yes', 1, words(['ir ērta', 'pielāgota'], ['mobile friendly', 'passes'])),
    option('partly', 'Daļēji', 'Partly', 0.5, words(['nepilnīgi'], ['partially'])),
    option('fails', 'Nē', 'No', 0, words(['nav pielāgota'], ['not mobile friendly', 'fails'])),
  ),
  recommendations: [
    whenIs(
      'partly',
      'Atveriet tālrunī desmit apmeklētākās lapas un izlabojiet tās, kuras jābīda uz sāniem vai kurās teksts ir par sīku.',
      'Open the ten most visited pages on a phone and mend those that scroll sideways or have tiny text.',
    ),
    whenIs(
      'fails',
      'Nākamajā vietnes uzturēšanas darbu uzdevumā iekļaujiet pielāgošanu šauram ekrānam un pieņemiet darbu tikai pēc pārbaudes tālrunī.',
      'Put adaptation to narrow screens into the next maintenance order and accept the work only after a test on a phone.',
    ),
  ],
});

/** How usable the website is. */
export const CP2 = topic('CP2', 'Tīmekļvietnes lietojamība', 'Website usability', [
  researched,
  whyNot,
  groups,
  otherText(groups, 'Kurai citai mērķgrupai esat uzlabojuši tīmekļvietni?', 'For which other group have you improved the website?'),
  tools,
  otherText(tools, 'Kāds cits e-līdzdalības rīks ir pieejams?', 'Which other e-participation tool is there?'),
  structure,
  mobile,
]);
