import { bands, option, question, single, t, topic, whenBelow, whenIs, words } from '../../build.js';

const statement = question({
  code: 'CP3.1',
  text: t('Vai tīmekļvietnē ir piekļūstamības paziņojums?', 'Does the website have an accessibility statement?'),
  help: t(
    'Vērtē eksperts: pilnīgā paziņojumā ir saziņas iespēja un dokuments, kas apliecina izvērtējumu.',
    'Marked by an expert: a complete statement gives a contact and a document that proves the assessment.',
  ),
  why: t(
    'Paziņojums pasaka, kas vietnē nav piekļūstams un kur lūgt palīdzību.',
    'The statement says what is not accessible and where to ask for help.',
  ),
  example: t(
    'Paziņojums ir, bet tajā nav ne kontaktu, ne izvērtējuma: „Ir, bet nepilnīgs”.',
    'There is a statement with neither contact nor assessment: “Yes, but incomplete”.',
  ),
  weight: 6,
  effort: 1,
  sources: ['expert'],
  answer: single(
    option(
      'complete',
      'Ir, ar kontaktinformāciju un izvērtējumu',
      'Yes, with contact and assessment',
      1,
      words(['pilnīgs', 'ar kontaktiem'], ['complete', 'with contact']),
    ),
    option(
      'incomplete',
      'Ir, bet nepilnīgs',
      'Yes, but incomplete',
      0.5,
      words(['bez kontaktiem', 'nepilnīgs'], ['without contact', 'incomplete']),
    ),
    option('none', 'Nav', 'None', 0, words(['nē', 'paziņojuma nav'], ['no', 'no statement'])),
  ),
  evidence: { required: false, text: t('Paziņojuma adrese.', 'The address of the statement.') },
  recommendations: [
    whenIs(
      'incomplete',
      'Papildiniet paziņojumu ar atbildīgā kontaktiem un pievienojiet izvērtējuma protokolu ar datumu.',
      'Add the contact of whoever is in charge and attach the dated record of the assessment.',
    ),
    whenIs(
      'none',
      'Veiciet vienkāršoto piekļūstamības izvērtējumu, aizpildiet paziņojuma paraugu un ievietojiet saiti uz to visu lapu kājenē.',
      'Do the simplified accessibility assessment, fill in the model statement and link it in the footer of every page.',
    ),
  ],
});

const conformance = question({
  code: 'A1',
  text: t(
    'Cik lielā mērā tīmekļvietne atbilst piekļūstamības prasībām?',
    'To what extent does the website meet the accessibility requirements?',
  ),
  help: t(
    'Nosaka automātiska pārbaude: izpildīto pārbaužu daļa procentos; augsta atbilstība ir no 85 līdz 95\u00a0%.',
    'Found by an automated check: the share of tests passed, in per cent; high conformance is 85 to 95%.',
  ),
  why: t(
    'Vietnei jābūt lietojamai arī ar tastatūru, ekrānlasītāju un vāju redzi.',
    'A site has to be usable with a keyboard, a screen reader and poor sight.',
  ),
  example: t('No 50 pārbaudēm izpildītas 46, tas ir 92\u00a0%.', '46 of 50 tests are passed, which is 92%.'),
  weight: 8,
  effort: 4,
  sources: ['automated'],
  answer: {
    type: 'number',
    min: 0,
    max: 100,
    unit: t('%', '%'),
    scoring: bands([0, 0], [60, 0.4], [85, 0.75], [95, 1]),
  },
  recommendations: [
    whenBelow(
      75,
      'Sāciet ar trim biežākajām kļūdām: attēliem bez apraksta, vāju kontrastu un laukiem bez nosaukuma. Tās parasti izlabo veidnē vienreiz visām lapām.',
      'Start with the three commonest faults: images without a description, weak contrast and fields without a label. They are usually mended once in the template for all pages.',
    ),
    whenBelow(
      100,
      'Lieciet izstrādātājam novērst pārbaudes atskaitē atlikušās kļūdas un atkārtojiet pārbaudi pēc katrām lielākām izmaiņām.',
      'Have the developer clear the faults left in the report and repeat the check after every larger change.',
    ),
  ],
});

/** Accessibility of the website. */
export const CP3 = topic('CP3', 'Tīmekļvietnes piekļūstamība', 'Web accessibility', [statement, conformance]);
