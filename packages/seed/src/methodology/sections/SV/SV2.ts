import type { Option, Question } from '../../documentTypes.js';
import type { Stage, UnifiedService } from './unifiedServices.js';
import {
  any,
  exclusive,
  is,
  linear,
  multiple,
  option,
  question,
  reason,
  share,
  single,
  t,
  topic,
  whenBelow,
  whenIs,
  whenLacks,
  words,
  yesNo,
} from '../../build.js';
import { informatisationLevel } from './informatisationLevel.js';
import { unifiedServices } from './unifiedServices.js';

/*
 * The level (SV2.2) comes first and opens the rest: stages, prefilling, confirmation and completed applications are asked
 * only where an electronic application exists. The step from a form to an application earns (0.7 − 0.2) × 1 point, as much as the
 * four questions that it opens can cost (0.15 + 0.1 + 0.15 + 0.1), so that going electronic never lowers a score, and
 * "we do not provide this service" is one reply that takes the whole block out.
 * The steps of the level and the points are proposals: no public source has them.
 */
const noApplication = reason('no-application', 'Pakalpojumam nav jāpiesakās', 'The service needs no application');
const centralSystem = reason(
  'central-system',
  'Pieteikumus pieņem valsts sistēma, un šie skaitļi mums nav pieejami',
  'A state system takes the applications, and these figures are not available to us',
);

const opened = (service: UnifiedService) =>
  any(is(`SV2.2.${service.code}`, 'application'), is(`SV2.2.${service.code}`, 'transaction'), is(`SV2.2.${service.code}`, 'proactive'));

/** Where nobody applies, "provided without being asked" leaves nothing to ask about an application. */
const applicationOpened = (service: UnifiedService) =>
  service.stages.includes('application')
    ? opened(service)
    : any(is(`SV2.2.${service.code}`, 'application'), is(`SV2.2.${service.code}`, 'transaction'));

const itemOf = (service: UnifiedService) => ({ code: service.code, title: service.title });

const stageTexts: Readonly<Record<Stage, { readonly option: (score: number) => Option; readonly lv: string; readonly en: string }>> = {
  application: {
    option: (score) => option('application', 'Pieteikšanās', 'Application', score, words(['pieteikums', 'iesniegums'], ['applying'])),
    lv: 'Ļaujiet pieteikumu iesniegt elektroniski, bez izdrukas un ierašanās',
    en: 'Let the application be submitted electronically, without a printout or a visit',
  },
  payment: {
    option: (score) => option('payment', 'Samaksa', 'Payment', score, words(['maksājums', 'apmaksa', 'nodeva'], ['paying', 'fee'])),
    lv: 'Pievienojiet maksājumu moduli, lai samaksāt varētu turpat, kur piesakās vai saņem paziņojumu',
    en: 'Add the payment module so that people pay where they apply or receive the notice',
  },
  processing: {
    option: (score) =>
      option('processing', 'Izskatīšana', 'Processing', score, words(['apstrāde', 'lietas virzība'], ['handling', 'case work'])),
    lv: 'Virziet lietu dokumentu pārvaldības vai nozares sistēmā no saņemšanas līdz lēmumam, pa vidu neko neizdrukājot',
    en: 'Move the case through the document or sector system from receipt to decision without printing it in between',
  },
  result: {
    option: (score) =>
      option(
        'result',
        'Rezultāta saņemšana',
        'Delivery of the result',
        score,
        words(['rezultāts', 'saņemšana', 'izsniegšana'], ['result', 'outcome']),
      ),
    lv: 'Sūtiet rezultātu elektroniski: uz e-adresi vai klienta kontu portālā',
    en: 'Deliver the result electronically, to the e-address or the client’s portal account',
  },
};

function stages(service: UnifiedService): Question {
  const { lv, en } = service.title;
  return question({
    code: `SV2.3.${service.code}`,
    item: itemOf(service),
    text: t(`Kuri pakalpojuma „${lv}” posmi notiek elektroniski?`, `Which stages of the service “${en}” are electronic?`),
    help: t(
      'Posms ir elektronisks, ja to var paveikt bez papīra un neierodoties klātienē.',
      'A stage is electronic if it can be completed without paper and without a visit.',
    ),
    why: t(
      'Viens papīra posms liek ierasties klātienē arī tad, ja pārējie ir elektroniski.',
      'A single stage on paper forces a visit even if all others are electronic.',
    ),
    example: t(
      'Ja rezultātu nosūta uz e-adresi, rezultāta saņemšana ir elektroniska.',
      'If the result is sent to the e-address, its delivery is electronic.',
    ),
    weight: 0.15,
    visibleIf: opened(service),
    answer: multiple(
      // Three stages of 0.34 make the whole; the sum is cut at 1.
      ...service.stages.map((stage) => stageTexts[stage].option(service.stages.length === 4 ? 0.25 : 0.34)),
      exclusive('none', 'Neviens', 'None', words(['nav elektronisku posmu'], ['no stage'])),
    ),
    effort: 3,
    recommendations: service.stages.map((stage) =>
      whenLacks(stage, `${stageTexts[stage].lv} (pakalpojums „${lv}”).`, `${stageTexts[stage].en} (service “${en}”).`),
    ),
  });
}

function completed(service: UnifiedService): Question {
  const { lv, en } = service.title;
  return question({
    code: `SV2.1.${service.code}`,
    item: itemOf(service),
    text: t(
      `Cik no pārskata gadā sāktajiem pakalpojuma „${lv}” e-pieteikumiem tika pabeigti?`,
      `How many of the e-applications for “${en}” started in the reference year were completed?`,
    ),
    help: t(
      'Sākts ir katrs atvērts e-pieteikums, pabeigts – katrs iesniegtais. Skaitļus ņemiet no e-pakalpojuma statistikas.',
      'Every e-application opened is started, every one submitted is completed. Take the figures from the statistics of the e-service.',
    ),
    why: t(
      'Ja daudzi sāk un nepabeidz, e-pakalpojums ir pārāk sarežģīts vai nesaprotams.',
      'If many start and do not finish, the e-service is too complicated or unclear.',
    ),
    example: t('180 no 240', '180 of 240'),
    weight: 0.1,
    visibleIf: applicationOpened(service),
    notApplicable: [noApplication, centralSystem],
    answer: share(linear(0, 1), { min: 0.2, max: 1 }),
    evidence: { required: false, text: t('Izraksts no e-pakalpojuma statistikas.', 'Extract from the statistics of the e-service.') },
    effort: 2,
    recommendations: [
      whenBelow(
        80,
        `Noskaidrojiet, kurā solī cilvēki pamet pakalpojuma „${lv}” e-pieteikumu, un vienkāršojiet tieši šo soli.`,
        `Find out at which step people leave the e-application for “${en}” and simplify that very step.`,
      ),
    ],
  });
}

function prefilled(service: UnifiedService): Question {
  const { lv, en } = service.title;
  return question({
    code: `SV2.4.${service.code}`,
    item: itemOf(service),
    text: t(
      `Vai pakalpojuma „${lv}” e-pieteikuma lauki automātiski aizpildās ar jau zināmiem datiem?`,
      `Are the fields of the e-application for “${en}” filled in automatically with data already known?`,
    ),
    help: t(
      `Vienreizes princips: cilvēkam nav jāraksta tas, ko pārvalde jau zina, piemēram, ${service.known.lv}.`,
      `The once-only principle: people need not enter what the administration already knows, such as ${service.known.en}.`,
    ),
    why: t(
      'Jo mazāk jāraksta, jo mazāk kļūdu un vairāk pabeigtu pieteikumu.',
      'The less there is to type, the fewer the mistakes and the more applications are completed.',
    ),
    example: t(
      'Vārds un adrese aizpildās paši, pārējais jāraksta: izvēlieties „Daļa lauku”.',
      'Name and address fill themselves in, the rest is typed: choose “Some fields”.',
    ),
    weight: 0.15,
    visibleIf: applicationOpened(service),
    notApplicable: [noApplication],
    answer: single(
      option('all', 'Visi lauki, kuru dati ir zināmi', 'All fields whose data are known', 1, words(['visi', 'pilnībā'], ['all', 'fully'])),
      option('some', 'Daļa lauku', 'Some fields', 0.5, words(['daļēji', 'daži', 'tikai personas dati'], ['partly', 'a few'])),
      option('none', 'Neviens lauks', 'No field', 0, words(['neviens', 'nekas', 'nav'], ['none', 'nothing'])),
    ),
    effort: 3,
    recommendations: [
      whenIs(
        'some',
        `Salīdziniet pakalpojuma „${lv}” laukus ar reģistriem, no kuriem drīkstat saņemt datus, un automātisko aizpildi ieviesiet arī pārējiem.`,
        `Compare the fields of “${en}” with the registers whose data you may receive, and fill in the remaining ones automatically too.`,
      ),
      whenIs(
        'none',
        `Sāciet ar vārdu un personas kodu no identifikācijas līdzekļa un pēc tam pakalpojumam „${lv}” pievienojiet arī reģistru datus.`,
        `Start with the name and personal code from the means of identification, and then add register data to “${en}” as well.`,
      ),
    ],
  });
}

function confirmed(service: UnifiedService): Question {
  const { lv, en } = service.title;
  return question({
    code: `SV2.5.${service.code}`,
    item: itemOf(service),
    text: t(
      `Vai klients saņem paziņojumu, ka pakalpojuma „${lv}” e-pieteikums ir iesniegts?`,
      `Is the client told that the e-application for “${en}” has been submitted?`,
    ),
    help: t(
      'Der paziņojums ekrānā, e-pastā, e-adresē vai īsziņā.',
      'A notice on the screen, by e-mail, to the e-address or by text message counts.',
    ),
    why: t('Bez apstiprinājuma cilvēki zvana vai piesakās vēlreiz.', 'Without a confirmation people call or apply again.'),
    example: t(
      '„Jūsu pieteikums ir saņemts, atbildēsim piecu darbdienu laikā.”',
      '“Your application has been received; we will reply within five working days.”',
    ),
    weight: 0.1,
    visibleIf: applicationOpened(service),
    notApplicable: [noApplication],
    answer: yesNo(),
    effort: 1,
    recommendations: [
      whenIs(
        'no',
        `Ieslēdziet automātisku apstiprinājumu pakalpojuma „${lv}” pieteikumiem un norādiet tajā numuru un atbildes termiņu.`,
        `Switch on an automatic confirmation for applications for “${en}”, with a reference number and the time limit for the reply.`,
      ),
    ],
  });
}

/** The five questions about the electronic side of one service, the opening one first. */
export function electronicService(service: UnifiedService): readonly Question[] {
  return [informatisationLevel(service), stages(service), completed(service), prefilled(service), confirmed(service)];
}

export const SV2 = topic(
  'SV2',
  'Individuāla pakalpojuma anketa',
  'Questionnaire on single services',
  unifiedServices.flatMap(electronicService),
  t(
    'Vieni un tie paši jautājumi par katru no desmit unificētajiem pakalpojumiem.',
    'The same questions about each of the ten unified services.',
  ),
);
