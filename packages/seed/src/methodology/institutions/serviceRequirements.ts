import type { Question } from '../documentTypes.js';
import { option, single, whenIs, words } from '../build.js';

/**
 * What differs in CS3.1: the recommendations for the unified centres that municipalities keep give way to requirements shared by
 * a ministry’s sector.
 */
export const serviceRequirements: Partial<Question> = {
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
      'sector',
      'Izmanto prasības, kas ir kopīgas visam resoram',
      'Uses requirements shared by its sector',
      1,
      words(['resora prasības', 'ministrijas prasības'], ['sector requirements', 'ministry’s requirements']),
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
  recommendations: [
    whenIs(
      'planned',
      'Nosakiet datumu un atbildīgo. Par pamatu ņemiet Valsts kancelejas rokasgrāmatu vai radniecīgas iestādes standartu un pielāgojiet tikai to, kas pie Jums atšķiras.',
      'Set a date and name who is in charge. Start from the State Chancellery’s handbook or the standard of a similar institution and adapt only what differs with you.',
    ),
    whenIs(
      'none',
      'Ieviesiet Valsts kancelejas rokasgrāmatu ar vienu rīkojumu un pajautājiet ministrijai, vai resorā nevajag kopīgu standartu.',
      'Adopt the State Chancellery’s handbook by one order and ask the ministry whether the sector should share a standard.',
    ),
    whenIs(
      'not-needed',
      'Pārskatiet pēdējā gada sūdzības un atkārtotos jautājumus. Ja klientu patiešām nav, izvēlieties atbildi „Klientus neapkalpo”; ja ir, sāciet ar vienas lapas prasībām.',
      'Go through last year’s complaints and repeated questions. If there really are no clients, choose “Clients are not served”; if there are, begin with one page of requirements.',
    ),
  ],
};
