import { count, counts, linear, question, row, t, topic, unscored, whenBelow, words } from '../../build.js';

/** Of its own, not a row of IP1.1: these people stand outside the ratio, and `counts` by rows would put them into its base. */
const bound = question({
  code: 'IP1.2',
  text: t(
    'Cik darbiniekiem darba dēļ jāatrodas uz vietas?',
    'How many employees have to be at the workplace because of the nature of their work?',
  ),
  help: t(
    'Piemēram, skolotāji, sociālie aprūpētāji, sētnieki. Skaitiet darbiniekus pārskata gada beigās.',
    'For instance teachers, carers, street cleaners. Count employees at the end of the reference year.',
  ),
  why: t(
    'Punktu par to nav: šos darbiniekus nākamajā jautājumā neskaita, lai salīdzinājums būtu taisnīgs.',
    'It earns no points: these employees are left out of the next question to keep the comparison fair.',
  ),
  example: t('310', '310'),
  weight: 0,
  answer: count(t('darbinieki', 'employees'), unscored, { min: 0, max: 20000 }),
});

/** Covers IP1.1 and IP1.3: remote work provided, of all whose work allows it. */
const remote = question({
  code: 'IP1.1',
  text: t(
    'Cik darbinieku no tiem, kuru darbs to pieļauj, var strādāt attālināti, un cik nevar IT ierobežojumu dēļ?',
    'Of the employees whose work allows it, how many can work remotely and how many are prevented by IT?',
  ),
  help: t(
    'Neskaitiet tos, kuriem jāatrodas uz vietas. IT ierobežojums ir, piemēram, datora, attālās piekļuves vai elektronisku dokumentu trūkums.',
    'Leave out those who have to be on site. An IT limit is, for instance, the lack of a computer, remote access or electronic documents.',
  ),
  why: t(
    'Attālināts darbs palīdz pārvarēt krīzes un piesaistīt darbiniekus no citurienes.',
    'Remote work helps through a crisis and attracts staff from elsewhere.',
  ),
  example: t('Var strādāt attālināti 85, IT ierobežojumu dēļ nevar 15.', 'Can work remotely 85, cannot because of IT 15.'),
  weight: 6,
  answer: counts(
    [
      row(
        'it-limits',
        'Varētu, bet IT ierobežojumu dēļ nevar',
        'Could, but IT limits prevent it',
        words(['IT ierobežojumi', 'nevar IT dēļ', 'nav datora'], ['IT limits', 'prevented']),
      ),
      row('remote', 'Var strādāt attālināti', 'Can work remotely', words(['attālināti', 'ir nodrošināts', 'var'], ['remote', 'provided'])),
    ],
    ['remote'],
    'rows',
    linear(0, 1),
    { min: 0.2, max: 1 },
  ),
  effort: 3,
  recommendations: [
    whenBelow(
      100,
      'Noskaidrojiet, kas katram no šiem darbiniekiem pietrūkst (dators, droša attālā piekļuve vai elektroniski dokumenti), un nodrošiniet to, sākot ar lētāko.',
      'Find out what each of these employees lacks (a computer, secure remote access or electronic documents) and provide it, the cheapest first.',
    ),
  ],
});

export const IP1 = topic('IP1', 'Attālināts darbs', 'Remote work', [bound, remote]);
