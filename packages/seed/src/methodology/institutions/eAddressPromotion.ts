import { exclusive, multiple, option, other, otherText, question, t, whenIs, whenLacks, words } from '../build.js';

const promotion = question({
  code: 'IP8.4',
  text: t('Kā iestāde mudina saziņā ar to lietot e-adresi?', 'How does the institution encourage others to use the e-address?'),
  help: t('Atzīmējiet visu, kas darīts pārskata gadā.', 'Tick everything done in the reference year.'),
  why: t(
    'Jo vairāk saņēmēju ar e-adresi, jo mazāk vēstuļu jādrukā un jāsūta pa pastu.',
    'The more recipients have an e-address, the fewer letters are printed and posted.',
  ),
  example: t(
    'Vēstules beigās lūdzat atbildēt uz e-adresi, un darbiniekiem bija mācības: atzīmējiet abus.',
    'Letters end with a request to reply to the e-address, and staff had training: tick both.',
  ),
  weight: 2,
  effort: 1,
  answer: multiple(
    option(
      'letters',
      'Lūgums vēstulēs un veidlapās',
      'A request in letters and forms',
      0.4,
      words(['vēstulēs', 'veidlapās'], ['letters', 'forms']),
    ),
    option(
      'website',
      'Skaidrojums tīmekļvietnē',
      'An explanation on the website',
      0.3,
      words(['vietnē', 'tīmekļvietne'], ['website', 'site']),
    ),
    option(
      'staff',
      'Darbinieku mācības',
      'Training of staff',
      0.3,
      words(['apmācām darbiniekus', 'mācības'], ['training', 'teaching staff']),
    ),
    option(
      'on-the-spot',
      'Palīdzība e-adresi izveidot uz vietas',
      'Help on the spot with creating an e-address',
      0.2,
      words(['palīdzam izveidot', 'klātienē'], ['help to create', 'in person']),
    ),
    other(0.2),
    exclusive('none', 'Nemudina', 'It does not', words(['nekā', 'nedarām'], ['no', 'not at all'])),
  ),
  recommendations: [
    whenLacks(
      'letters',
      'Pievienojiet vēstuļu veidnei rindu „Lūdzam atbildi sūtīt uz mūsu e-adresi” un īsu norādi, kā e-adresi izveidot.',
      'Add the line “Please reply to our e-address” to the letter template, with a short note on how to create one.',
    ),
    whenLacks(
      'website',
      'Saziņas lapā e-adresi norādiet pirmo un divos teikumos paskaidrojiet, ko klients ar to iegūst.',
      'Put the e-address first on the contact page and say in two sentences what a client gains from it.',
    ),
    whenLacks(
      'staff',
      'Parādiet lietvežiem un klientu apkalpotājiem, kā sistēmā pārbaudīt, vai saņēmējam e-adrese ir, un kā uz to nosūtīt dokumentu.',
      'Show records and front-office staff how to see in the system whether a recipient has an e-address and how to send a document to it.',
    ),
    whenIs(
      'none',
      'Sāciet ar desmit uzņēmumiem un iestādēm, kam pērn sūtījāt visvairāk vēstuļu pa pastu: uzrunājiet katru un vienojieties turpmāk sarakstīties e-adresē.',
      'Start with the ten companies and bodies to which you posted most letters last year: approach each and agree to write by e-address from now on.',
    ),
  ],
});

/** IP8.4: what institutions do so that others use the e-address. */
export const eAddressPromotion = [
  promotion,
  otherText(promotion, 'Kā vēl mudināt lietot e-adresi?', 'How else do you encourage the use of the e-address?'),
] as const;
