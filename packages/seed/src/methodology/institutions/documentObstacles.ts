import { exclusive, multiple, option, other, otherText, question, t, words } from '../build.js';

const obstacles = question({
  code: 'IP3.4',
  text: t(
    'Kas traucē dokumentus saskaņot un virzīt tikai elektroniski?',
    'What keeps documents from being approved and passed on electronically only?',
  ),
  help: t('Atzīmējiet visu, kas traucēja pārskata gadā.', 'Tick everything that got in the way in the reference year.'),
  why: t(
    'Punktu par to nav: atbildes rāda, vai vajadzīga tehnika, cilvēki vai noteikumu maiņa.',
    'It earns no points: the answers show whether equipment, people or a change of rules is needed.',
  ),
  example: t(
    'Ne visiem darbiniekiem ir paraksta karte, un līgumu partneri prasa papīru: atzīmējiet abus.',
    'Not all employees have a signing card and contract partners ask for paper: tick both.',
  ),
  weight: 0,
  answer: multiple(
    option(
      'equipment',
      'Aprīkojuma vai sistēmas trūkums',
      'Lack of equipment or of a system',
      0,
      words(['tehnika', 'sistēma'], ['equipment', 'system']),
    ),
    option('staff', 'Darbinieku vai laika trūkums', 'Lack of staff or time', 0, words(['cilvēki', 'nav laika'], ['people', 'no time'])),
    option('skills', 'Prasmju trūkums', 'Lack of skills', 0, words(['neprotam', 'prasmes'], ['do not know how', 'skills'])),
    option(
      'signature',
      'Ne visiem ir elektroniskais paraksts',
      'Not everybody has an electronic signature',
      0,
      words(['paraksts', 'nav e-paraksta'], ['signature', 'no e-signature']),
    ),
    option(
      'rules',
      'Noteikumi vai partneri prasa papīru',
      'Rules or partners ask for paper',
      0,
      words(['noteikumi', 'partneri'], ['rules', 'partners']),
    ),
    other(0),
    exclusive('none', 'Nekas netraucē', 'Nothing', words(['nekas', 'šķēršļu nav'], ['no obstacles', 'none'])),
  ),
});

/** IP3.4: the report on 2018 asks for the reasons to be studied. */
export const documentObstacles = [obstacles, otherText(obstacles, 'Kas vēl traucē?', 'What else gets in the way?')] as const;
