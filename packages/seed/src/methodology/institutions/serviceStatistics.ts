import type { Topic } from '../documentTypes.js';
import { count, counts, is, linear, not, question, reason, row, share, t, topic, unscored, whenBelow, words } from '../build.js';
import { SV5 } from '../sections/SV/SV5.js';
import { inInstitutionsWords } from './inInstitutionsWords.js';
import { noServices } from './noServices.js';
import { serviceAccounting } from './serviceAccounting.js';

const channels = [
  row(
    'electronic',
    'E-pakalpojumā',
    'By e-service',
    words(['elektroniski', 'portālā', 'tiešsaistē'], ['electronically', 'online', 'portal']),
  ),
  row('on-site', 'Klātienē', 'In person', words(['uz vietas', 'klientu centrā'], ['on site', 'at the counter'])),
  row('post', 'Pa pastu', 'By post', words(['pasts', 'vēstulē'], ['letter', 'mail'])),
  row('e-mail', 'E-pastā vai e-adresē', 'By e-mail or e-address', words(['e-pasts', 'e-adrese'], ['email', 'e-address'])),
  row('phone', 'Pa tālruni', 'By telephone', words(['telefons', 'zvans'], ['phone', 'call'])),
  row('other', 'Citādi', 'Otherwise', words(['cits', 'citi kanāli'], ['other'])),
];

/** An application by e-mail or e-address is an electronic one too. */
const electronic = ['electronic', 'e-mail'];

// Who collects nothing answers SV5.1 so, and earns nothing here; who has no services says so once more.
const mayCollect = not(is('SV5.1', 'none'));

const applications = question({
  code: 'SV5.2',
  text: t(
    'Cik pieteikumu visiem saviem pakalpojumiem saņēmāt pārskata gadā – kopā un pa kanāliem?',
    'How many applications for all your services did you receive in the reference year, in total and by channel?',
  ),
  help: t(
    'Saskaitiet visus pakalpojumus, par kuriem atbildat, arī tos, kuru pieteikumus pieņem citi. Ja kanālus neuzskaitāt, norādiet tikai kopskaitu.',
    'Add up all services you are in charge of, also those for which others take the applications. If you do not count channels, give the total only.',
  ),
  why: t(
    'Elektronisko pieteikumu daļa rāda, vai e-pakalpojumus tiešām lieto.',
    'The electronic share shows whether e-services are really used.',
  ),
  example: t(
    'Kopā 12 000: e-pakalpojumā 9000, klātienē 2400, pa pastu 600.',
    'Total 12,000: by e-service 9,000, in person 2,400, by post 600.',
  ),
  weight: 4,
  effort: 3,
  visibleIf: mayCollect,
  whenHidden: 'zero',
  notApplicable: [noServices],
  answer: counts(channels, electronic, 'declared', linear(0, 1)),
  evidence: {
    required: false,
    text: t('Izraksts no uzskaites sistēmas par pārskata gadu', 'Extract from the records for the reference year'),
  },
  recommendations: [
    whenBelow(
      50,
      'Atrodiet trīs pakalpojumus, kuriem klātienē piesakās visvairāk, un noskaidrojiet, kāpēc klienti nelieto e-pieteikumu.',
      'Find the three services with the most applications in person and learn what keeps people from applying online.',
    ),
    whenBelow(
      100,
      'Klātienes klientiem piedāvājiet nākamo reizi pieteikties elektroniski un parādiet turpat, kā to darīt.',
      'Offer clients who come in person to apply online next time and show them how on the spot.',
    ),
  ],
});

const results = question({
  code: 'SV5.3',
  text: t(
    'Cik rezultātu visiem saviem pakalpojumiem izsniedzāt pārskata gadā – kopā un pa kanāliem?',
    'How many results of all your services did you deliver in the reference year, in total and by channel?',
  ),
  help: t(
    'Skaitiet pēc tā, kā klients rezultātu saņēma, nevis kā pieteicās.',
    'Count by how the client received the result, not by how they applied.',
  ),
  why: t(
    'Pakalpojums ir līdz galam elektronisks tad, ja arī pēc rezultāta nav jābrauc.',
    'A service is electronic to the end only if the result need not be collected either.',
  ),
  example: t('Kopā 11 500: e-pakalpojumā 8000, klātienē 3500.', 'Total 11,500: by e-service 8,000, in person 3,500.'),
  weight: 4,
  effort: 3,
  visibleIf: mayCollect,
  whenHidden: 'zero',
  notApplicable: [noServices],
  answer: counts(channels, electronic, 'declared', linear(0, 1)),
  evidence: {
    required: false,
    text: t('Izraksts no uzskaites sistēmas par pārskata gadu', 'Extract from the records for the reference year'),
  },
  recommendations: [
    whenBelow(
      100,
      'Rezultātu pēc noklusējuma sūtiet uz e-adresi vai rādiet pašapkalpošanās portālā; papīru izsniedziet tikai tad, ja klients to lūdz.',
      'Send the result to the e-address by default or show it in the self-service portal; hand out paper only when the client asks for it.',
    ),
  ],
});

const delays = question({
  code: 'SV5.4',
  text: t('Cik no izsniegtajiem rezultātiem nokavēja noteikto termiņu?', 'How many of the results delivered missed the time limit?'),
  help: t(
    'Pirmais skaitlis ir nokavētie, otrais – visi pārskata gadā izsniegtie rezultāti.',
    'The first figure is those late, the second all results delivered in the reference year.',
  ),
  why: t('Elektronisks pakalpojums, kas kavējas, klientam tomēr nav ērts.', 'An electronic service that is late is still inconvenient.'),
  example: t('150 no 11 500', '150 of 11,500'),
  weight: 2,
  effort: 3,
  visibleIf: mayCollect,
  whenHidden: 'zero',
  notApplicable: [noServices, reason('not-counted', 'Kavējumus neuzskaitām', 'We do not count delays')],
  answer: share(linear(0.2, 0), { min: 0, max: 0.5 }),
  recommendations: [
    whenBelow(
      100,
      'Iestatiet atgādinājumu lietas vadītājam trīs dienas pirms termiņa un reizi mēnesī pārrunājiet kavējumu cēloņus.',
      'Set a reminder for the case officer three days before the time limit and talk over the causes of delays once a month.',
    ),
  ],
});

const complaints = question({
  code: 'SV5.5',
  text: t(
    'Cik sūdzību par pakalpojumiem saņēmāt pārskata gadā?',
    'How many complaints about services did you receive in the reference year?',
  ),
  help: t(
    'Skaitiet rakstiskas sūdzības un tās, kas reģistrētas pēc zvana vai sarunas.',
    'Count written complaints and those recorded after a call or conversation.',
  ),
  why: t(
    'Punktu par to nav; sūdzības rāda, kas klientiem traucē visvairāk.',
    'It earns no points; complaints show what troubles clients most.',
  ),
  example: t('12', '12'),
  weight: 0,
  visibleIf: mayCollect,
  notApplicable: [noServices, reason('not-counted', 'Sūdzības neuzskaitām', 'We do not count complaints')],
  answer: count(t('sūdzības', 'complaints'), unscored, { min: 0, max: 2000 }),
});

const collected = inInstitutionsWords(SV5)
  .questions.filter(({ code }) => code === 'SV5.1')
  .map((asked) => ({ ...asked, notApplicable: [noServices] }));

/** Statistics over all services of the institution; municipalities are asked service by service. */
export const serviceStatistics: Topic = topic(
  'SV5',
  'Pakalpojumu uzskaites rādītāji',
  'Service statistics',
  [...collected, ...serviceAccounting, applications, results, delays, complaints],
  t(
    'Skaitļi par pārskata gadu, par visiem iestādes pakalpojumiem kopā.',
    'Figures for the reference year, for all services of the institution together.',
  ),
);
