import { column, question, row, table, t, whenRow, words } from '../../build.js';

const tasks = [
  {
    row: row('owner', 'Katram pakalpojumam ir atbildīgais', 'Every service has an owner', words(['atbildīgais', 'īpašnieks'], ['owner'])),
    lv: 'Katram pakalpojumam nosakiet atbildīgo un viņa vārdu ierakstiet pakalpojumu sarakstā',
    en: 'Name an owner for every service and enter the name in the list of services',
  },
  {
    row: row('list', 'Pakalpojumu saraksts ir apstiprināts', 'The list of services is approved', words(['saraksts'], ['list'])),
    lv: 'Apstipriniet pakalpojumu sarakstu ar vadītāja rīkojumu un reizi gadā to pārskatiet',
    en: 'Approve the list of services by order of the head and review it once a year',
  },
  {
    row: row(
      'descriptions',
      'Aprakstus regulāri atjauno',
      'Descriptions are kept up to date',
      words(['apraksti', 'aktualizē'], ['descriptions']),
    ),
    lv: 'Nosakiet, ka aprakstu atjauno desmit darbdienu laikā pēc izmaiņām noteikumos vai cenās',
    en: 'Require that a description is updated within ten working days of a change in rules or prices',
  },
  {
    row: row(
      'indicators',
      'Vadība regulāri skata rādītājus',
      'Management reviews the indicators',
      words(['rādītāji', 'pārskati vadībai'], ['indicators', 'reports']),
    ),
    lv: 'Reizi ceturksnī rādiet vadībai pieteikumu, kavējumu un sūdzību skaitu pa pakalpojumiem',
    en: 'Once a quarter show management the number of applications, delays and complaints by service',
  },
  {
    row: row(
      'complaints',
      'Sūdzības un ieteikumus izvērtē',
      'Complaints and suggestions are assessed',
      words(['sūdzības', 'ieteikumi'], ['complaints', 'feedback']),
    ),
    lv: 'Reģistrējiet sūdzības un ieteikumus pa pakalpojumiem un par katru pierakstiet, kas izlemts',
    en: 'Register complaints and suggestions by service and note what was decided about each',
  },
  {
    row: row(
      'plan',
      'Ir pakalpojumu pilnveides plāns',
      'There is a plan for improving services',
      words(['plāns', 'pilnveides plāns'], ['plan', 'roadmap']),
    ),
    lv: 'Izveidojiet gada plānu ar uzlabojumiem, termiņiem un atbildīgajiem',
    en: 'Draw up a yearly plan of improvements with dates and people responsible',
  },
];

const inSentence = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** SV4.8. */
export const managementTasks = question({
  code: 'SV4.8',
  text: t('Vai šie pakalpojumu pārvaldības uzdevumi ir īstenoti?', 'Are these tasks of service management carried out?'),
  help: t(
    '„Jā” nozīmē, ka uzdevums attiecas uz visiem pakalpojumiem un to var parādīt ar dokumentu vai pārskatu.',
    '“Yes” means that the task covers all services and a document or report can show it.',
  ),
  why: t(
    'Pēc šiem ikdienas darbiem redzams, vai pakalpojumus kāds pārvalda vai tie attīstās, kā pagadās.',
    'These everyday tasks show whether services are managed or simply happen.',
  ),
  example: t(
    'Atbildīgie ir tikai sociālajiem pakalpojumiem: pirmajā rindā izvēlieties „Daļēji”.',
    'Only social services have owners: choose “Partly” in the first row.',
  ),
  weight: 4,
  answer: table(
    tasks.map((task) => task.row),
    [
      column('yes', 'Jā', 'Yes', 1, words(['pilnībā', 'visiem'], ['fully', 'all'])),
      column('partly', 'Daļēji', 'Partly', 0.5, words(['dažiem', 'pa daļai'], ['some', 'in part'])),
      column('no', 'Nē', 'No', 0, words(['nav', 'nenotiek'], ['none', 'not done'])),
    ],
  ),
  effort: 3,
  recommendations: tasks.flatMap((task) => [
    whenRow(task.row.code, 'partly', `Pabeidziet iesākto: ${inSentence(task.lv)}.`, `Finish what you have begun: ${inSentence(task.en)}.`),
    whenRow(task.row.code, 'no', `${task.lv}.`, `${task.en}.`),
  ]),
});
