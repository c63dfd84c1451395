import { option, question, reason, single, t, topic, whenIs, words } from '../../build.js';

const requirements = question({
  code: 'CS3.1',
  text: t(
    'Vai pašvaldībai ir vienotas klientu apkalpošanas prasības?',
    'Does the municipality have common requirements for client service?',
  ),
  help: t(
    'Prasības ir apstiprināts dokuments, kas nosaka, kā klientu sveicina, cik ilgā laikā atbild un kā rīkojas, saņemot sūdzību.',
    'Requirements are an approved document that says how to greet a client, how fast to answer and what to do with a complaint.',
  ),
  why: t(
    'Ja prasības ir vienotas, klients visur saņem vienādi labu apkalpošanu.',
    'With common requirements a client is served equally well everywhere.',
  ),
  example: t(
    'Ar rīkojumu apstiprināts klientu apkalpošanas standarts, kas attiecas uz visiem centriem.',
    'A service standard approved by order that holds for all centres.',
  ),
  weight: 6,
  effort: 2,
  notApplicable: [reason('no-clients', 'Klientus neapkalpo', 'Clients are not served')],
  answer: single(
    option(
      'own',
      'Ir savs standarts',
      'Has its own standard',
      1,
      words(['savs standarts', 'pašu standarts'], ['own standard', 'our standard']),
    ),
    option(
      'handbook',
      'Izmanto Valsts kancelejas rokasgrāmatu',
      'Uses the State Chancellery’s handbook',
      1,
      words(['rokasgrāmata', 'Valsts kanceleja'], ['handbook', 'State Chancellery']),
    ),
    option(
      'centres',
      'Izmanto VARAM ieteikumus vienotajiem klientu apkalpošanas centriem',
      'Uses the ministry’s recommendations for unified customer service centres',
      1,
      words(['VARAM ieteikumi', 'VPVKAC ieteikumi'], ['ministry recommendations', 'VARAM recommendations']),
    ),
    option(
      'planned',
      'Nav, bet plāno ieviest',
      'None, but plans to introduce them',
      0.25,
      words(['plānojam', 'drīz būs'], ['planned', 'soon']),
    ),
    option('none', 'Nav', 'None', 0, words(['nē', 'prasību nav'], ['no', 'no requirements'])),
    option(
      'not-needed',
      'Nav, jo nav vajadzīgas',
      'None, as they are not needed',
      0,
      words(['nevajag', 'nav nepieciešamas'], ['no need', 'unnecessary']),
    ),
  ),
  evidence: { required: false, text: t('Dokuments vai saite uz to.', 'The document or a link to it.') },
  recommendations: [
    whenIs(
      'planned',
      'Nosakiet datumu un atbildīgo. Par pamatu ņemiet jau gatavos ministrijas ieteikumus un pielāgojiet tikai to, kas pie Jums atšķiras.',
      'Set a date and name who is in charge. Start from the ministry’s ready recommendations and adapt only what differs with you.',
    ),
    whenIs(
      'none',
      'Pārņemiet VARAM ieteikumus vai Valsts kancelejas rokasgrāmatu ar vienu rīkojumu un iepazīstiniet ar to visus, kas strādā ar klientiem.',
      'Adopt the ministry’s recommendations or the State Chancellery’s handbook by one order and go through it with everybody who meets clients.',
    ),
    whenIs(
      'not-needed',
      'Pārrunājiet ar klientu apkalpošanas darbiniekiem pēdējā gada sūdzības. Ja tajās atkārtojas viens iemesls, uzrakstiet par to vienas lapas prasības.',
      'Go through last year’s complaints with those who serve clients. If one cause keeps returning, write a one-page requirement about it.',
    ),
  ],
});

/** Requirements for client service; stands before CS2, which asks how they are kept. */
export const CS3 = topic('CS3', 'Klientu apkalpošanas prasību esamība', 'Existence of service requirements', [requirements]);
