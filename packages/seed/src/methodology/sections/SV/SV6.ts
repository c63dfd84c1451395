import {
  exclusive,
  freeText,
  is,
  multiple,
  option,
  other,
  otherText,
  question,
  reason,
  t,
  topic,
  whenIs,
  words,
  yesNo,
} from '../../build.js';

const obstacles = question({
  code: 'SV6.1',
  text: t(
    'Kas kavē informācijas publicēšanu un pakalpojumu elektronizāciju?',
    'What holds back publishing information and making services electronic?',
  ),
  help: t('Atzīmējiet visu, kas kavēja pārskata gadā.', 'Select everything that was an obstacle in the reference year.'),
  why: t(
    'Punktu par to nav: atbildes rāda, kas jārisina valstij, nevis katram atsevišķi.',
    'It earns no points: the answers show what the state should solve, not each body alone.',
  ),
  example: t(
    'Nav naudas sistēmas uzlabošanai, un likums prasa parakstu klātienē: atzīmējiet abus iemeslus.',
    'There is no money to improve the system and the law requires signing in person: select both.',
  ),
  weight: 0,
  answer: multiple(
    option('money', 'Naudas trūkums', 'Lack of money', 0, words(['finansējums', 'budžets', 'nauda'], ['funding', 'budget'])),
    option(
      'staff',
      'Darbinieku vai laika trūkums',
      'Lack of staff or time',
      0,
      words(['cilvēkresursi', 'nav cilvēku', 'nav laika'], ['people', 'no time']),
    ),
    option(
      'legal',
      'Normatīvo aktu prasības',
      'Legal requirements',
      0,
      words(['likumi', 'juridiski šķēršļi', 'noteikumi'], ['law', 'regulation']),
    ),
    option('technical', 'Tehniski ierobežojumi', 'Technical limits', 0, words(['sistēmas', 'IT', 'tehnika'], ['IT', 'systems'])),
    other(0),
    exclusive('none', 'Nekas nekavē', 'Nothing', words(['nekas', 'šķēršļu nav'], ['no obstacles', 'none'])),
  ),
});

const joined = question({
  code: 'SV6.2',
  text: t(
    'Vai Jūsu pašvaldība sniedz unificētos pakalpojumus portālā Latvija.lv?',
    'Does your municipality provide the unified services on the portal Latvija.lv?',
  ),
  help: t(
    'Atbildiet „Jā”, ja klients Jūsu pašvaldību var izvēlēties vismaz vienā unificētajā e-pakalpojumā.',
    'Answer “Yes” if a client can choose your municipality in at least one unified e-service.',
  ),
  why: t(
    'Gatavs e-pakalpojums ir lētāks nekā savs, un iedzīvotājs visās pašvaldībās redz vienu un to pašu.',
    'A ready-made e-service costs less than one’s own, and residents see the same in every municipality.',
  ),
  example: t(
    'Piesakot apbedīšanas pabalstu portālā, sarakstā ir arī Jūsu pašvaldība.',
    'Your municipality is in the list when applying for the burial benefit on the portal.',
  ),
  weight: 4,
  answer: yesNo(),
  evidence: {
    required: false,
    text: t('Atbildi salīdzina ar portāla uzturētāja sarakstu.', 'The answer is compared with the list of the portal’s operator.'),
  },
  effort: 2,
  recommendations: [
    whenIs(
      'no',
      'Vienojieties ar portāla Latvija.lv uzturētāju par pašvaldības pievienošanu unificētajiem pakalpojumiem un sāciet ar to, kuram klātienē saņemat visvairāk pieteikumu.',
      'Register the municipality for the unified services with the operator of Latvija.lv, starting with the one for which most applications come in person.',
    ),
  ],
});

const whyNot = question({
  code: 'SV6.3',
  text: t('Kāpēc unificētos pakalpojumus portālā nesniedzat?', 'Why do you not provide the unified services on the portal?'),
  help: t('Pietiek ar vienu vai diviem teikumiem.', 'One or two sentences are enough.'),
  why: t(
    'Zinot iemeslus, portāla uzturētājs var novērst šķēršļus.',
    'Knowing the reasons, the portal’s operator can remove the obstacles.',
  ),
  example: t(
    'Pieteikumus apstrādājam sistēmā, kas ar portālu vēl nav savienota.',
    'We handle applications in a system that is not yet connected to the portal.',
  ),
  weight: 0,
  visibleIf: is('SV6.2', 'no'),
  answer: freeText(),
});

/** Automated indicator A4; where the check cannot tell, an expert marks it. */
const payment = question({
  code: 'A4',
  text: t('Vai oficiālajā tīmekļvietnē ir Latvija.lv maksājumu modulis?', 'Does the official website have the Latvija.lv payment module?'),
  help: t(
    'Nosaka automātiska pārbaude vai eksperts; Jums nekas nav jāaizpilda.',
    'Checked automatically or by an expert; you need not fill in anything.',
  ),
  why: t(
    'Valsts maksājumu modulis ļauj samaksāt turpat, kur cilvēks piesakās.',
    'The state payment module lets people pay where they apply.',
  ),
  example: t(
    'Pie maksas pakalpojuma ir poga, kas ved uz Latvija.lv maksājumu moduli.',
    'A paid service has a button that leads to the Latvija.lv payment.',
  ),
  weight: 2,
  sources: ['expert', 'automated'],
  notApplicable: [reason('no-payments', 'Par pakalpojumiem nav jāmaksā', 'The services are free of charge')],
  answer: yesNo(),
  effort: 3,
  recommendations: [
    whenIs(
      'no',
      'Pievienojiet vietnei Latvija.lv maksājumu moduli vismaz tiem pakalpojumiem, par kuriem klienti maksā visbiežāk.',
      'Add the Latvija.lv payment module to the website, at least for the services clients pay for most often.',
    ),
  ],
});

export const SV6 = topic('SV6', 'Valsts centralizēto risinājumu izmantošana', 'Use of central state solutions', [
  obstacles,
  otherText(
    obstacles,
    'Kas vēl kavē informācijas publicēšanu un pakalpojumu elektronizāciju?',
    'What else holds back publishing and making services electronic?',
  ),
  joined,
  whyNot,
  payment,
]);
