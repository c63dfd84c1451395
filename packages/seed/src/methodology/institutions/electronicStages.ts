import { column, question, row, t, table, whenRow, words } from '../build.js';
import { noServices } from './noServices.js';

const stages = [
  {
    row: row('application', 'Pieteikšanās', 'Application', words(['pieteikums'], ['applying'])),
    some: t(
      'Salīdziniet e-pakalpojumus, kuros veidlapu vēl sūta e-pastā vai nes klātienē, un tos pārceliet uz to pašu portālu, kur jau ir pārējie.',
      'Find the services whose form is still e-mailed or brought in and move them to the portal where the others already are.',
    ),
    none: t(
      'Sāciet ar elektronisku pieteikuma veidlapu pakalpojumam, ko prasa visbiežāk.',
      'Start with an online application form for the service most in demand.',
    ),
  },
  {
    row: row('payment', 'Samaksa', 'Payment', words(['maksājums'], ['paying'])),
    some: t(
      'Maksājumu moduli, kas jau darbojas, pievienojiet arī pārējiem maksas pakalpojumiem.',
      'Add the payment module that already works to the other services with a fee.',
    ),
    none: t(
      'Pieslēdziet valsts maksājumu moduli vienam maksas pakalpojumam un pēc trim mēnešiem – pārējiem.',
      'Connect the state payment module to one service with a fee and, three months later, to the others.',
    ),
  },
  {
    row: row('processing', 'Izskatīšana iestādē', 'Processing', words(['apstrāde'], ['handling'])),
    some: t(
      'Atrodiet pakalpojumus, kuru lietas vēl drukā, un noskaidrojiet, kura paraksta vai atzinuma dēļ tas notiek.',
      'Find the services whose cases are still printed and learn which signature or opinion is the cause.',
    ),
    none: t(
      'Nododiet e-pieteikumu tieši lietvedības sistēmā, lai darbiniekiem nekas nebūtu jāpārraksta.',
      'Pass the e-application straight into the records system so that staff need not retype anything.',
    ),
  },
  {
    row: row('result', 'Rezultāta saņemšana', 'Delivery of the result', words(['rezultāts'], ['result'])),
    some: t(
      'Rezultātu, ko vēl sūta pa pastu, sagatavojiet tajā pašā veidnē un parakstiet elektroniski.',
      'Prepare results still sent by post in the same template as the others and sign them electronically.',
    ),
    none: t(
      'Sagatavojiet rezultātu kā elektroniski parakstītu dokumentu un sūtiet to uz e-adresi.',
      'Prepare the result as an electronically signed document and send it to the e-address.',
    ),
  },
];

/** SV2.3: a stage that no service has, such as payment where all is free of charge, leaves the mean instead of lowering it. */
export const electronicStages = question({
  code: 'SV2.3',
  text: t('Kuri Jūsu pakalpojumu posmi notiek elektroniski?', 'Which stages of your services are electronic?'),
  help: t(
    'Posms ir elektronisks, ja to var paveikt bez papīra un neierodoties klātienē. Ja, piemēram, visi pakalpojumi ir bez maksas, pie samaksas izvēlieties „Šāda posma nav”.',
    'A stage is electronic if it can be completed without paper and without a visit. If all services are free of charge, say, choose “No such stage” for payment.',
  ),
  why: t('Ja kaut vienā posmā vajag papīru, viss pakalpojums kļūst lēnāks.', 'One stage on paper slows the whole service.'),
  example: t(
    'Visiem pakalpojumiem piesakās portālā, bet lēmumu pusei sūta pa pastu: „Vairumā pakalpojumu” un „Daļā pakalpojumu”.',
    'All services are applied for on the portal, but half of the decisions go by post: “In most services” and “In some services”.',
  ),
  weight: 2,
  effort: 3,
  notApplicable: [noServices],
  answer: table(
    stages.map((stage) => stage.row),
    [
      column('most', 'Vairumā pakalpojumu', 'In most services', 1, words(['vairumā', 'visos'], ['most', 'all'])),
      column('some', 'Daļā pakalpojumu', 'In some services', 0.5, words(['daļā', 'dažos'], ['some', 'partly'])),
      column('none', 'Nevienā', 'In none', 0, words(['nevienā pakalpojumā', 'uz papīra'], ['none', 'on paper'])),
      column('no-stage', 'Šāda posma nav', 'No such stage', null, words(['nav posma', 'nav jāmaksā'], ['does not exist', 'no fee'])),
    ],
  ),
  recommendations: stages.flatMap((stage) => [
    whenRow(stage.row.code, 'some', stage.some.lv, stage.some.en),
    whenRow(stage.row.code, 'none', stage.none.lv, stage.none.en),
  ]),
});
