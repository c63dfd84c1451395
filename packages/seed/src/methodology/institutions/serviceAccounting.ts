import {
  any,
  below,
  freeText,
  is,
  linear,
  multiple,
  not,
  option,
  other,
  otherText,
  question,
  share,
  single,
  t,
  unscored,
  whenBelow,
  whenIs,
  words,
} from '../build.js';
import { noServices } from './noServices.js';

// Who collects nothing answers SV5.1 so, and earns nothing here; who has no services says so once more.
const mayCollect = not(is('SV5.1', 'none'));

/** Every service of its own, not ten: the duty is set by Cabinet Regulation No. 399 of 2017. */
const accounted = question({
  code: 'SV5.6',
  text: t(
    'Par cik no visiem saviem pakalpojumiem pārskata gadā uzskaitījāt pieteikumus un kanālus?',
    'For how many of all your services did you count applications and channels in the reference year?',
  ),
  help: t(
    'Pirmais skaitlis ir pakalpojumi ar pilnu uzskaiti, otrais – visi pakalpojumi, kuru turētājs ir iestāde.',
    'The first figure is services with full records, the second all services that the institution is in charge of.',
  ),
  why: t('Kopskaits neko nesaka par pakalpojumiem, kurus neviens neskaita.', 'A total says nothing of the services that nobody counts.'),
  example: t('18 no 24', '18 of 24'),
  weight: 3,
  effort: 3,
  visibleIf: mayCollect,
  whenHidden: 'zero',
  notApplicable: [noServices],
  answer: share(linear(0, 1)),
  evidence: {
    required: false,
    text: t('Pakalpojumu saraksts ar atzīmi, kuriem ir uzskaite.', 'The list of services with a mark for those that are counted.'),
  },
  recommendations: [
    whenBelow(
      100,
      'Atzīmējiet pakalpojumu sarakstā, kuriem uzskaites nav, un sāciet ar tiem, ko prasa visbiežāk; retajiem pietiek ar kopīgu tabulu, ko aizpilda reizi mēnesī.',
      'Mark in the list of services those without records and begin with the most requested; for rare ones a shared table filled in once a month is enough.',
    ),
  ],
});

const missing = question({
  code: 'SV5.7',
  text: t('Kāpēc daļai pakalpojumu uzskaites nav?', 'Why are some services not counted?'),
  help: t('Atzīmējiet visus iemeslus.', 'Tick every reason.'),
  why: t(
    'Punktu par to nav: iemesli rāda, kur vajadzīgs kopīgs risinājums.',
    'It earns no points: the reasons show where a shared solution is needed.',
  ),
  example: t(
    'Konsultācijas pa tālruni neskaita, un divas sistēmas pārskatus nesagatavo: atzīmējiet abus iemeslus.',
    'Advice by phone is not counted and two systems give no reports: tick both reasons.',
  ),
  weight: 0,
  visibleIf: any(is('SV5.1', 'none'), below('SV5.6', 1)),
  answer: multiple(
    option(
      'no-report',
      'Sistēma nesagatavo pārskatu',
      'The system gives no report',
      0,
      words(['nevar izgūt', 'sistēma neļauj'], ['cannot extract', 'no report']),
    ),
    option(
      'not-registered',
      'Gadījumus nereģistrē',
      'Cases are not registered',
      0,
      words(['neskaitām', 'nereģistrējam'], ['not registered', 'not counted']),
    ),
    option(
      'others-keep',
      'Pieteikumus pieņem citi, un skaitļi nav pieejami',
      'Others take the applications and the figures are not available',
      0,
      words(['pieņem citi', 'valsts sistēma'], ['others', 'state system']),
    ),
    option(
      'no-time',
      'Trūkst laika vai darbinieku',
      'Lack of time or staff',
      0,
      words(['nav laika', 'nav cilvēku'], ['no time', 'no staff']),
    ),
    option(
      'rare',
      'Pakalpojumu prasa ļoti reti',
      'The service is hardly ever asked for',
      0,
      words(['reti', 'nebija gadījumu'], ['rare', 'no cases']),
    ),
    other(0),
  ),
});

const indicatorsPublished = question({
  code: 'SV5.8',
  text: t(
    'Vai pārskata gada pakalpojumu rādītājus publicējāt pakalpojumu sniegšanas un pārvaldības platformā?',
    'Did you publish the indicators of your services for the reference year on the platform for the provision and management of services?',
  ),
  help: t('Rādītāji jāpublicē līdz nākamā gada 1. aprīlim.', 'They are due by 1 April of the year after the reference year.'),
  why: t(
    'Publicētus skaitļus var salīdzināt un pārbaudīt, un tie vairs nav jāpieprasa katrai iestādei atsevišķi.',
    'Published figures can be compared and checked, and nobody has to ask every institution for them.',
  ),
  example: t(
    'Līdz 1. aprīlim publicēti rādītāji par 10 no 24 pakalpojumiem: „Daļai pakalpojumu”.',
    'Indicators of 10 of 24 services were published by 1 April: “For some services”.',
  ),
  weight: 2,
  effort: 1,
  visibleIf: mayCollect,
  whenHidden: 'zero',
  notApplicable: [noServices],
  answer: single(
    option('all', 'Jā, visiem pakalpojumiem', 'Yes, for all services', 1, words(['visiem', 'jā'], ['all', 'yes'])),
    option('some', 'Daļai pakalpojumu', 'For some services', 0.5, words(['dažiem', 'daļēji'], ['some', 'partly'])),
    option('no', 'Nē', 'No', 0, words(['nepublicējām', 'nav'], ['not published', 'none'])),
  ),
  recommendations: [
    whenIs(
      'some',
      'Sagatavojiet trūkstošos rādītājus vienā sarakstā, nosakiet atbildīgo par katru un atzīmējiet kalendārā 1. martu kā iekšējo termiņu.',
      'Put the missing indicators on one list, name who is in charge of each and set 1 March as the internal deadline.',
    ),
    whenIs(
      'no',
      'Sāciet ar pakalpojumiem, kuriem skaitļi jau ir: norīkojiet darbinieku, kurš tos līdz 1. aprīlim ievada platformā.',
      'Start with the services that already have figures: name an employee who enters them on the platform by 1 April.',
    ),
  ],
});

/** A few bodies with requests between systems make up most of the country's cases; without this they hide what people do. */
const betweenSystems = question({
  code: 'SV5.9',
  text: t(
    'Cik no pārskata gada pieteikumiem bija automātiski pieprasījumi starp informācijas sistēmām?',
    'How many of the year’s applications were automatic requests between information systems?',
  ),
  help: t(
    'Pirmais skaitlis ir pieprasījumi, ko nosūtīja cita iestāde vai sistēma, nevis cilvēks; otrais – visi pieteikumi.',
    'The first figure is requests sent by another body or system and not by a person; the second all applications.',
  ),
  why: t(
    'Punktu par to nav: šādus gadījumus salīdzinājumā nošķir no tiem, kuros piesakās cilvēks.',
    'It earns no points: in comparisons these cases are kept apart from those in which a person applies.',
  ),
  example: t('45 000 no 60 000', '45,000 of 60,000'),
  weight: 0,
  visibleIf: mayCollect,
  notApplicable: [noServices],
  answer: share(unscored),
});

const mostUsed = question({
  code: 'SV5.10',
  text: t(
    'Kurus savus pakalpojumus pārskata gadā sniedzāt visbiežāk?',
    'Which of your services did you provide most often in the reference year?',
  ),
  help: t(
    'Nosauciet līdz pieciem pakalpojumiem, katru savā rindā, ar pieteikumu skaitu.',
    'Name up to five services, one a line, with the number of applications.',
  ),
  why: t(
    'Punktu par to nav: tā redz, kurus pakalpojumus uzlabot vispirms.',
    'It earns no points: it shows which services to improve first.',
  ),
  example: t('Licences izsniegšana – 5200', 'Issue of a licence – 5,200'),
  weight: 0,
  visibleIf: mayCollect,
  notApplicable: [noServices],
  answer: freeText(2000),
});

/** SV5.6 to SV5.10: whether every service is accounted for, and what the totals are made of. */
export const serviceAccounting = [
  accounted,
  missing,
  otherText(missing, 'Kāda cita iemesla dēļ uzskaites nav?', 'For what other reason are they not counted?'),
  indicatorsPublished,
  betweenSystems,
  mostUsed,
] as const;
