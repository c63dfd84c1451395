import type { Question } from '../../documentTypes.js';
import type { UnifiedService } from './unifiedServices.js';
import { option, question, reason, single, t, whenIs, words } from '../../build.js';

/**
 * SV5.0 is ours, one question a service: it lets "no statistics for this service, because …" be one reply. Having none is an answer
 * that scores 0, not a not-applicable reason: otherwise whoever does not count would leave the denominator. The reasons that do
 * take the service out (not provided, kept by a state system, no case in the year) are reasons of SV5.0 alone.
 * It earns as much as the two shares behind it (0.5 = 0.25 + 0.25), so that hiding statistics never pays.
 */
export function keptStatistics(service: UnifiedService): Question {
  const { lv, en } = service.title;
  return question({
    code: `SV5.0.${service.code}`,
    item: { code: service.code, title: service.title },
    text: t(
      `Vai Jums ir pakalpojuma „${lv}” statistika par pārskata gadu?`,
      `Do you have statistics on the service “${en}” for the reference year?`,
    ),
    help: t(
      'Pietiek, ja zināt pieteikumu vai izsniegto rezultātu kopskaitu. Ja statistikas nav, izvēlieties iemeslu.',
      'The total of applications or results is enough. If there are no statistics, choose the reason.',
    ),
    why: t(
      'Lai lemtu par pakalpojuma attīstību, jāzina, cik bieži un kādā veidā to lieto.',
      'To decide how a service develops one must know how often and in what way it is used.',
    ),
    example: t(
      'Lietas ir sistēmā, bet pārskatu no tās nevar iegūt: izvēlieties „Nē, no sistēmas to nevar iegūt”.',
      'The cases are in a system that gives no report: choose “No, the system cannot produce them”.',
    ),
    weight: 0.5,
    notApplicable: [
      reason('not-provided', 'Šādu pakalpojumu nesniedzam', 'We do not provide this service'),
      reason(
        'central-system',
        'Statistiku uztur valsts sistēma, un mums tā nav pieejama',
        'A state system keeps the statistics, and they are not available to us',
      ),
      reason('no-cases', 'Pārskata gadā nebija neviena gadījuma', 'There was no case in the reference year'),
    ],
    answer: single(
      option('yes', 'Jā, ir', 'Yes', 1, words(['jā', 'mums ir'], ['we do', 'we have'])),
      option(
        'not-counted',
        'Nē, šos gadījumus neskaitām',
        'No, we do not count the cases',
        0,
        words(['neskaitām', 'neuzskaitām'], ['not counted']),
      ),
      option(
        'not-extractable',
        'Nē, no sistēmas to nevar iegūt',
        'No, the system cannot produce them',
        0,
        words(['nevar izgūt', 'sistēma neļauj'], ['cannot extract', 'no report']),
      ),
      option(
        'not-compiled',
        'Nē, dati nav apkopoti',
        'No, the data are not compiled',
        0,
        words(['nav apkopots', 'nebija laika'], ['not compiled', 'no time']),
      ),
      option(
        'other-reason',
        'Nē, cita iemesla dēļ',
        'No, for another reason',
        0,
        words(['cits iemesls', 'cits'], ['another reason', 'other']),
      ),
    ),
    effort: 1,
    recommendations: [
      whenIs(
        'not-counted',
        `Sāciet skaitīt pakalpojuma „${lv}” pieteikumus un rezultātus; sākumā pietiek ar vienu tabulu, ko papildina katru nedēļu.`,
        `Start counting applications and results of “${en}”; a single table updated every week will do at first.`,
      ),
      whenIs(
        'not-extractable',
        `Palūdziet sistēmas uzturētājam gatavu pārskatu par pakalpojumu „${lv}” un ierakstiet šo prasību nākamajā līgumā.`,
        `Ask the supplier of the system for a ready report on “${en}” and put the requirement into the next contract.`,
      ),
      whenIs(
        'not-compiled',
        `Norīkojiet darbinieku, kurš pakalpojuma „${lv}” datus apkopo reizi mēnesī, nevis gada beigās.`,
        `Name an employee who compiles the data of “${en}” every month rather than at the end of the year.`,
      ),
      whenIs(
        'other-reason',
        `Vienojieties, kas turpmāk uzskaita pakalpojuma „${lv}” pieteikumus, un novērsiet šķērsli, kas to līdz šim kavēja.`,
        `Agree who counts the applications for “${en}” from now on, and remove the obstacle that has prevented it so far.`,
      ),
    ],
  });
}
