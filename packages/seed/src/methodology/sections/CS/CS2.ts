import {
  any,
  not,
  reason,
  exclusive,
  is,
  multiple,
  option,
  other,
  otherText,
  question,
  t,
  topic,
  whenIs,
  whenLacks,
  words,
  yesNo,
} from '../../build.js';

const noClients = reason('no-clients', 'Klientus neapkalpo', 'Clients are not served');

/*
 * Hidden, and 0, where there is nothing to keep: without requirements a body would otherwise fare better than with ones it monitors
 * badly. Asked where CS3.1 does not apply, so that this does not apply either instead of counting 0.
 */
const mayHaveRequirements = not(any(is('CS3.1', 'planned'), is('CS3.1', 'none'), is('CS3.1', 'not-needed')));

const monitored = question({
  code: 'CS2.1',
  text: t(
    'Kā pašvaldība uzrauga klientu apkalpošanas prasību ievērošanu?',
    'How does the municipality monitor that the service requirements are kept?',
  ),
  help: t('Atzīmējiet visus veidus, ko izmantojāt pēdējā gada laikā.', 'Tick every way you used in the last year.'),
  why: t(
    'Prasības darbojas tikai tad, ja kāds pamana, kad tās neievēro.',
    'Requirements work only if somebody notices when they are not kept.',
  ),
  example: t(
    'Reizi gadā notiek noslēpumainā klienta pārbaude, un rezultātus pārrunā ar darbiniekiem.',
    'A mystery client visits once a year and the results are talked over with staff.',
  ),
  weight: 4,
  effort: 2,
  visibleIf: mayHaveRequirements,
  whenHidden: 'zero',
  notApplicable: [noClients],
  answer: multiple(
    option(
      'dedicated',
      'Ir atbildīgs darbinieks, kas to kontrolē',
      'Somebody is in charge of checking it',
      0.3,
      words(['atbildīgais', 'kontrolieris'], ['responsible person', 'dedicated staff']),
    ),
    option(
      'own-responsibility',
      'Darbinieki paši atbild par ievērošanu',
      'Staff are themselves responsible',
      0.15,
      words(['paši darbinieki', 'paškontrole'], ['self-control', 'staff themselves']),
    ),
    option(
      'survey',
      'Veic īpašus pētījumus vai noslēpumainā klienta pārbaudes',
      'Surveys or mystery clients',
      0.5,
      words(['noslēpumainais klients', 'pētījums'], ['mystery shopper', 'mystery shopping', 'survey']),
    ),
    option(
      'feedback',
      'Darbinieki saņem atgriezenisko saiti',
      'Staff receive feedback',
      0.3,
      words(['atsauksmes darbiniekiem', 'pārrunas'], ['feedback', 'talks with staff']),
    ),
    other(0.15),
    exclusive('not-monitored', 'Neuzrauga', 'Not monitored', words(['nekā', 'neuzraugām'], ['not at all', 'none'])),
  ),
  recommendations: [
    whenLacks(
      'dedicated',
      'Uzticiet vienam darbiniekam reizi ceturksnī pārbaudīt prasību ievērošanu un ziņot vadībai.',
      'Let one person check every quarter whether the requirements are kept and report to management.',
    ),
    whenLacks(
      'own-responsibility',
      'Ierakstiet prasību ievērošanu to darbinieku amata aprakstos, kuri strādā ar klientiem.',
      'Put keeping the requirements into the job descriptions of those who meet clients.',
    ),
    whenLacks(
      'survey',
      'Reizi gadā palūdziet sadarbības partnerim pieteikt trīs pakalpojumus kā parastam klientam un pierakstīt pieredzi.',
      'Once a year ask a partner to apply for three services as an ordinary client and write down what happened.',
    ),
    whenLacks(
      'feedback',
      'Pēc katras pārbaudes mēneša laikā pārrunājiet rezultātus ar darbiniekiem un vienojieties par vienu uzlabojumu.',
      'Talk the results of every check over with staff within a month and agree on one improvement.',
    ),
  ],
});

const improved = question({
  code: 'CS2.2',
  text: t(
    'Vai pēdējā gada laikā pašvaldība ir uzlabojusi klientu apkalpošanu, ņemot vērā uzraudzības rezultātus?',
    'In the last year, has the municipality improved client service in the light of what monitoring showed?',
  ),
  help: t('Pietiek ar vienu uzlabojumu, ko var nosaukt.', 'One improvement that can be named is enough.'),
  why: t('Uzraudzībai ir jēga, ja pēc tās kaut kas mainās.', 'Monitoring makes sense if something changes after it.'),
  example: t(
    'Pēc apmeklētāju ieteikuma klientu centrs vienu dienu nedēļā strādā līdz plkst. 19: „Jā”.',
    'At visitors’ suggestion the customer centre stays open until 7 p.m. one day a week: “Yes”.',
  ),
  weight: 3,
  effort: 2,
  visibleIf: mayHaveRequirements,
  whenHidden: 'zero',
  notApplicable: [noClients],
  answer: yesNo(),
  evidence: { required: false, text: t('Īss uzlabojuma apraksts.', 'A short description of the improvement.') },
  recommendations: [
    whenIs(
      'no',
      'Izvēlieties no pēdējās uzraudzības vienu biežāko trūkumu, novērsiet to līdz gada beigām un pastāstiet par to klientiem.',
      'Take the commonest shortcoming from the last check, put it right by the end of the year and tell clients about it.',
    ),
  ],
});

/** Keeping the requirements of CS3. */
export const CS2 = topic('CS2', 'Klientu apkalpošanas prasību ievērošana', 'Compliance with service requirements', [
  monitored,
  otherText(monitored, 'Kā vēl uzraugāt prasību ievērošanu?', 'How else do you monitor the requirements?'),
  improved,
]);
