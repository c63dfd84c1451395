import type { Question, Recommendation } from '../../documentTypes.js';
import type { UnifiedService } from './unifiedServices.js';
import { option, question, reason, single, t, whenIs, words } from '../../build.js';

/** SV2.2, the opening question of a service; the steps are a proposal, as no public source names those of the accepted standard. */
export function informatisationLevel(service: UnifiedService): Question {
  const { lv, en } = service.title;
  return question({
    code: `SV2.2.${service.code}`,
    item: { code: service.code, title: service.title },
    text: t(`Kāds ir pakalpojuma „${lv}” informatizācijas līmenis?`, `How far is the service “${en}” available electronically?`),
    help: t(
      `Izvēlieties augstāko līmeni, kas jau darbojas.${service.levelHint === undefined ? '' : ` ${service.levelHint.lv}`}`,
      `Choose the highest level that already works.${service.levelHint === undefined ? '' : ` ${service.levelHint.en}`}`,
    ),
    why: t(
      'Līmenis rāda, cik daudz no pakalpojuma cilvēks var paveikt, neizejot no mājām.',
      'The level shows how much of the service a person can complete without leaving home.',
    ),
    example: t(
      'Pieteikumu var iesniegt portālā, bet rezultāts jāsaņem klātienē: izvēlieties „Var pieteikties elektroniski”.',
      'The application can be submitted on a portal but the result is collected in person: choose “Application online”.',
    ),
    weight: 1,
    notApplicable: [reason('not-provided', 'Šādu pakalpojumu nesniedzam', 'We do not provide this service')],
    answer: single(
      option(
        'none',
        'Internetā nav nekā',
        'Nothing online',
        0,
        words(['nekas', '0. līmenis', 'nav elektronisks'], ['level 0', 'not online']),
      ),
      option(
        'information',
        'Internetā ir apraksts',
        'Description online',
        0.1,
        words(['tikai informācija', '1. līmenis'], ['information only', 'level 1']),
      ),
      option(
        'form',
        'Var lejupielādēt veidlapu',
        'Form to download',
        0.2,
        words(['veidlapa', 'iesnieguma paraugs', '2. līmenis'], ['downloadable form', 'level 2']),
      ),
      option(
        'application',
        'Var pieteikties elektroniski',
        'Application online',
        0.7,
        words(['e-pakalpojums', 'pieteikums portālā', '3. līmenis'], ['apply online', 'e-service', 'level 3']),
      ),
      option(
        'transaction',
        'Viss no pieteikuma līdz rezultātam notiek elektroniski',
        'Everything from application to result online',
        0.9,
        words(['pilnībā elektronisks', 'viss elektroniski', '4. līmenis'], ['fully electronic', 'level 4']),
      ),
      option(
        'proactive',
        'Sniedzam elektroniski pēc savas iniciatīvas, bez pieteikuma',
        'Provided electronically without being asked',
        1,
        words(['proaktīvs', 'automātiski', '5. līmenis'], ['proactive', 'automatic', 'level 5']),
      ),
    ),
    evidence: { required: false, text: t('Saite uz pakalpojuma aprakstu vai e-pakalpojumu.', 'Link to the description or the e-service.') },
    effort: 5,
    recommendations: service.stages.includes('application') ? towardsApplication(service) : towardsSending(service),
  });
}

function towardsApplication(service: UnifiedService): readonly Recommendation[] {
  const { lv, en } = service.title;
  return [
    whenIs(
      'none',
      `Publicējiet pakalpojuma „${lv}” aprakstu portālā Latvija.lv un savā vietnē un uzreiz ieplānojiet arī elektronisku pieteikumu.`,
      `Publish the description of “${en}” on Latvija.lv and on your website, and plan the electronic application at once.`,
    ),
    whenIs(
      'information',
      `Pievienojieties pakalpojuma „${lv}” unificētajam e-pakalpojumam portālā Latvija.lv: lejupielādējamas veidlapas posmu var izlaist.`,
      `Join the unified e-service for “${en}” on Latvija.lv: the stage of a downloadable form can be skipped.`,
    ),
    whenIs(
      'form',
      `Aizstājiet pakalpojuma „${lv}” veidlapu ar elektronisku pieteikumu; ātrākais ceļš ir gatavais unificētais e-pakalpojums.`,
      `Replace the form for “${en}” with an electronic application; the quickest way is the ready-made unified e-service.`,
    ),
    whenIs(
      'application',
      `Noskaidrojiet, kurā pakalpojuma „${lv}” posmā vēl vajag papīru vai jāierodas klātienē, un pārveidojiet to; parasti visvieglāk sākt ar to, ka rezultātu izsniedz elektroniski.`,
      `Find out which stage of “${en}” still needs paper or a visit, and change it; delivering the result electronically is usually the easiest start.`,
    ),
    whenIs(
      'transaction',
      `Pārbaudiet, vai pakalpojumu „${lv}” var piedāvāt pēc reģistru datiem, negaidot pieteikumu.`,
      `Check whether “${en}” can be offered from register data without waiting for an application.`,
    ),
  ];
}

/** Nobody applies for it: whatever the level, the next step is to send it electronically. */
function towardsSending(service: UnifiedService): readonly Recommendation[] {
  const { lv, en } = service.title;
  return ['none', 'information', 'form', 'application', 'transaction'].map((step) =>
    whenIs(
      step,
      `Nosūtiet rezultātu elektroniski, negaidot pieteikumu (pakalpojums „${lv}”): uz e-adresi vai klienta kontu portālā. Papīra formā sūtiet tikai tad, ja klients to lūdz.`,
      `Deliver the result electronically without an application (service “${en}”), to the e-address or the client’s portal account, and send paper only when the client asks for it.`,
    ),
  );
}
