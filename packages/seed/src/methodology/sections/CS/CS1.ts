import {
  exclusive,
  multiple,
  option,
  other,
  otherText,
  question,
  reason,
  single,
  t,
  topic,
  whenIs,
  whenLacks,
  words,
} from '../../build.js';

const noPremises = reason('no-premises', 'Nav apmeklētājiem pieejamu telpu', 'There are no premises open to visitors');
const noEServices = reason('no-e-services', 'Nav savu e-pakalpojumu', 'There are no e-services of our own');

const helper = question({
  code: 'CS1.1',
  text: t(
    'Vai darbinieks klientam uz vietas praktiski palīdz lietot e-pakalpojumus?',
    'Do staff give clients practical help with e-services on the spot?',
  ),
  help: t(
    'Praktiska palīdzība nozīmē, ka darbinieks kopā ar klientu iziet pieteikuma soļus.',
    'Practical help means that a member of staff goes through the steps of the application with the client.',
  ),
  why: t(
    'Kas vienreiz ar darbinieka palīdzību pieteicies elektroniski, nākamreiz to bieži izdara pats.',
    'Whoever has once applied online with help often manages alone the next time.',
  ),
  example: t(
    'Bibliotekāra amata aprakstā ierakstīta palīdzība portāla Latvija.lv lietošanā: „Jā, tas ierakstīts amata aprakstā”.',
    'The librarian’s job description includes help with using Latvija.lv: “Yes, it is in the job description”.',
  ),
  weight: 4,
  effort: 1,
  notApplicable: [noPremises, noEServices],
  answer: single(
    option(
      'formal',
      'Jā, tas ierakstīts amata aprakstā',
      'Yes, it is in the job description',
      1,
      words(['amata aprakstā', 'jā, oficiāli'], ['job description', 'yes, officially']),
    ),
    option(
      'informal',
      'Jā, pēc darbinieka iniciatīvas',
      'Yes, on the employee’s own initiative',
      0.5,
      words(['neoficiāli', 'pēc iespējas'], ['informally', 'when asked']),
    ),
    option('no', 'Nē', 'No', 0, words(['nepalīdz', 'nav'], ['no help', 'does not'])),
  ),
  evidence: { required: false, text: t('Amata apraksta izraksts.', 'An extract from the job description.') },
  recommendations: [
    whenIs(
      'informal',
      'Ierakstiet palīdzību e-pakalpojumu lietošanā to darbinieku amata aprakstos, kuri to jau dara, un paredziet tai laiku.',
      'Put help with e-services into the job descriptions of those who already give it, and allow time for it.',
    ),
    whenIs(
      'no',
      'Katrā klientu apkalpošanas vietā norīkojiet vienu darbinieku, kurš palīdz pieteikt e-pakalpojumus, un kopā ar viņu portālā Latvija.lv izmēģiniet biežākos pieteikumus.',
      'Name one person at every service point who helps with applying online, and try the most frequent applications on Latvija.lv together.',
    ),
  ],
});

const computers = question({
  code: 'CS1.2',
  text: t(
    'Vai pašvaldības telpās apmeklētājiem ir brīvi pieejami datori?',
    'Are there computers that visitors may freely use on the municipality’s premises?',
  ),
  help: t(
    'Skaitās arī datori bibliotēkās, klientu centros un tūrisma informācijas centros.',
    'Computers in libraries, customer centres and tourist offices count too.',
  ),
  why: t(
    'Bez datora un karšu lasītāja daļa cilvēku e-pakalpojumus nevar saņemt.',
    'Without a computer and a card reader some people cannot use e-services.',
  ),
  example: t(
    'Klientu centrā ir dators, kurā var pieslēgties ar eID karti.',
    'The customer centre has a computer where one can sign in with an eID card.',
  ),
  weight: 4,
  effort: 2,
  notApplicable: [noPremises],
  answer: single(
    option(
      'with-reader',
      'Jā, ar eID karšu lasītāju',
      'Yes, with an eID card reader',
      1,
      words(['ar lasītāju', 'ar karšu lasītāju'], ['with reader', 'with card reader']),
    ),
    option(
      'without-reader',
      'Jā, bez karšu lasītāja',
      'Yes, without a card reader',
      0.6,
      words(['bez lasītāja', 'tikai datori'], ['without reader', 'computers only']),
    ),
    option('no', 'Nē', 'No', 0, words(['nav', 'datoru nav'], ['none', 'no computers'])),
  ),
  recommendations: [
    whenIs(
      'without-reader',
      'Iegādājieties eID karšu lasītāju vismaz vienam datoram katrā vietā, uzstādiet parakstīšanas programmu un izvietojiet norādi.',
      'Buy an eID card reader for at least one computer at each place, install the signing software and put up a sign.',
    ),
    whenIs(
      'no',
      'Ierīkojiet vienu apmeklētāju datoru ar eID karšu lasītāju vietā, kur cilvēki jau nāk, un norādiet to tīmekļvietnē.',
      'Set up one visitors’ computer with an eID card reader where people already come, and mention it on the website.',
    ),
  ],
});

const wifi = question({
  code: 'CS1.3',
  text: t('Kur apmeklētājiem ir brīvi pieejams bezvadu internets?', 'Where can visitors use free wireless internet?'),
  help: t(
    'Atzīmējiet vietas, kur apmeklētājs tīklam var pieslēgties pats, neprasot darbiniekam paroli.',
    'Tick places where visitors can connect by themselves, without asking staff for a password.',
  ),
  why: t(
    'Ar savu ierīci cilvēks pakalpojumu var pieteikt, gaidot rindā.',
    'People with their own device can apply for a service while they wait.',
  ),
  example: t(
    'Bezmaksas tīkls ir novada bibliotēkā un klientu centrā: atzīmējiet abus.',
    'There is a free network in the library and in the customer centre: tick both.',
  ),
  weight: 2,
  effort: 1,
  notApplicable: [noPremises],
  answer: multiple(
    option('library', 'Bibliotēkā', 'In the library', 0.35, words(['bibliotēka', 'bibliotēkās'], ['library', 'libraries'])),
    option(
      'customer-centre',
      'Klientu apkalpošanas centrā',
      'In the customer centre',
      0.4,
      words(['klientu centrā', 'KAC', 'VPVKAC'], ['customer centre', 'service centre']),
    ),
    option(
      'tourist-office',
      'Tūrisma informācijas centrā',
      'In the tourist office',
      0.25,
      words(['TIC', 'tūrisma centrā'], ['tourist centre', 'visitor centre']),
    ),
    other(0.25),
    exclusive('nowhere', 'Nekur', 'Nowhere', words(['nav', 'nevienā vietā'], ['none', 'no place'])),
  ),
  recommendations: [
    whenLacks(
      'library',
      'Vienojieties ar bibliotēku par atvērtu apmeklētāju tīklu, kas nodalīts no darba tīkla.',
      'Agree with the library on an open visitors’ network, kept apart from the office network.',
    ),
    whenLacks(
      'customer-centre',
      'Ierīkojiet apmeklētāju tīklu klientu apkalpošanas centrā un pie ieejas izlieciet tā nosaukumu.',
      'Set up a visitors’ network in the customer centre and post its name at the entrance.',
    ),
    whenLacks(
      'tourist-office',
      'Ja tūrisma informācijas centrā jau ir internets, atveriet atsevišķu apmeklētāju tīklu; papildu pieslēgumu nevajag.',
      'If the tourist office already has internet, open a separate visitors’ network; no further line is needed.',
    ),
  ],
});

/** Help with e-services on the spot. */
export const CS1 = topic('CS1', 'Atbalsts e-pakalpojumu lietošanā uz vietas', 'On-site support for e-services', [
  helper,
  computers,
  wifi,
  otherText(wifi, 'Kur vēl apmeklētājiem ir brīvi pieejams bezvadu internets?', 'Where else can visitors use free wireless internet?'),
]);
