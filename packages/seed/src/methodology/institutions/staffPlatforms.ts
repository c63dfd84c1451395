import { column, question, row, t, table, whenRow, words } from '../build.js';

const purposes = [
  {
    row: row('communication', 'Iekšējai saziņai', 'For internal communication', words(['saziņa', 'tērzēšana'], ['communication', 'chat'])),
    needed: t(
      'Sāciet ar vienu nodaļu un saziņas rīku, kas jau iekļauts Jūsu biroja programmatūras licencē, un pēc trim mēnešiem lemiet par pārējām.',
      'Start with one department and the communication tool already included in your office software licence, and decide on the rest after three months.',
    ),
    notUsed: t(
      'Pierakstiet, kas tieši traucē (licences, drošības prasības vai ieradumi), un pajautājiet ministrijai vai radniecīgai iestādei, vai var pievienoties tās platformai.',
      'Write down what exactly prevents it (licences, security rules or habits) and ask your ministry or a similar institution whether you can join its platform.',
    ),
  },
  {
    row: row(
      'knowledge',
      'Zināšanu uzkrāšanai',
      'For keeping knowledge',
      words(['zināšanas', 'zināšanu bāze'], ['knowledge', 'knowledge base']),
    ),
    needed: t(
      'Izveidojiet kopīgu vietu desmit biežāk meklētajiem noteikumiem un veidlapām un norīkojiet darbinieku, kas to uztur.',
      'Set up one place for the ten rules and forms people look for most and name an employee who keeps it.',
    ),
    notUsed: t(
      'Palūdziet darbiniekam, kurš drīz mainīs darbu vai dosies pensijā, pierakstīt savu darbu: tas būs pirmais ieraksts kopīgā zināšanu bāzē.',
      'Ask an employee who will soon leave or retire to write down how the work is done: that is the first entry of a shared knowledge base.',
    ),
  },
];

/** IP5.3, asked for each purpose: the report on 2021 prints institutions' answers apart for communication and for knowledge. */
export const staffPlatforms = question({
  code: 'IP5.3',
  text: t(
    'Vai izmantojat kopīgas elektroniskas platformas, kurās darbinieki sazinās un krāj zināšanas?',
    'Do you use shared electronic platforms on which employees communicate and keep knowledge?',
  ),
  help: t(
    'Piemēram, iekštīkls, tērzēšanas un kopdarba rīki, zināšanu bāze. E-pasts vien neskaitās. Viena platforma var kalpot abiem mērķiem.',
    'For instance an intranet, chat and collaboration tools, a knowledge base. E-mail alone does not count. One platform may serve both purposes.',
  ),
  why: t(
    'Zināšanas, kas glabājas vienuviet, nepazūd, kad darbinieks aiziet.',
    'Knowledge kept in one place is not lost when an employee leaves.',
  ),
  example: t(
    'Nodaļas sarunājas kopdarba rīkā, bet kārtības katrs glabā pie sevis: „Izmantojam” un „Neizmantojam, bet vajadzētu”.',
    'Departments talk in a collaboration tool, but everybody keeps procedures to themselves: “In use” and “Not in use, but needed”.',
  ),
  weight: 4,
  effort: 2,
  answer: table(
    purposes.map((purpose) => purpose.row),
    [
      column('uses', 'Izmantojam', 'In use', 1, words(['jā', 'lietojam'], ['yes', 'we use one'])),
      column('needed', 'Neizmantojam, bet vajadzētu', 'Not in use, but needed', 0.25, words(['vajadzētu', 'nepieciešama'], ['needed'])),
      column(
        'not-used',
        'Neizmantojam, jo nevaram vai nevajag',
        'Not in use, not possible or not needed',
        0,
        words(['nevajag', 'nav iespējams'], ['not possible', 'not needed']),
      ),
    ],
  ),
  evidence: { required: false, text: t('Platformu nosaukumi.', 'Names of the platforms.') },
  recommendations: purposes.flatMap((purpose) => [
    whenRow(purpose.row.code, 'needed', purpose.needed.lv, purpose.needed.en),
    whenRow(purpose.row.code, 'not-used', purpose.notUsed.lv, purpose.notUsed.en),
  ]),
});
