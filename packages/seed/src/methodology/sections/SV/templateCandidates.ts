import { freeText, question, t } from '../../build.js';

/** SV4.9. */
export const templateCandidates = question({
  code: 'SV4.9',
  text: t(
    'Kurus Jūsu pakalpojumus varētu sniegt pēc vienota parauga visā valstī?',
    'Which of your services could be provided by one template throughout the country?',
  ),
  help: t(
    'Nosauciet pakalpojumus, kas visur notiek vienādi. Ja tādu nav, rakstiet „nav”.',
    'Name services that work the same way everywhere. If there are none, write “none”.',
  ),
  why: t('No šiem ieteikumiem veido nākamos unificētos pakalpojumus.', 'The next unified services are chosen from these suggestions.'),
  example: t('Koku ciršanas atļauja; atļauja tirdzniecībai publiskā vietā.', 'Tree felling permit; permit for trading in a public place.'),
  weight: 0,
  answer: freeText(),
});
