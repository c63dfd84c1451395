import { exclusive, multiple, option, other, otherText, question, single, t, topic, whenIs, whenLacks, words } from '../../build.js';

const management = question({
  code: 'IP5.1',
  text: t(
    'Kādas iespējas elektroniski sazināties ar vadību ir darbiniekiem?',
    'Which electronic ways of reaching management do employees have?',
  ),
  help: t(
    'Parasts e-pasts vadītājam neskaitās; runa ir par tam paredzētām iespējām.',
    'Ordinary e-mail to a manager does not count; this is about means made for the purpose.',
  ),
  why: t(
    'Labas idejas rodas tiem, kuri darbu dara, un tām jānonāk līdz vadībai.',
    'Good ideas come from those who do the work, and they have to reach management.',
  ),
  example: t(
    'Iekštīklā ir veidlapa idejām, un jautājumus var uzdot, nenorādot vārdu: atzīmējiet pirmās divas iespējas.',
    'The intranet has a form for ideas, and questions need no name: select the first two.',
  ),
  weight: 3,
  answer: multiple(
    option(
      'ideas',
      'Iesniegt idejas un priekšlikumus',
      'Submit ideas and proposals',
      0.35,
      words(['idejas', 'priekšlikumi', 'ieteikumi'], ['ideas', 'proposals']),
    ),
    option(
      'anonymous',
      'Anonīmi uzdot jautājumus',
      'Ask questions anonymously',
      0.35,
      words(['anonīmi', 'anonīmi jautājumi'], ['anonymous', 'anonymously']),
    ),
    option(
      'forum',
      'Piedalīties diskusiju forumā',
      'Take part in a discussion forum',
      0.3,
      words(['forums', 'diskusijas', 'tērzēšana'], ['forum', 'discussion', 'chat']),
    ),
    other(0.2),
    exclusive('none', 'Šādu iespēju nav', 'No such means', words(['nav', 'nekā', 'nevar'], ['none', 'cannot'])),
  ),
  effort: 1,
  recommendations: [
    whenLacks(
      'ideas',
      'Izveidojiet iekštīklā vienkāršu veidlapu idejām un vismaz reizi mēnesī atbildiet uz visiem iesniegtajiem priekšlikumiem.',
      'Set up a simple form for ideas on the intranet and answer all new proposals at least once a month.',
    ),
    whenLacks(
      'anonymous',
      'Ļaujiet uzdot jautājumus, nenorādot vārdu, un atbildes publicējiet visiem darbiniekiem.',
      'Let questions be asked without a name and publish the answers to all staff.',
    ),
    whenLacks(
      'forum',
      'Atveriet kopīgu sarunu kanālu jau izmantotajā saziņas platformā un vienojieties, kurš no vadības tajā atbild.',
      'Open a shared channel in the communication platform you already use, and agree who from management replies there.',
    ),
  ],
});

/** Of municipalities alone: state bodies have no council. */
const councilPapers = question({
  code: 'IP5.2',
  text: t('Kā deputāti saņem domes sēžu dokumentus?', 'How do council members receive the papers for council meetings?'),
  help: t(
    'Elektroniskā balsošana šeit neskaitās; runa ir par darba kārtību, lēmumu projektiem un pielikumiem.',
    'Electronic voting does not count here; this is about agendas, draft decisions and annexes.',
  ),
  why: t(
    'Sistēmā visi lieto vienu un to pašu projekta redakciju, un nekas nav jākopē.',
    'In a system everybody has the same version of a draft, and nothing needs copying.',
  ),
  example: t(
    'Dokumenti ir sistēmā, un e-pastā sūta tikai saiti: izvēlieties „Elektroniskā sistēmā”.',
    'The papers are in a system and only a link is sent by e-mail: choose “In an electronic system”.',
  ),
  weight: 3,
  answer: single(
    option(
      'system',
      'Elektroniskā sistēmā',
      'In an electronic system',
      1,
      words(['sistēma', 'DVS', 'portālā', 'e-sēde'], ['system', 'portal']),
    ),
    option('e-mail', 'E-pastā', 'By e-mail', 0.5, words(['epasts', 'e-pasts', 'ar e-pastu'], ['email', 'mail'])),
    option('paper', 'Uz papīra', 'On paper', 0, words(['izdrukāti', 'papīrs', 'papīrā'], ['printed', 'paper'])),
  ),
  effort: 2,
  recommendations: [
    whenIs(
      'e-mail',
      'Ievietojiet sēžu dokumentus sistēmā, kurā redzamas visas redakcijas, un e-pastā sūtiet tikai saiti.',
      'Keep the papers in a system that shows all versions and send only a link by e-mail.',
    ),
    whenIs(
      'paper',
      'Atsakieties no izdrukām: nodrošiniet deputātiem planšetdatoru vai piekļuvi no sava datora un dokumentus glabājiet sistēmā.',
      'Give up printing: provide council members with a tablet or access from their own computer, and keep the papers in a system.',
    ),
  ],
});

/** "Not possible" scores 0 as "not needed" does: it says what is missing, and a reason not to count would reward it. */
const platforms = question({
  code: 'IP5.3',
  text: t(
    'Vai izmantojat kopīgu elektronisku platformu, kurā darbinieki sazinās un krāj zināšanas?',
    'Do you use a shared electronic platform on which employees communicate and keep knowledge?',
  ),
  help: t(
    'Piemēram, iekštīkls, tērzēšanas un kopdarba rīki, zināšanu bāze. E-pasts vien neskaitās.',
    'For instance an intranet, chat and collaboration tools, a knowledge base. E-mail alone does not count.',
  ),
  why: t(
    'Zināšanas, kas glabājas vienuviet, nepazūd, kad darbinieks aiziet.',
    'Knowledge kept in one place is not lost when an employee leaves.',
  ),
  example: t(
    'Kopdarba rīkā ir kanāli nodaļām un mape ar iekšējiem noteikumiem: izvēlieties „Izmantojam”.',
    'A collaboration tool has channels for departments and a folder of procedures: choose “We use one”.',
  ),
  weight: 4,
  answer: single(
    option('uses', 'Izmantojam', 'We use one', 1, words(['jā', 'ir', 'lietojam'], ['yes', 'in use'])),
    option('needed', 'Neizmantojam, bet vajadzētu', 'We do not, but need to', 0, words(['vajadzīgas', 'nepieciešamas'], ['needed'])),
    option(
      'not-possible',
      'Neizmantojam, jo tas nav iespējams',
      'We do not, as it is not possible',
      0,
      words(['nevaram', 'nav iespējams'], ['not possible', 'cannot']),
    ),
    option(
      'not-needed',
      'Neizmantojam, jo nevajag',
      'We do not, as there is no need',
      0,
      words(['nav vajadzīgas', 'nevajag'], ['not needed', 'no need']),
    ),
  ),
  evidence: { required: false, text: t('Platformu nosaukumi.', 'Names of the platforms.') },
  effort: 2,
  recommendations: [
    whenIs(
      'needed',
      'Sāciet ar vienu nodaļu un rīku, kas jau iekļauts Jūsu biroja programmatūras licencē, un pēc trim mēnešiem lemiet par pārējām.',
      'Start with one department and the tool already included in your office software licence, and decide on the rest after three months.',
    ),
    whenIs(
      'not-possible',
      'Pierakstiet, kas tieši traucē (licences, drošības prasības vai tehnika), un meklējiet kopīgu risinājumu ar citām iestādēm.',
      'Write down what exactly prevents it (licences, security rules or equipment) and seek a shared solution with other bodies.',
    ),
    whenIs(
      'not-needed',
      'Pajautājiet darbiniekiem, cik laika aiziet, meklējot noteikumus un veidlapas; šo laiku ietaupīsiet, ja noteikumus un veidlapas saliksiet vienā kopīgā mapē.',
      'Ask staff how long they spend looking for procedures and forms; putting them into one shared folder saves that time.',
    ),
  ],
});

export const IP5 = topic('IP5', 'Komunikācija ar darbiniekiem', 'Communication with staff', [
  management,
  otherText(
    management,
    'Kā vēl darbinieki var elektroniski sazināties ar vadību?',
    'By which other electronic means can employees reach management?',
  ),
  councilPapers,
  platforms,
]);
