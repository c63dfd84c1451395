import { multiple, option, question, reason, single, t, topic, whenIs, whenLacks, words } from '../../build.js';

const participation = question({
  code: 'CP1.1',
  text: t('Kādas līdzdalības iespējas ir oficiālajā tīmekļvietnē?', 'Which ways to take part does the official website offer?'),
  help: t(
    'Vērtē eksperts; skaitās tas, ko apmeklētājs atrod ar ne vairāk kā trim klikšķiem.',
    'Marked by an expert; what a visitor finds within three clicks counts.',
  ),
  why: t(
    'Cilvēki piedalās tad, ja redz, par ko un kā var izteikties.',
    'People take part when they see on what and how they can have a say.',
  ),
  example: t(
    'Sākumlapā ir saite „Līdzdalība”, un zem tās – trīs aktuālas apspriešanas.',
    'The home page has a link “Take part” that leads to three current consultations.',
  ),
  weight: 8,
  effort: 2,
  sources: ['expert'],
  answer: multiple(
    option('home-link', 'Saite sākumlapā', 'A link on the home page', 0.2, words(['saite', 'norāde'], ['link', 'home page'])),
    option(
      'current-issues',
      'Aktuālie jautājumi',
      'Current issues',
      0.2,
      words(['aktualitātes', 'apspriešanas'], ['consultations', 'current topics']),
    ),
    option(
      'how-to',
      'Skaidrojums, kā iesaistīties',
      'How to get involved',
      0.2,
      words(['kā iesaistīties', 'kā piedalīties'], ['how to take part']),
    ),
    option(
      'form',
      'Veidlapa jautājumiem un priekšlikumiem',
      'A form for questions and proposals',
      0.2,
      words(['forma', 'jautājumu veidlapa', 'priekšlikumi'], ['question form', 'proposals']),
    ),
    option(
      'newsletter',
      'Pieteikšanās jaunumiem',
      'Newsletter sign-up',
      0.2,
      words(['jaunumi e-pastā', 'ziņu lapa'], ['newsletter', 'news by e-mail']),
    ),
  ),
  evidence: { required: false, text: t('Lapas adrese un ekrānattēls.', 'The address of the page and a screenshot.') },
  recommendations: [
    whenLacks(
      'home-link',
      'Ievietojiet sākumlapā redzamu saiti uz līdzdalības sadaļu, nevis tikai izvēlnes otrajā līmenī.',
      'Put a visible link to participation on the home page, not only in the second level of the menu.',
    ),
    whenLacks(
      'current-issues',
      'Līdzdalības sadaļā publicējiet jautājumus, par kuriem šobrīd var izteikties, katram norādot termiņu.',
      'List the issues on which people can have a say now, each with its closing date.',
    ),
    whenLacks(
      'how-to',
      'Uzrakstiet piecos teikumos, kā iesniegt priekšlikumu un kas ar to notiek tālāk.',
      'Write in five sentences how to make a proposal and what happens to it next.',
    ),
    whenLacks(
      'form',
      'Pievienojiet vienkāršu veidlapu jautājumam vai priekšlikumam un norādiet, kad atbildēsiet.',
      'Add a simple form for a question or proposal and say when you will answer.',
    ),
    whenLacks(
      'newsletter',
      'Ļaujiet pieteikties jaunumiem e-pastā par izvēlētām tēmām.',
      'Let people sign up for news by e-mail on subjects they choose.',
    ),
  ],
});

const noAccounts = reason('no-accounts', 'Sociālo tīklu kontu nav', 'There are no social network accounts');

const fresh = question({
  code: 'E1',
  text: t(
    'Vai pašvaldības sociālo tīklu kontos saturs parādās regulāri?',
    'Is content posted regularly on the municipality’s social network accounts?',
  ),
  help: t(
    'Vērtē eksperts: regulāri nozīmē vismaz reizi nedēļā pēdējo divu mēnešu laikā.',
    'Marked by an expert: regularly means at least weekly over the last two months.',
  ),
  why: t('Pamests konts maldina vairāk nekā konts, kura nav.', 'An abandoned account misleads more than none.'),
  example: t(
    'Facebook lapā ieraksti ir katru dienu, bet YouTube kanālā – tikai pirms gada: „Daļā kontu”.',
    'The Facebook page has daily posts, the YouTube channel none for a year: “On some accounts”.',
  ),
  weight: 4,
  effort: 1,
  sources: ['expert'],
  notApplicable: [noAccounts],
  answer: single(
    option('all', 'Visos kontos', 'On all accounts', 1, words(['visur', 'visos'], ['everywhere', 'all'])),
    option('some', 'Daļā kontu', 'On some accounts', 0.5, words(['dažos', 'daļēji'], ['some', 'partly'])),
    option('none', 'Nevienā', 'On none', 0, words(['nekur', 'neregulāri'], ['nowhere', 'irregularly'])),
  ),
  recommendations: [
    whenIs(
      'some',
      'Izvēlieties kontus, kurus spējat uzturēt, pārējos slēdziet un atstājiet tajos norādi uz aktīvo kontu.',
      'Choose the accounts you can keep up, close the others and leave a pointer there to the active one.',
    ),
    whenIs(
      'none',
      'Izvēlieties vienu sociālo tīklu, nosakiet par to atbildīgo un sagatavojiet ierakstu plānu mēnesim.',
      'Choose one network, name who is in charge of it and plan the posts for a month.',
    ),
  ],
});

const reply = question({
  code: 'E2',
  text: t('Cik ātri pašvaldība atbild uz ziņu Facebook kontā?', 'How fast does the municipality reply to a message on Facebook?'),
  help: t(
    'Eksperta izmēģinājums: darba laikā nosūta parastu iedzīvotāja jautājumu un pieraksta nosūtīšanas un atbildes brīdi.',
    'An expert’s experiment: an ordinary question is sent during working hours and the times of sending and answering are noted.',
  ),
  why: t('Sociālajā tīklā cilvēks gaida atbildi stundās, nevis dienās.', 'On a social network people expect an answer in hours, not days.'),
  example: t(
    'Jautājums nosūtīts plkst. 10.05, atbilde saņemta plkst. 10.50: „Stundas laikā”.',
    'The question went out at 10:05, the answer came at 10:50: “Within an hour”.',
  ),
  weight: 4,
  effort: 1,
  sources: ['expert'],
  notApplicable: [
    reason('no-facebook', 'Facebook konta nav vai tas nepieņem ziņas', 'There is no Facebook account, or it takes no messages'),
  ],
  answer: single(
    option('hour', 'Stundas laikā', 'Within an hour', 1, words(['uzreiz', 'mazāk nekā stundā'], ['at once', 'under an hour'])),
    option('same-day', 'Tajā pašā darba dienā', 'On the same working day', 0.6, words(['tajā pašā dienā', 'dienas laikā'], ['same day'])),
    option('later', 'Vēlāk', 'Later', 0.25, words(['pēc dažām dienām', 'nākamajā dienā'], ['next day', 'days later'])),
    option('never', 'Neatbild', 'No reply', 0, words(['nav atbildes', 'neatbildēja'], ['no answer', 'never'])),
  ),
  recommendations: [
    whenIs(
      'same-day',
      'Iestatiet tūlītēju automātisku apstiprinājumu un ieslēdziet paziņojumus atbildīgā darbinieka tālrunī.',
      'Set an immediate automatic acknowledgement and turn on notifications on the phone of whoever is in charge.',
    ),
    whenIs(
      'later',
      'Nosakiet, kurš ziņas skata no rīta un pēcpusdienā, un sagatavojiet atbildes uz desmit biežākajiem jautājumiem.',
      'Decide who reads messages in the morning and in the afternoon, and prepare answers to the ten commonest questions.',
    ),
    whenIs(
      'never',
      'Ja ziņas nav kam lasīt, izslēdziet tās un norādiet citu saziņas veidu; ja ir, nosakiet atbildīgo un viņa aizvietotāju.',
      'If nobody can read messages, turn them off and point to another channel; if somebody can, name that person and a deputy.',
    ),
  ],
});

/** Ways to take part and to get in touch, as seen from outside. */
export const CP1 = topic('CP1', 'E-līdzdalības iespējas tīmekļvietnē', 'E-participation on the website', [participation, fresh, reply]);
