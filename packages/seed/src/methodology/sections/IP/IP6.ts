import { count, exclusive, linear, multiple, option, question, share, t, topic, unscored, whenBelow, whenIs, words } from '../../build.js';

/*
 * IP6.1 (all invoices) and IP6.2 (machine-readable ones) each ask for issued and received. Here they are two shares by direction:
 * the first of each pair makes IP6.1, the second IP6.2.
 */
const issued = question({
  code: 'IP6.1',
  text: t(
    'Cik no pārskata gadā izrakstītajiem rēķiniem bija mašīnlasāmi?',
    'How many of the invoices issued in the reference year were machine-readable?',
  ),
  help: t(
    'Mašīnlasāms ir strukturēts e-rēķins, ko grāmatvedības sistēma nolasa pati. PDF un skenēts rēķins neskaitās.',
    'A machine-readable invoice is a structured e-invoice that the accounting system reads itself. A PDF or scan does not count.',
  ),
  why: t(
    'Mašīnlasāmu rēķinu nevajag pārrakstīt ar roku, un kļūdu ir mazāk.',
    'A machine-readable invoice need not be typed in, and there are fewer errors.',
  ),
  example: t('300 no 1200', '300 of 1200'),
  weight: 2,
  answer: share(linear(0, 1), { min: 0, max: 0.9 }),
  evidence: { required: false, text: t('Izraksts no grāmatvedības sistēmas.', 'Extract from the accounting system.') },
  effort: 3,
  recommendations: [
    whenBelow(
      90,
      'Ieslēdziet grāmatvedības sistēmā e-rēķinu un piedāvājiet to pastāvīgajiem klientiem, sākot ar iestādēm un uzņēmumiem.',
      'Switch on e-invoicing in the accounting system and offer it to regular clients, bodies and companies first.',
    ),
  ],
});

const received = question({
  code: 'IP6.2',
  text: t(
    'Cik no pārskata gadā saņemtajiem rēķiniem bija mašīnlasāmi?',
    'How many of the invoices received in the reference year were machine-readable?',
  ),
  help: t(
    'Skaitiet rēķinus, ko sistēma nolasīja bez pārrakstīšanas. Ja gandrīz visi ir no viena piegādātāja, norādiet to piezīmē.',
    'Count invoices that the system read without retyping. If nearly all come from one supplier, say so in a note.',
  ),
  why: t(
    'Saņemto rēķinu parasti ir vairāk, tāpēc tur ietaupījums ir lielāks.',
    'There are usually more invoices received, so the saving is greater there.',
  ),
  example: t('900 no 4500', '900 of 4500'),
  weight: 2,
  answer: share(linear(0, 1), { min: 0, max: 0.9 }),
  evidence: { required: false, text: t('Izraksts no grāmatvedības sistēmas.', 'Extract from the accounting system.') },
  effort: 3,
  recommendations: [
    whenBelow(
      90,
      'Jaunos līgumos ierakstiet, ka rēķinus sūta mašīnlasāmā formātā, un lielākajiem pašreizējiem piegādātājiem lūdziet pāriet uz to.',
      'Require machine-readable invoices in new contracts and ask the largest current suppliers to switch.',
    ),
  ],
});

const agreements = question({
  code: 'IP6.3',
  text: t(
    'Ar cik piegādātājiem un klientiem esat vienojušies par mašīnlasāmiem rēķiniem?',
    'With how many suppliers and clients have you agreed on machine-readable invoices?',
  ),
  help: t(
    'Skaitiet piegādātājus un klientus, nevis rēķinus. Der līguma punkts vai rakstiska vienošanās.',
    'Count suppliers and clients, not invoices. A clause in a contract or a written agreement counts.',
  ),
  why: t(
    'Punktu par to nav: skaitli var ļoti ietekmēt daži lieli piegādātāji.',
    'It earns no points: a few large suppliers can distort the figure.',
  ),
  example: t('6', '6'),
  weight: 0,
  answer: count(t('piegādātāji un klienti', 'suppliers and clients'), unscored, { min: 0, max: 1000 }),
});

/** Any way earns the whole: the question is whether it is done at all. */
const promotion = question({
  code: 'IP6.4',
  text: t(
    'Kā Jūs mudināt piegādātājus sūtīt rēķinus mašīnlasāmā formātā?',
    'How do you encourage suppliers to send invoices in a machine-readable format?',
  ),
  help: t('Atzīmējiet visu, ko darījāt pārskata gadā.', 'Select everything you did in the reference year.'),
  why: t('Piegādātāji formātu maina tad, kad pircējs to palūdz.', 'Suppliers change the format when the buyer asks.'),
  example: t(
    'Slēdzot līgumu, darbinieks aicina sūtīt e-rēķinu: atzīmējiet „Uzrunājam katru atsevišķi”.',
    'When signing a contract an employee asks for e-invoices: select “Individually”.',
  ),
  weight: 2,
  answer: multiple(
    option(
      'individually',
      'Uzrunājam katru atsevišķi',
      'Individually',
      1,
      words(['individuāli', 'personīgi', 'līgumā'], ['personally', 'one by one']),
    ),
    option('website', 'Informējam tīmekļvietnē', 'On the website', 1, words(['mājaslapā', 'vietnē'], ['web', 'homepage'])),
    option(
      'social-networks',
      'Informējam sociālajos tīklos',
      'On social networks',
      1,
      words(['sociālie tīkli', 'Facebook'], ['social media', 'Facebook']),
    ),
    exclusive('none', 'Nemudinām', 'We do not', words(['nē', 'nedarām', 'nekā'], ['no', 'not at all'])),
  ),
  effort: 1,
  recommendations: [
    whenIs(
      'none',
      'Pievienojiet katram jaunam līgumam un pasūtījumam lūgumu sūtīt e-rēķinu un īsu pamācību, kā to izdarīt.',
      'Add to every new contract and order a request for e-invoices and a short guide on how to send them.',
    ),
  ],
});

export const IP6 = topic('IP6', 'Mašīnlasāmu rēķinu īpatsvars', 'Share of machine-readable invoices', [
  issued,
  received,
  agreements,
  promotion,
]);
