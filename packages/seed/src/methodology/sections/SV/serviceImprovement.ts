import { exclusive, multiple, option, other, question, t, whenLacks, words } from '../../build.js';

/** SV4.1: what is done to make services better. */
export const serviceImprovement = question({
  code: 'SV4.1',
  text: t('Ko Jūs pārskata gadā darījāt, lai pilnveidotu pakalpojumus?', 'What did you do in the reference year to improve services?'),
  help: t(
    'Atzīmējiet to, kas attiecas vismaz uz vienu pakalpojumu un ko varat parādīt.',
    'Select what applies to at least one service and can be shown.',
  ),
  why: t(
    'Pakalpojums kļūst labāks, ja pie tā strādā pastāvīgi, ne tikai tad, kad ievieš jaunu sistēmu.',
    'A service improves when it is worked on all the time, not only when a new system arrives.',
  ),
  example: t(
    'No pieteikuma izņemta prasība pievienot izziņu, ko var iegūt no reģistra: atzīmējiet „Vienkāršojām procesu”.',
    'The request to attach a certificate available from a register was removed: select “Simplified the process”.',
  ),
  weight: 3,
  answer: multiple(
    option(
      'simplified',
      'Vienkāršojām procesu vai atteicāmies no liekām prasībām',
      'Simplified the process or dropped needless requirements',
      0.3,
      words(['vienkāršošana', 'samazinājām birokrātiju', 'mazāk dokumentu'], ['simplification', 'less paperwork']),
    ),
    option(
      'digitised',
      'Elektronizējām kādu posmu',
      'Made a stage electronic',
      0.2,
      words(['digitalizējām', 'elektronizācija', 'jauns e-pakalpojums'], ['digitised', 'new e-service']),
    ),
    option(
      'users',
      'Iesaistījām klientus pārbaudē vai izstrādē',
      'Involved clients in testing or design',
      0.3,
      words(['lietotāju testēšana', 'klientu iesaiste'], ['user testing', 'co-design']),
    ),
    option(
      'feedback',
      'Izmantojām sūdzības, ieteikumus vai aptaujas',
      'Used complaints, suggestions or surveys',
      0.2,
      words(['atsauksmes', 'atgriezeniskā saite'], ['client feedback']),
    ),
    option(
      'training',
      'Mācījām pakalpojumu sniedzējus',
      'Trained those who provide services',
      0.2,
      words(['apmācības', 'mācības'], ['staff training']),
    ),
    other(0.1),
    exclusive('none', 'Neko', 'Nothing', words(['nekas netika darīts', 'nedarījām'], ['we did nothing'])),
  ),
  effort: 3,
  recommendations: [
    whenLacks(
      'simplified',
      'Izvēlieties vienu bieži prasītu pakalpojumu un svītrojiet prasības iesniegt datus, kas pārvaldei jau ir vai kas lēmumu neietekmē.',
      'Take one frequent service and strike out requirements for data that the administration already has or that do not affect the decision.',
    ),
    whenLacks(
      'digitised',
      'Katru gadu izraugieties vismaz vienu pakalpojuma posmu, kas vēl notiek uz papīra, un pārceliet to uz e-vidi.',
      'Each year choose at least one stage of a service that is still on paper and make it electronic.',
    ),
    whenLacks(
      'users',
      'Pirms izmaiņām palūdziet pieciem klientiem izmēģināt pakalpojumu un pierakstiet, kur viņi apstājas.',
      'Before a change ask five clients to try the service and note where they stop.',
    ),
    whenLacks(
      'feedback',
      'Reizi ceturksnī pārskatiet sūdzības un ieteikumus pa pakalpojumiem un par katru izlemiet, ko mainīsiet.',
      'Once a quarter go through complaints and suggestions by service and decide what to change.',
    ),
    whenLacks(
      'training',
      'Iekļaujiet mācību plānā klientu apkalpošanu un pakalpojumu aprakstīšanu saprotamā valodā.',
      'Include client service and the writing of plain service descriptions in the training plan.',
    ),
  ],
});
