import type { Question } from '../../documentTypes.js';
import type { UnifiedService } from './unifiedServices.js';
import { count, counts, is, linear, option, question, reason, single, t, topic, unscored, whenBelow, whenIs, words } from '../../build.js';
import { keptStatistics } from './keptStatistics.js';
import { serviceChannels } from './serviceChannels.js';
import { unifiedServices } from './unifiedServices.js';

// Delays and complaints are numbers without a base of their own: collected, not scored.

const itemOf = (service: UnifiedService) => ({ code: service.code, title: service.title });
const kept = (service: UnifiedService) => is(`SV5.0.${service.code}`, 'yes');

const collected = question({
  code: 'SV5.1',
  text: t(
    'Cik sīki Jūs uzskaitāt pakalpojumu pieteikumus un izsniegtos rezultātus?',
    'In how much detail do you count applications for services and results delivered?',
  ),
  help: t(
    'Kanāls ir veids, kā klients piesakās vai saņem rezultātu: klātienē, elektroniski, pa pastu u. tml.',
    'A channel is the way a client applies or gets the result: in person, electronically, by post and so on.',
  ),
  why: t(
    'Tikai skaits pa kanāliem parāda, vai cilvēki pāriet uz e-pakalpojumiem.',
    'Only figures by channel show whether people move to e-services.',
  ),
  example: t(
    'Sistēmā redzams, cik pieteikumu saņemts pavisam, bet nav redzams, kādā veidā: izvēlieties „Tikai kopskaitu”.',
    'The system shows how many applications came in, but not how: choose “Totals only”.',
  ),
  weight: 4,
  answer: single(
    option('by-channel', 'Pa kanāliem', 'By channel', 1, words(['kanālu griezumā', 'katram kanālam'], ['per channel', 'each channel'])),
    option('totals', 'Tikai kopskaitu', 'Totals only', 0.5, words(['vispārīgi', 'kopā', 'kopumā'], ['in general', 'overall'])),
    option('none', 'Neuzskaitām', 'Not counted', 0, words(['neievācam', 'nav statistikas', 'neskaitām'], ['not collected', 'we do not'])),
  ),
  effort: 2,
  recommendations: [
    whenIs(
      'totals',
      'Pieteikumu reģistrācijā pievienojiet obligātu lauku „Kanāls”; tas aizņem dažas sekundes, bet statistika kļūst izmantojama.',
      'Add a required “channel” field when an application is registered; it takes seconds and makes the statistics usable.',
    ),
    whenIs(
      'none',
      'Sāciet ar desmit unificētajiem pakalpojumiem: katru mēnesi pierakstiet pieteikumu skaitu pa kanāliem vienā tabulā.',
      'Start with the ten unified services: every month enter the number of applications by channel in one table.',
    ),
  ],
});

function applications(service: UnifiedService): Question {
  const { lv, en } = service.title;
  const unasked = !service.stages.includes('application');
  return question({
    code: `SV5.2.${service.code}`,
    item: itemOf(service),
    text: t(
      `Cik pieteikumu pakalpojumam „${lv}” saņēmāt pārskata gadā – kopā un pa kanāliem?`,
      `How many applications for “${en}” did you receive in the reference year, in total and by channel?`,
    ),
    help: t(
      'Kur pieteikumu nebija, rakstiet 0. Ja kanālu nezināt, skaitli ierakstiet pēdējā rindā.',
      'Enter 0 where there were none. If you do not know the channel, put the figure in the last row.',
    ),
    why: t(
      'Elektronisko pieteikumu daļa rāda, vai e-pakalpojumu tiešām lieto.',
      'The electronic share shows whether the e-service is really used.',
    ),
    example: t(
      'Kopā 120: e-pakalpojumā 45, klātienē 60, e-pastā 15, pārējie 0.',
      'Total 120: by e-service 45, in person 60, by e-mail 15, the rest 0.',
    ),
    weight: 0.25,
    visibleIf: kept(service),
    ...(unasked ? { notApplicable: [reason('no-application', 'Pakalpojumam nav jāpiesakās', 'The service needs no application')] } : {}),
    answer: counts(serviceChannels.rows, serviceChannels.electronic, 'declared', linear(0, 1)),
    evidence: {
      required: false,
      text: t('Izraksts no uzskaites sistēmas par pārskata gadu.', 'Extract from the records for the reference year.'),
    },
    effort: 3,
    recommendations: [
      whenBelow(
        90,
        `Noskaidrojiet, kāpēc klienti pakalpojumam „${lv}” piesakās klātienē, un piedāvājiet viņiem turpat palīdzību ar e-pieteikumu.`,
        `Find out why clients apply for “${en}” in person, and offer them help with the e-application on the spot.`,
      ),
    ],
  });
}

function results(service: UnifiedService): Question {
  const { lv, en } = service.title;
  return question({
    code: `SV5.3.${service.code}`,
    item: itemOf(service),
    text: t(
      `Cik pakalpojuma „${lv}” rezultātu izsniedzāt pārskata gadā – kopā un pa kanāliem?`,
      `How many results of “${en}” did you deliver in the reference year, in total and by channel?`,
    ),
    help: t(
      `Rezultāts ir ${service.result.lv}. Skaitiet pēc veida, kādā klients to saņēma.`,
      `The result is ${service.result.en}. Count by how the client received it.`,
    ),
    why: t(
      'Pakalpojums ir līdz galam elektronisks tad, ja arī pēc rezultāta nav jābrauc.',
      'A service is electronic to the end only if the result need not be collected either.',
    ),
    example: t('Kopā 110: e-pakalpojumā 40, klātienē 70, pārējie 0.', 'Total 110: by e-service 40, in person 70, the rest 0.'),
    weight: 0.25,
    visibleIf: kept(service),
    answer: counts(serviceChannels.rows, serviceChannels.electronic, 'declared', linear(0, 1)),
    evidence: {
      required: false,
      text: t('Izraksts no uzskaites sistēmas par pārskata gadu.', 'Extract from the records for the reference year.'),
    },
    effort: 3,
    recommendations: [
      whenBelow(
        90,
        `Piedāvājiet pakalpojuma „${lv}” rezultātu pēc noklusējuma sūtīt uz e-adresi, bet papīru izsniedziet tikai tad, ja klients to lūdz.`,
        `Send the result of “${en}” to the e-address by default and hand out paper only when the client asks for it.`,
      ),
    ],
  });
}

function delays(service: UnifiedService): Question {
  const { lv, en } = service.title;
  return question({
    code: `SV5.4.${service.code}`,
    item: itemOf(service),
    text: t(
      `Cik reižu pārskata gadā nokavējāt pakalpojuma „${lv}” izpildes termiņu?`,
      `How many times in the reference year did you miss the time limit for “${en}”?`,
    ),
    help: t(
      'Skaitiet gadījumus, kad rezultātu izsniedzāt pēc noteiktā termiņa. Ja kavējumu nebija, rakstiet 0.',
      'Count the cases in which the result came after the time limit. If there were none, enter 0.',
    ),
    why: t(
      'Punktu par to nav; kavējumi rāda, kuram pakalpojumam vajag palīdzību.',
      'It earns no points; delays show which service needs help.',
    ),
    example: t('3', '3'),
    weight: 0,
    visibleIf: kept(service),
    notApplicable: [reason('not-counted', 'Kavējumus neuzskaitām', 'We do not count delays')],
    answer: count(t('gadījumi', 'cases'), unscored, { min: 0, max: 200 }),
  });
}

function complaints(service: UnifiedService): Question {
  const { lv, en } = service.title;
  return question({
    code: `SV5.5.${service.code}`,
    item: itemOf(service),
    text: t(
      `Cik sūdzību par pakalpojumu „${lv}” saņēmāt pārskata gadā?`,
      `How many complaints about “${en}” did you receive in the reference year?`,
    ),
    help: t(
      'Skaitiet rakstiskas sūdzības un tās, kas reģistrētas pēc zvana vai sarunas. Ja sūdzību nebija, rakstiet 0.',
      'Count written complaints and those recorded after a call or conversation. If there were none, enter 0.',
    ),
    why: t(
      'Punktu par to nav; sūdzības rāda, kas klientiem traucē visvairāk.',
      'It earns no points; complaints show what troubles clients most.',
    ),
    example: t('2', '2'),
    weight: 0,
    visibleIf: kept(service),
    notApplicable: [reason('not-counted', 'Sūdzības pa pakalpojumiem neuzskaitām', 'We do not count complaints by service')],
    answer: count(t('sūdzības', 'complaints'), unscored, { min: 0, max: 50 }),
  });
}

/** The statistics of one service, the opening question first. */
export function serviceStatistics(service: UnifiedService): readonly Question[] {
  return [keptStatistics(service), applications(service), results(service), delays(service), complaints(service)];
}

export const SV5 = topic(
  'SV5',
  'Pakalpojumu uzskaites rādītāji',
  'Service statistics',
  [collected, ...unifiedServices.flatMap(serviceStatistics)],
  t(
    'Skaitļi par pārskata gadu, atsevišķi par katru no desmit unificētajiem pakalpojumiem.',
    'Figures for the reference year, for each of the ten unified services.',
  ),
);
