import { count, linear, question, reason, share, t, topic, unscored, whenBelow } from '../../build.js';

const EXTRACT = t(
  'Izraksts no dokumentu pārvaldības sistēmas par pārskata gadu.',
  'Extract from the document management system for the reference year.',
);
const notCounted = reason('not-counted', 'Šos dokumentus atsevišķi neuzskaitām', 'We do not count these documents separately');

/** Covers IP4.1, IP4.2 and IP4.5: what was sent on paper is the rest. */
const sent = question({
  code: 'IP4.1',
  text: t(
    'Cik no visiem pārskata gadā nosūtītajiem dokumentiem bija elektroniski?',
    'How many of all documents sent in the reference year were electronic?',
  ),
  help: t(
    'Elektronisks ir dokuments, kas parakstīts un nosūtīts elektroniski. Skenēta papīra dokumenta kopija neskaitās.',
    'An electronic document is one signed and sent electronically. A scanned copy of a paper document does not count.',
  ),
  why: t(
    'Elektroniska sūtīšana maksā vairākas reizes mazāk, un par to lemjat Jūs paši.',
    'Sending electronically costs several times less, and the decision is yours.',
  ),
  example: t('4200 no 6000', '4200 of 6000'),
  weight: 5,
  answer: share(linear(0, 1)),
  evidence: { required: false, text: EXTRACT },
  effort: 2,
  recommendations: [
    whenBelow(
      90,
      'Nosakiet, ka dokumentus sūta elektroniski, un papīru lieto tikai tad, ja saņēmējs to lūdzis. Sāciet ar iestādēm un uzņēmumiem, kuriem e-adrese ir obligāta.',
      'Make electronic sending the rule and use paper only at the recipient’s request. Start with bodies and companies that must have an e-address.',
    ),
  ],
});

/** Covers IP4.7 and IP4.8. */
const received = question({
  code: 'IP4.7',
  text: t(
    'Cik no visiem pārskata gadā saņemtajiem dokumentiem bija elektroniski?',
    'How many of all documents received in the reference year were electronic?',
  ),
  help: t(
    'Skaitiet reģistrētos dokumentus, kas saņemti e-adresē, e-pastā vai portālā un parakstīti elektroniski.',
    'Count registered documents received by e-address, e-mail or portal and signed electronically.',
  ),
  why: t('Katrs papīra dokuments ir jāatver, jāskenē un jāglabā.', 'Every paper document has to be opened, scanned and stored.'),
  example: t('3500 no 8000', '3500 of 8000'),
  weight: 5,
  answer: share(linear(0, 1)),
  evidence: { required: false, text: EXTRACT },
  effort: 2,
  recommendations: [
    whenBelow(
      90,
      'Tīmekļvietnē un veidlapās norādiet e-adresi kā pirmo saziņas veidu un paskaidrojiet, kā nosūtīt parakstītu dokumentu.',
      'On the website and on forms give the e-address as the first way to write to you, and explain how to send a signed document.',
    ),
  ],
});

const sentByPost = question({
  code: 'IP4.3',
  text: t(
    'Cik dokumentu pārskata gadā nosūtījāt pa pastu vai ar kurjeru?',
    'How many documents did you send by post or courier in the reference year?',
  ),
  help: t('Skaitiet dokumentus, nevis aploksnes.', 'Count documents, not envelopes.'),
  why: t(
    'Punktu par to nav: skaitlis palīdz pārbaudīt iepriekšējo atbildi un novērtēt pasta izmaksas.',
    'It earns no points: the figure helps to check the answer before and to judge the cost of postage.',
  ),
  example: t('1500', '1500'),
  weight: 0,
  notApplicable: [notCounted],
  answer: count(t('dokumenti', 'documents'), unscored, { min: 0, max: 500000 }),
});

const receivedByPost = question({
  code: 'IP4.4',
  text: t(
    'Cik dokumentu pārskata gadā saņēmāt pa pastu vai ar kurjeru?',
    'How many documents did you receive by post or courier in the reference year?',
  ),
  help: t('Skaitiet dokumentus, nevis aploksnes.', 'Count documents, not envelopes.'),
  why: t(
    'Punktu par to nav: skaitlis palīdz pārbaudīt saņemto dokumentu kopskaitu.',
    'It earns no points: the figure helps to check the total of documents received.',
  ),
  example: t('2600', '2600'),
  weight: 0,
  notApplicable: [notCounted],
  answer: count(t('dokumenti', 'documents'), unscored, { min: 0, max: 500000 }),
});

const foreignSignature = question({
  code: 'IP4.6',
  text: t(
    'Cik pārskata gadā saņemto dokumentu bija parakstīti ar citas valsts drošu elektronisko parakstu?',
    'How many documents received in the reference year carried a secure electronic signature of another country?',
  ),
  help: t('Piemēram, ar Igaunijas vai Lietuvas elektronisko parakstu.', 'For instance an Estonian or Lithuanian electronic signature.'),
  why: t(
    'Punktu par to nav: skaitlis rāda, cik bieži vajadzīga parakstu pārbaude pāri robežām.',
    'It earns no points: the figure shows how often signatures have to be checked across borders.',
  ),
  example: t('12', '12'),
  weight: 0,
  notApplicable: [notCounted],
  answer: count(t('dokumenti', 'documents'), unscored, { min: 0, max: 5000 }),
});

export const IP4 = topic(
  'IP4',
  'Elektronisko dokumentu īpatsvars saņemto un nosūtīto dokumentu vidū',
  'Share of electronic documents among those received and sent',
  [sent, sentByPost, received, receivedByPost, foreignSignature],
);
