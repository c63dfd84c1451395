import { column, option, question, row, single, table, t, words } from '../../build.js';

/** SV4.5: an opinion, so it earns nothing. */
const provision = question({
  code: 'SV4.5',
  text: t('Vai Jums ir viss vajadzīgais pakalpojumu pārvaldībai?', 'Do you have everything that service management needs?'),
  help: t('Novērtējiet kopumā; vēlāk varēsiet precizēt.', 'Give an overall view; a later question asks for details.'),
  why: t(
    'Punktu par to nav: atbildes palīdz saprast, kāds valsts atbalsts vajadzīgs.',
    'It earns no points: the answers show what state support is needed.',
  ),
  example: t(
    'Cilvēku pietiek, bet nav rīka uzskaitei: izvēlieties „Daļēji”.',
    'There are enough people but no tool for accounting: choose “Partly”.',
  ),
  weight: 0,
  answer: single(
    option('yes', 'Jā', 'Yes', 0, words(['pietiek', 'pietiekams', 'pilnībā'], ['enough', 'sufficient'])),
    option('partly', 'Daļēji', 'Partly', 0, words(['ne visai', 'pa daļai'], ['in part', 'somewhat'])),
    option('no', 'Nē', 'No', 0, words(['nepietiek', 'nepietiekams'], ['not enough', 'insufficient'])),
  ),
});

/** SV4.7: an opinion, so it earns nothing. */
const byKind = question({
  code: 'SV4.7',
  text: t('Vai pakalpojumu pārvaldībai pietiek resursu?', 'Are there enough resources for service management?'),
  help: t('Katrā rindā novērtējiet vienu resursu.', 'Judge one resource in each row.'),
  why: t(
    'Redzams, vai trūkst naudas, cilvēku vai zināšanu, un palīdzību var piedāvāt īstajā vietā.',
    'It shows whether money, people or knowledge is short, so that help can be offered where it is needed.',
  ),
  example: t(
    'Cilvēki – pietiekami; nauda – nepietiekami; IT risinājumi – daļēji; zināšanas – pietiekami.',
    'People – sufficient; money – insufficient; IT solutions – partly; knowledge – sufficient.',
  ),
  weight: 0,
  answer: table(
    [
      row('people', 'Cilvēki', 'People', words(['darbinieki', 'personāls'], ['staff', 'employees'])),
      row('money', 'Nauda', 'Money', words(['finansējums', 'budžets', 'finanses'], ['funding', 'budget'])),
      row('it', 'IT risinājumi', 'IT solutions', words(['sistēmas', 'programmas', 'IT'], ['systems', 'software'])),
      row('knowledge', 'Zināšanas', 'Knowledge', words(['prasmes', 'kompetence'], ['skills', 'know-how'])),
    ],
    [
      column('enough', 'Pietiekami', 'Sufficient', 1, words(['pietiek', 'jā'], ['enough', 'yes'])),
      column('partly', 'Daļēji', 'Partly', 0.5, words(['ne pilnībā', 'pa daļai'], ['in part'])),
      column('not-enough', 'Nepietiekami', 'Insufficient', 0, words(['nepietiek', 'trūkst', 'nē'], ['not enough', 'lacking', 'no'])),
    ],
  ),
});

/** SV4.5 and SV4.7: whether the means suffice, in general and by kind. */
export const serviceResources = { provision, byKind };
