import { exclusive, multiple, option, question, single, t, whenIs, whenLacks, words } from '../../build.js';

/** SV4.3. */
const system = question({
  code: 'SV4.3',
  text: t('Vai Jums ir pakalpojumu pārvaldības sistēma?', 'Do you have a service management system?'),
  help: t(
    'Tā ir noteikta kārtība, pienākumi un rīki, ar ko visus pakalpojumus apraksta, uzskaita un uzlabo; atsevišķa programma nav obligāta.',
    'It is a set procedure, duties and tools by which all services are described, counted and improved; separate software is not required.',
  ),
  why: t(
    'Ja par pakalpojumiem kopumā neatbild neviens, katra nodaļa tos attīsta atšķirīgi.',
    'If nobody answers for services as a whole, every department develops them differently.',
  ),
  example: t(
    'Kārtība ir apstiprināta, bet to ievēro tikai sociālais dienests: izvēlieties „Daļēji”.',
    'The procedure is approved, but only the social service follows it: choose “Partly”.',
  ),
  weight: 4,
  answer: single(
    option('yes', 'Jā, visiem pakalpojumiem', 'Yes, for all services', 1, words(['ir', 'pilnībā', 'ieviesta'], ['fully', 'in place'])),
    option('partly', 'Daļēji', 'Partly', 0.5, words(['dažiem pakalpojumiem', 'ieviešam', 'nepilnīga'], ['some services', 'in progress'])),
    option('no', 'Nē', 'No', 0, words(['nav'], ['we do not', 'none'])),
  ),
  evidence: { required: false, text: t('Dokuments, kas nosaka kārtību.', 'The document that sets the procedure.') },
  effort: 4,
  recommendations: [
    whenIs(
      'partly',
      'Attieciniet jau ieviesto kārtību uz visām nodaļām un norīkojiet vienu atbildīgo par visiem pakalpojumiem.',
      'Extend the existing procedure to all departments and name one person answerable for all services.',
    ),
    whenIs(
      'no',
      'Norīkojiet pakalpojumu pārvaldības atbildīgo un apstipriniet īsu kārtību: kas pakalpojumus apraksta, kas uzskaita, kas pārskata un cik bieži.',
      'Name a service manager and approve a short procedure: who describes services, who counts, who reviews them and how often.',
    ),
  ],
});

/** SV4.4; the stages follow the duties of a service holder in Cabinet Regulation No. 399 of 2017. */
const stages = question({
  code: 'SV4.4',
  text: t(
    'Kuros pakalpojuma dzīves cikla posmos Jūs to mērķtiecīgi pārvaldāt?',
    'In which stages of a service’s life cycle do you actively manage it?',
  ),
  help: t(
    'Atzīmējiet posmu, ja tajā ir noteikts atbildīgais un darbs notiek regulāri.',
    'Select a stage if somebody is responsible for it and the work is done regularly.',
  ),
  why: t(
    'Sniegšana parasti izdodas labi; novārtā paliek uzskaite, kvalitāte un pilnveide.',
    'Provision usually goes well; accounting, quality and improvement are what gets neglected.',
  ),
  example: t(
    'Pieteikumus saskaitāt katru mēnesi, bet kvalitāti nevērtējat: atzīmējiet uzskaiti, bet ne kvalitātes kontroli.',
    'You count applications every month but do not assess quality: select accounting, not quality control.',
  ),
  weight: 4,
  answer: multiple(
    option(
      'identification',
      'Apzināšana',
      'Identification',
      0.17,
      words(['identificēšana', 'pakalpojumu saraksts'], ['identifying', 'list of services']),
    ),
    option('description', 'Aprakstīšana', 'Description', 0.17, words(['apraksti', 'katalogs'], ['describing', 'catalogue'])),
    option('provision', 'Sniegšana', 'Provision', 0.16, words(['nodrošināšana', 'klientu apkalpošana'], ['providing', 'delivery'])),
    option('accounting', 'Uzskaite', 'Accounting', 0.17, words(['statistika', 'rādītāji'], ['statistics', 'indicators'])),
    option('quality', 'Kvalitātes kontrole', 'Quality control', 0.17, words(['kvalitāte', 'uzraudzība'], ['quality', 'monitoring'])),
    option('improvement', 'Pilnveide', 'Improvement', 0.17, words(['uzlabošana', 'attīstība'], ['improving', 'development'])),
    exclusive('none', 'Nevienā', 'None', words(['nepārvaldām', 'neviens'], ['no stage', 'not managed'])),
  ),
  effort: 3,
  recommendations: [
    whenLacks(
      'identification',
      'Reizi gadā pārskatiet, kādus pakalpojumus sniedzat, un apstipriniet to sarakstu.',
      'Once a year review which services you provide and approve the list.',
    ),
    whenLacks(
      'description',
      'Nosakiet, kurš raksta un atjauno pakalpojumu aprakstus Latvija.lv katalogā.',
      'Determine who writes and updates the descriptions in the Latvija.lv catalogue.',
    ),
    whenLacks(
      'provision',
      'Vienojieties par vienādu pakalpojumu sniegšanas kārtību un termiņiem visos apkalpošanas punktos.',
      'Agree on the same procedure and time limits at every service point.',
    ),
    whenLacks(
      'accounting',
      'Sāciet katru mēnesi skaitīt pieteikumus un rezultātus pa kanāliem vismaz desmit biežākajiem pakalpojumiem.',
      'Start counting applications and results by channel every month, at least for the ten most frequent services.',
    ),
    whenLacks(
      'quality',
      'Izvēlieties katram pakalpojumam vienu kvalitātes rādītāju, piemēram, termiņa ievērošanu, un pārbaudiet to reizi ceturksnī.',
      'Choose one quality indicator for each service, such as keeping to the time limit, and check it every quarter.',
    ),
    whenLacks(
      'improvement',
      'Katram pakalpojumam reizi gadā nosakiet vienu uzlabojumu, atbildīgo un termiņu.',
      'Once a year set one improvement for each service, with a person responsible and a date.',
    ),
  ],
});

/** SV4.3 and SV4.4: whether services are managed, and in which stages. */
export const serviceManagement = { system, stages };
